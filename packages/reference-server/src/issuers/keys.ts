// The keys that the issuers sign with: made when first needed, once a process, because RSA costs a tenth of a second and
// a test suite starts hundreds of servers.
import {
  calculateJwkThumbprint,
  compactVerify,
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
} from 'jose';

export type Algorithm = 'RS256' | 'ES256' | 'ES384';

interface SigningKey {
  readonly privateKey: CryptoKey;
  /** The public half, as a JWKS lists it. */
  readonly jwk: JWK & { readonly kid: string };
}

/** By algorithm and signer. */
const made = new Map<string, Promise<SigningKey>>();

/** The issuers of the platforms share their keys; who is a signer of its own has others. */
const everyIssuer = 'every issuer';

function keyFor(algorithm: Algorithm, signer = everyIssuer): Promise<SigningKey> {
  const name = `${algorithm} ${signer}`;
  const known = made.get(name);
  if (known) return known;
  const fresh = generate(algorithm);
  made.set(name, fresh);
  return fresh;
}

async function generate(algorithm: Algorithm): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm);
  const jwk = await exportJWK(publicKey);
  return { privateKey, jwk: { ...jwk, use: 'sig', alg: algorithm, kid: await calculateJwkThumbprint(jwk) } };
}

/** The document at an issuer's `jwks_uri`: the public keys of these algorithms. */
export async function publishedKeys(algorithms: readonly Algorithm[], signer?: string): Promise<{ keys: JWK[] }> {
  const keys = await Promise.all(algorithms.map((algorithm) => keyFor(algorithm, signer)));
  return { keys: keys.map((key) => key.jwk) };
}

/**
 * A signed JWT with exactly these claims.
 * @param header put over the header that the key gives (`alg`, `typ`, `kid`); null takes a field away
 */
export async function signToken(
  algorithm: Algorithm,
  claims: Readonly<Record<string, unknown>>,
  header: Readonly<Record<string, unknown>> = {},
  signer?: string,
): Promise<string> {
  const key = await keyFor(algorithm, signer);
  const full = withoutNulls({ typ: 'JWT', kid: key.jwk.kid, ...header });
  return new SignJWT(withoutNulls(claims)).setProtectedHeader({ ...full, alg: algorithm }).sign(key.privateKey);
}

/** Whether a text is a JWT that was signed here; its times do not matter. */
export async function isSigned(token: string): Promise<boolean> {
  const { jwk } = await keyFor('RS256');
  try {
    await compactVerify(token, jwk);
    return true;
  } catch {
    return false;
  }
}

function withoutNulls(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
