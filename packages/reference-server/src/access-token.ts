import { createHmac, createSecretKey, randomUUID } from 'node:crypto';
import { decoded, endProblem, signatureProblem, startProblem } from './checks/jwt';
import { everywhere } from './address';
import { badToken } from './refusal';
import type { Identity, TokenTerms } from './identity';
import type { World } from './world';

type Claims = Readonly<Record<string, unknown>>;

/** No access token of a machine lives longer: 90 days. */
const longestTtl = 7_776_000;

export const defaultTerms: TokenTerms = {
  accessTokenTTL: 2_592_000,
  accessTokenMaxTTL: 2_592_000,
  accessTokenNumUsesLimit: 0,
  accessTokenTrustedIps: everywhere,
};

/** A login that was granted. */
export interface Grant {
  readonly identity: Identity;
  readonly method: string;
  readonly terms: TokenTerms;
  readonly clientSecretId?: string;
  /** Seconds; above 0 the token is renewed without end. */
  readonly period?: number;
  /** What the method says of the job, such as `{ oidc: { claims } }`. */
  readonly identityAuth?: Claims;
}

/** Signs claims as Infisical does: HS256 with the server's secret. */
export function signed(claims: Claims, secret: Buffer): string {
  const parts = [{ alg: 'HS256', typ: 'JWT' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const text = parts.join('.');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** How long a token may live that starts now: its TTL, what is left of its maximum, the ceiling; whatever is least. */
export function grantedTtl(terms: TokenTerms, period: number, used: number): number {
  if (period > 0) return Math.min(period, longestTtl);
  const limits = [
    terms.accessTokenTTL || Infinity,
    terms.accessTokenMaxTTL ? terms.accessTokenMaxTTL - used : Infinity,
  ];
  return Math.min(...limits, longestTtl);
}

/** Issues an access token at a time (seconds, with their fraction) and keeps its record. `stateless` is false where `exp` is the maximum, as in 2024. */
export function issue(world: World, grant: Grant, time: number, stateless: boolean): string {
  const { identity, terms, period = 0 } = grant;
  const id = randomUUID();
  const life = stateless ? grantedTtl(terms, period, 0) : terms.accessTokenMaxTTL;
  const seconds = Math.floor(time);
  const ends = new Map([[seconds + life, time + life]]);
  world.accessTokens.set(id, { revoked: false, uses: 0, renewedAt: time, ends });
  const claims = {
    identityId: identity.id,
    identityName: identity.name,
    identityAccessTokenId: id,
    jti: id,
    authTokenType: 'identityAccessToken',
    authMethod: grant.method,
    clientSecretId: grant.clientSecretId ?? '',
    identityAuth: grant.identityAuth ?? {},
    orgId: identity.organizationId,
    rootOrgId: identity.organizationId,
    parentOrgId: identity.organizationId,
    ipRestrictionEnabled: terms.accessTokenTrustedIps.some(({ prefix }) => prefix !== 0),
    accessTokenTTL: terms.accessTokenTTL,
    accessTokenMaxTTL: terms.accessTokenMaxTTL,
    accessTokenPeriod: period,
    creationEpoch: seconds,
    ...(terms.accessTokenNumUsesLimit > 0 ? { numUsesLimit: terms.accessTokenNumUsesLimit } : {}),
    iat: seconds,
    ...(life > 0 ? { exp: seconds + life } : {}),
  };
  return signed(claims, world.signingSecret);
}

/** What a login answers. */
export function loginAnswer(accessToken: string, terms: TokenTerms, period = 0): Claims {
  return {
    accessToken,
    expiresIn: period || terms.accessTokenTTL,
    accessTokenMaxTTL: period ? 1_000_000_000 : terms.accessTokenMaxTTL,
    tokenType: 'Bearer',
  };
}

const toldOtherwise: Readonly<Record<string, string>> = {
  'jwt expired': 'Your token has expired. Please re-authenticate.',
  'jwt malformed':
    'The provided access token is malformed. Please use a valid token or generate a new one and try again.',
  'invalid algorithm':
    'The access token is signed with an invalid algorithm. Please provide a valid token and try again.',
};

/** When a token really ends: `exp` knows whole seconds alone, and would cut off up to one of a short life. */
function exactEnd(world: World, claims: Claims): unknown {
  const { jti, exp } = claims;
  return typeof exp === 'number' ? (world.accessTokens.get(String(jti))?.ends.get(exp) ?? exp) : exp;
}

function problem(jwt: string, world: World, time: number): Claims | string {
  if (jwt === '') return 'jwt must be provided';
  if (jwt.split('.').length !== 3) return 'jwt malformed';
  const token = decoded(jwt);
  if (!token) return 'invalid token';
  return (
    signatureProblem(token, createSecretKey(world.signingSecret)) ??
    startProblem(token.claims, time) ??
    endProblem({ exp: exactEnd(world, token.claims) }, time) ??
    token.claims
  );
}

/** The claims of an access token of this server; throws a Refusal (403 TokenError) for any other. */
export function verified(jwt: string, world: World, time: number): Claims {
  const result = problem(jwt, world, time);
  if (typeof result !== 'string') return result;
  throw badToken(toldOtherwise[result] ?? result);
}
