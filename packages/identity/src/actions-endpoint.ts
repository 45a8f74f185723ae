import { isLoopback, malformed, readJson } from '@infisical-ci/http';
import { addressUnsafe, refused } from './endpoint-refusals';
import type { Ask, Env } from './source';

/** Forgejo sets GitHub's variables too, and Gitea's runner what both have in common. */
export const isForgejo = (env: Env): boolean => env['FORGEJO_ACTIONS'] === 'true' || env['GITEA_ACTIONS'] === 'true';

/**
 * The token that the runner's endpoint gives: GitHub's way, which Forgejo has taken over. It is asked directly:
 * `core.getIDToken` neither retries a 429 nor survives a connection that is cut in mid-body.
 *
 * @param platform as messages name it
 * @param missing what to throw where the job was given no endpoint
 * @see https://docs.github.com/en/actions/reference/security/oidc
 * @throws Failure token-unavailable, answer-malformed, and what a door throws
 */
export async function tokenOfEndpoint(
  { env, audience, mask, open }: Ask,
  platform: string,
  missing: (env: Env) => Error,
): Promise<string> {
  const endpoint = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (!endpoint || !bearer) throw missing(env);
  mask(bearer);
  const url = readEndpoint(endpoint, platform);
  const door = open(new URL(url.origin));
  const ask = {
    purpose: "get the job's token",
    method: 'GET',
    path: url.pathname,
    query: { ...Object.fromEntries(url.searchParams), ...(audience ? { audience } : {}) },
    headers: { authorization: `Bearer ${bearer}` },
    maxBytes: 256 * 1024,
  } as const;
  const answer = await door.ask(ask);
  if (answer.status !== 200) throw refused(answer, ask, door, platform);
  const { value } = (readJson(answer, ask, door) ?? {}) as { value?: unknown };
  if (typeof value !== 'string' || value === '') throw malformed("the answer's value is not a token", ask, door);
  return value;
}

function readEndpoint(endpoint: string, platform: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw addressUnsafe(platform);
}
