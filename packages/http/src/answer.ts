import type { Answer, Ask, Door } from './door';
import { notJson } from './refusal';

/**
 * The body as JSON; any status.
 *
 * @throws Failure answer-malformed: the content is something else, or was cut short; the message says what came instead
 */
export function readJson(answer: Answer, ask: Ask, door: Pick<Door, 'base'>): unknown {
  const found = jsonOf(answer);
  if (found) return found.json;
  throw notJson(answer, ask, door);
}

/** The JSON of an answer that says it is JSON, and is. */
export function jsonOf({ body, headers }: Answer): { readonly json: unknown } | undefined {
  if (!/[/+]json\b/i.test(headers['content-type'] ?? '')) return undefined;
  try {
    return { json: JSON.parse(body.toString('utf8')) as unknown };
  } catch {
    return undefined;
  }
}
