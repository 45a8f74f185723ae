import { defaultTerms } from '../access-token';
import { trustedIp, type TrustedIp } from '../address';
import { badRequest } from '../refusal';
import { list, object, optional, text, whole, type Read } from '../shape';
import type { TokenTerms } from '../identity';

const longestTtl = 315_360_000;

const ttl = optional(whole(0, longestTtl));
export const addresses = optional(list(object({ ipAddress: text(1) })));

/** What every login method may be attached with. */
export const termsShape = {
  accessTokenTTL: ttl,
  accessTokenMaxTTL: ttl,
  accessTokenNumUsesLimit: optional(whole(0, Number.MAX_SAFE_INTEGER)),
  accessTokenTrustedIps: addresses,
};

/** An allow-list as it was given, or another. */
export const listed = (
  given: Read<{ list: typeof addresses }>['list'],
  otherwise: readonly TrustedIp[],
): readonly TrustedIp[] => (given ? given.map(({ ipAddress }) => trustedIp(ipAddress)) : otherwise);

/** The terms that were asked for, the rest as they were; throws a Refusal (400) where they contradict each other. */
export function askedTerms(asked: Partial<Read<typeof termsShape>>, before: TokenTerms = defaultTerms): TokenTerms {
  const {
    accessTokenTTL = before.accessTokenTTL,
    accessTokenMaxTTL = before.accessTokenMaxTTL,
    accessTokenNumUsesLimit = before.accessTokenNumUsesLimit,
  } = asked;
  if (accessTokenMaxTTL > 0 && accessTokenTTL > accessTokenMaxTTL) {
    throw badRequest('Access token TTL cannot be greater than max TTL');
  }
  const accessTokenTrustedIps = listed(asked.accessTokenTrustedIps, before.accessTokenTrustedIps);
  return { accessTokenTTL, accessTokenMaxTTL, accessTokenNumUsesLimit, accessTokenTrustedIps };
}
