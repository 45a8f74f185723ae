import { broken } from './refusal';
import type { Incoming } from './route';

/** A query or form as an object; what was given several times is a list. */
export function fields(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

function parsedJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    // Infisical's error handler knows no framework errors: broken JSON, no JSON and an unknown type are all 500.
    throw broken();
  }
}

const parsers: Readonly<Record<string, (body: string) => unknown>> = {
  'application/json': parsedJson,
  'application/x-www-form-urlencoded': (body) => fields(new URLSearchParams(body)),
  'text/plain': (body) => body,
};

/** The body as its content type says; undefined where there is none. */
export function parsedBody(incoming: Incoming): unknown {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return undefined;
  const contentType = incoming.headers['content-type'];
  if (contentType === undefined && incoming.body.length === 0) return undefined;
  const parse = parsers[(contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''];
  if (!parse) throw broken();
  return parse(incoming.body.toString('utf8'));
}
