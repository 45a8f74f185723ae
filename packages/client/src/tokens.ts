import type { Ask, Door } from '@infisical-ci/http';
import { readAccessToken, type AccessToken } from './access';
import { failureOf, send } from './send';
import { wrongIn } from './shape';

// Neither has an Authorization header: with one, it would count as a use of the access token, and fail on the last.
const asking = (what: 'renew' | 'revoke', accessToken: string): Ask => ({
  purpose: `${what} the access token`,
  method: 'POST',
  path: `/api/v1/auth/token/${what}`,
  json: { accessToken },
  maxBytes: 1024 * 1024,
});

/**
 * An access token that is good for longer.
 *
 * @throws Failure access-denied (expired, revoked, at its last second), answer-malformed, and what `Door.ask` throws
 * @see Infisical's API: POST /api/v1/auth/token/renew
 */
export async function renew(door: Door, accessToken: string): Promise<AccessToken> {
  const ask = asking('renew', accessToken);
  const outcome = await send(door, ask, 'read');
  if ('refusal' in outcome) throw failureOf(outcome, ask, door, 'read');
  return readAccessToken(outcome.json, wrongIn(ask, door));
}

/**
 * Ends an access token, in one try: it comes last, and what it ends would soon end by itself.
 *
 * @throws Failure as `renew`
 * @see Infisical's API: POST /api/v1/auth/token/revoke
 */
export async function revoke(door: Door, accessToken: string): Promise<void> {
  const ask: Ask = { ...asking('revoke', accessToken), retry: false };
  const outcome = await send(door, ask, 'read');
  if ('refusal' in outcome) throw failureOf(outcome, ask, door, 'read');
}
