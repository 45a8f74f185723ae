// The checks of a login by SPIFFE Auth. Infisical verifies with jose, and so does this: which key fits, and which check of a
// token comes first, are that library's.
import { compactVerify, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose';
import type { SpiffeMethod } from '../identity';
import { unauthorized } from '../refusal';
import { readSpiffeId } from '../workload/spiffe-id';
import { asTime, decision, shown, type Decision } from './decision';
import { decoded, endProblem, startProblem } from './jwt';
import { globs } from './match';
import type { Jwks } from './trust-bundle';

/** JWT-SVIDs may be signed by these: https://github.com/spiffe/spiffe/blob/main/standards/JWT-SVID.md#21-algorithm */
const algorithms = ['RS', 'ES', 'PS'].flatMap((family) => ['256', '384', '512'].map((bits) => family + bits));

const unverified = unauthorized('JWT-SVID verification failed');
const denied = unauthorized('Access denied');

/** A comma-separated list, as it is compared. */
const items = (list: string): string[] => list.split(',').map((item) => item.trim());

/** Every check of a token against an identity's settings, in Infisical's order, and all of them. */
export async function spiffeDecisions(
  method: SpiffeMethod,
  jwt: string,
  jwks: Jwks | undefined,
  seconds: number,
): Promise<readonly Decision[]> {
  const token = decoded(jwt);
  const shape = decision('JWT-SVID', 'three parts of JSON', token ? 'a JWT' : 'none', !!token, unverified);
  if (!token) return [shape];
  const { alg } = token.header;
  return [
    shape,
    decision('algorithm', algorithms.join(', '), alg, algorithms.includes(String(alg)), unverified),
    ...(jwks ? [await signatureDecision(jwt, jwks)] : []),
    ...claimDecisions(method, token.claims, seconds),
  ];
}

async function signatureDecision(jwt: string, jwks: Jwks): Promise<Decision> {
  try {
    await compactVerify(jwt, createLocalJWKSet(jwks as unknown as JSONWebKeySet), { algorithms });
    return decision('signature', 'by a key of the bundle', 'it holds', true, unverified);
  } catch (error) {
    const wrong = error instanceof errors.JWSSignatureVerificationFailed;
    const refusal = wrong ? unauthorized('JWT-SVID signature verification failed') : unverified;
    return decision(
      'signature',
      'by a key of the bundle',
      `${(error as Error).message}${hint(error, jwks)}`,
      false,
      refusal,
    );
  }
}

/** Why no key fits, where it is for a `use` that jose passes over: a bundle as SPIFFE publishes it has one. */
function hint(error: unknown, { keys }: Jwks): string {
  const uses = [...new Set(keys.map(({ use }) => use).filter((use) => use !== undefined && use !== 'sig'))];
  if (!(error instanceof errors.JWKSNoMatchingKey) || uses.length === 0) return '';
  return `: the bundle has keys with use ${uses.map(shown).join(', ')}, which never verify; take "use" out of them`;
}

function claimDecisions(method: SpiffeMethod, claims: Readonly<Record<string, unknown>>, seconds: number): Decision[] {
  const { trustDomain, allowedSpiffeIds, allowedAudiences } = method;
  const { aud, nbf, exp, sub } = claims;
  const audiences = items(allowedAudiences);
  const start = startProblem(claims, seconds);
  const end = endProblem(claims, seconds);
  const time = new Date(seconds * 1000).toISOString();
  const id = readSpiffeId(typeof sub === 'string' ? sub : '');
  const isListed = [aud].flat().some((each) => audiences.includes(each as string));
  const isAllowed = items(allowedSpiffeIds).some((pattern) => globs(String(sub), pattern));
  const ended = unauthorized(end === 'jwt expired' ? 'JWT-SVID has expired' : 'JWT-SVID verification failed');
  const mismatch = unauthorized('JWT-SVID audience validation failed');
  const domain = 'problem' in id ? id.problem : id.trustDomain;
  return [
    decision('audience', `one of: ${audiences.join(', ')}`, aud, isListed, mismatch),
    decision('not before', `a time until ${time}`, asTime(nbf), !start, unverified),
    decision('expiry', `a time after ${time}`, asTime(exp), !end, ended),
    decision('SPIFFE ID', 'spiffe://TRUST-DOMAIN/PATH', 'problem' in id ? id.problem : sub, !('problem' in id), denied),
    decision('trust domain', trustDomain, domain, domain === trustDomain, denied),
    decision('allowed SPIFFE IDs', allowedSpiffeIds, sub, isAllowed, denied),
  ];
}
