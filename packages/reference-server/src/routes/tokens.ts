import { grantedTtl, signed, verified } from '../access-token';
import { knownToken, ownerOf, termsOf, type KnownToken } from '../actor';
import { exactSeconds, seconds, type ApiRoute, type Context } from '../context';
import { badRequest, unauthorized } from '../refusal';
import type { Outgoing } from '../route';
import { read, text } from '../shape';
import type { TokenTerms } from '../identity';

const shape = { accessToken: text() };

function tokenOf(context: Context, accessToken: string): KnownToken {
  const claims = verified(accessToken, context.world, exactSeconds(context));
  if (claims['authTokenType'] !== 'identityAccessToken') throw badRequest('Token is not an identity access token');
  const token = knownToken(context.world, claims);
  if (!token) throw unauthorized('Invalid identity access token claims, please re-authenticate');
  return token;
}

const numberClaim = (token: KnownToken, name: string): number =>
  typeof token.claims[name] === 'number' ? token.claims[name] : 0;

/** The terms that the token was issued under: they are in it. */
function carriedTerms(token: KnownToken): TokenTerms {
  return {
    accessTokenTTL: numberClaim(token, 'accessTokenTTL'),
    accessTokenMaxTTL: numberClaim(token, 'accessTokenMaxTTL'),
    accessTokenNumUsesLimit: token.numUsesLimit,
    accessTokenTrustedIps: [],
  };
}

/** Today: a new token with the same id, for as long as its maximum leaves. */
function renewedByIssue(context: Context, token: KnownToken): Outgoing {
  const now = seconds(context);
  const terms = carriedTerms(token);
  const period = numberClaim(token, 'accessTokenPeriod');
  const granted = grantedTtl(terms, period, now - numberClaim(token, 'creationEpoch'));
  if (granted <= 0) throw unauthorized('Cannot renew: identity access token has reached its max TTL');
  const exp = now + granted;
  const accessToken = signed({ ...token.claims, iat: now, exp }, context.world.signingSecret);
  token.record.ends.set(exp, exactSeconds(context) + granted);
  const accessTokenMaxTTL = period > 0 ? 1_000_000_000 : terms.accessTokenMaxTTL;
  return { status: 200, body: { accessToken, expiresIn: granted, accessTokenMaxTTL, tokenType: 'Bearer' } };
}

/** In 2024: the same token, whose time the server keeps; renewing past the maximum takes it away. */
function renewedInPlace(context: Context, token: KnownToken, accessToken: string): Outgoing {
  const now = exactSeconds(context);
  const identity = context.world.identities.get(token.identityId);
  const terms = (identity && termsOf(identity.methods, token.method)) ?? carriedTerms(token);
  const { accessTokenTTL, accessTokenMaxTTL } = terms;
  const { record } = token;
  if (accessTokenTTL > 0 && now >= record.renewedAt + accessTokenTTL) {
    record.revoked = true;
    throw unauthorized('Failed to renew MI access token due to TTL expiration');
  }
  if (
    accessTokenMaxTTL > 0 &&
    seconds(context) + accessTokenTTL > numberClaim(token, 'creationEpoch') + accessTokenMaxTTL
  ) {
    record.revoked = true;
    throw unauthorized('Failed to renew MI access token past its Max TTL expiration');
  }
  record.renewedAt = now;
  return { status: 200, body: { accessToken, expiresIn: accessTokenTTL, accessTokenMaxTTL, tokenType: 'Bearer' } };
}

function renew(context: Context): Outgoing {
  const { accessToken } = read(shape, context.body);
  const token = tokenOf(context, accessToken);
  const { generation } = context;
  if (token.record.revoked) throw unauthorized(generation.messages.revokedRenewal);
  ownerOf(token, context.world, 'Cannot renew');
  if (token.numUsesLimit > 0 && token.record.uses >= token.numUsesLimit) {
    throw unauthorized(generation.messages.usedUpRenewal);
  }
  return generation.statelessTokens ? renewedByIssue(context, token) : renewedInPlace(context, token, accessToken);
}

function revoke(context: Context): Outgoing {
  const token = tokenOf(context, read(shape, context.body).accessToken);
  if (token.record.revoked && !context.generation.statelessTokens)
    throw unauthorized(context.generation.messages.revoked);
  token.record.revoked = true;
  return { status: 200, body: { message: 'Successfully revoked access token' } };
}

export const tokenRoutes: readonly ApiRoute[] = (
  [
    ['/api/v1/auth/token/renew', renew],
    ['/api/v1/auth/token/revoke', revoke],
  ] as const
).map(([path, answer]) => ({
  method: 'POST',
  path,
  rate: 'write',
  answer: (_incoming, _parameters, context) => answer(context),
}));
