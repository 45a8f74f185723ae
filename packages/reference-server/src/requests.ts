import type { RecordedRequest } from './api';
import type { Incoming } from './route';

/** A request that is kept, and answered later. */
export type Recording = { -readonly [K in keyof RecordedRequest]: RecordedRequest[K] };

const mask = '[redacted]';

const secretHeaders = /^(?:authorization|proxy-authorization|cookie|x-api-key|.*(?:token|secret|password).*)$/;

const secretFields =
  'accessToken|jwt|clientSecret|secretValue|secretComment|token|password|privateKey|caCert|value|iamRequestBody|iamRequestHeaders';

const inJson = new RegExp(`("(?:${secretFields})"\\s*:\\s*)"(?:[^"\\\\]|\\\\.)*"?`, 'gi');
const inForm = new RegExp(`((?:^|&)(?:${secretFields})=)[^&]*`, 'gi');

/** Access tokens and platforms' tokens wherever they stand. */
const anyJwt = /eyJ[\w-]+\.[\w-]*(?:\.[\w-]*)?/g;

const withoutTokens = (text: string): string => text.replace(anyJwt, mask);

function redactedHeaders(headers: Incoming['headers']): Record<string, string> {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(
    given.map(([name, value]) => [name, secretHeaders.test(name) ? mask : withoutTokens(value)]),
  );
}

const secretName = new RegExp(`^(?:${secretFields})$`, 'i');

/** A request as it is kept: no token, no secret, no client secret. */
export function recorded(incoming: Incoming, at: number): Recording {
  const text = incoming.body.toString('utf8');
  const body = withoutTokens(text.replace(inJson, `$1"${mask}"`).replace(inForm, `$1${mask}`));
  const query = [...incoming.query].map(([name, value]) => [name, secretName.test(name) ? mask : withoutTokens(value)]);
  return {
    at: new Date(at).toISOString(),
    method: incoming.method,
    path: withoutTokens(incoming.path),
    query: Object.fromEntries(query) as Record<string, string>,
    headers: redactedHeaders(incoming.headers),
    ...(text === '' ? {} : { body }),
  };
}
