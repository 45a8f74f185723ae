import type { Ask, Door } from '@infisical-ci/http';
import { readAccessToken, type AccessToken } from './access';
import { methods, type Credentials, type MethodName } from './methods';
import { failureOf, send } from './send';
import { wrongIn } from './shape';

/**
 * Logs in: a platform's token or a client secret against an access token.
 * A refusal is never tried again, since failed universal logins lock an identity out. A login whose answer was lost is,
 * although it may have used up one of a client secret's uses: without its answer the job has failed anyway.
 *
 * @throws Failure login-refused with the server's refusal, answer-malformed, and what `Door.ask` throws
 * @see Infisical's API: POST /api/v1/auth/METHOD-auth/login
 */
export async function login<Name extends MethodName>(
  door: Door,
  method: Name,
  credentials: Credentials<Name>,
  { organizationSlug }: { readonly organizationSlug?: string } = {},
): Promise<AccessToken> {
  // One name for it is newer than the other; a server passes over the one that it does not know.
  const organization = organizationSlug ? { organizationSlug, subOrganizationName: organizationSlug } : {};
  const ask: Ask = {
    purpose: `log in to Infisical by ${method}`,
    method: 'POST',
    path: methods[method].path,
    json: { ...credentials, ...organization },
    maxBytes: 1024 * 1024,
  };
  const outcome = await send(door, ask, 'login');
  if ('refusal' in outcome) throw failureOf(outcome, ask, door, 'login', 'login-refused');
  return readAccessToken(outcome.json, wrongIn(ask, door));
}
