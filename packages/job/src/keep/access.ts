import { keepAlive, renew, type AccessToken, type Alive } from '@infisical-ci/client';
import { Failure, type Deadline } from '@infisical-ci/http';
import { readClaims } from '@infisical-ci/identity';
import { gainAccess } from '../access';
import type { Hushed } from '../hush';
import type { Job } from '../job';
import { maskToken } from '../mask';
import type { Network } from '../network';
import type { Settings } from '../settings';
import type { Keeping } from './keeping';
import { maskingLately } from './masking';

/** The access token of a job, kept alive: each login is vouched for anew. */
export function keptAccess(
  given: Job & { readonly host: Hushed },
  settings: Settings,
  network: Network,
  life: Deadline,
  { clocks, random }: Pick<Keeping, 'clocks' | 'random'>,
): Alive {
  const job = { ...given, host: maskingLately(given.host) };
  const by = (deadline: Deadline): Network => ({
    ...network,
    infisical: network.infisical.within(deadline),
    platform: (base) => network.platform(base).within(deadline),
  });
  return keepAlive({
    async login(deadline) {
      return withItsOwnLife((await gainAccess(job, settings, by(deadline), deadline)).accessToken);
    },
    async renew(accessToken, deadline) {
      const renewed = await renew(by(deadline).infisical, accessToken);
      job.host.mask(maskToken(renewed.value, job.host.masker));
      return withItsOwnLife(renewed);
    },
    life,
    clocks,
    patience: settings.retryDeadline,
    random,
  });
}

/** Infisical answers what the identity is set to; what it granted may be less, and stands in the access token itself. */
export function withItsOwnLife(accessToken: AccessToken): AccessToken {
  const { iat, exp } = readClaims(accessToken.value) ?? {};
  if (typeof iat !== 'number' || typeof exp !== 'number' || exp <= iat) return accessToken;
  return { ...accessToken, expiresIn: Math.min(accessToken.expiresIn || Infinity, exp - iat) };
}

/** Whether the access token itself was refused, and not what it was used for. */
export function isRefusedToken(error: unknown): error is Failure {
  if (!(error instanceof Failure) || !error.refusal) return false;
  const { status, error: name } = error.refusal;
  return status === 401 || (status === 403 && name === 'TokenError');
}
