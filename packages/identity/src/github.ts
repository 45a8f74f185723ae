import { isLoopback, malformed, readJson } from '@infisical-ci/http';
import { addressUnsafe, permissionMissing, refused } from './github-refusals';
import { claimText, standardBindings, type Claims } from './claims';
import type { Binding, Source } from './source';

/**
 * The token endpoint that GitHub's runner offers to a job with `id-token: write`. It is asked directly:
 * `core.getIDToken` neither retries a 429 nor survives a connection that is cut in mid-body.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export const github: Source = {
  title: "GitHub's token endpoint",
  audience: 'any',
  here: (env) => env['GITHUB_ACTIONS'] === 'true',

  async token({ env, audience, mask, open }) {
    const endpoint = env['ACTIONS_ID_TOKEN_REQUEST_URL'];
    const bearer = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
    if (!endpoint || !bearer) throw permissionMissing(env);
    mask(bearer);
    const url = readEndpoint(endpoint);
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
    if (answer.status !== 200) throw refused(answer, ask, door);
    const { value } = (readJson(answer, ask, door) ?? {}) as { value?: unknown };
    if (typeof value !== 'string' || value === '') throw malformed("the answer's value is not a token", ask, door);
    return value;
  },

  bindings(claims) {
    return [...standardBindings(claims), ...claimBindings(claims)];
  },
};

/** Claims that are safe to bind beside the subject: ids survive a renaming, a reusable workflow is named by its own claim. */
const telling = [
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'environment',
  'job_workflow_ref',
  'event_name',
];

function claimBindings(claims: Claims): readonly Binding[] {
  return telling.flatMap((claim) => {
    const value = claimText(claims[claim]);
    return value ? [{ field: 'Claims', claim, value }] : [];
  });
}

function readEndpoint(endpoint: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw addressUnsafe();
}
