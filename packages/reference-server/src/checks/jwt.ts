import { constants, createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import type { JsonWebKey, KeyObject } from 'node:crypto';

type Json = Readonly<Record<string, unknown>>;

/** A token taken apart, nothing of it believed yet. */
export interface Decoded {
  readonly header: Json;
  readonly claims: Json;
  /** What was signed. */
  readonly signed: string;
  readonly signature: Buffer;
}

function decodedObject(part: string): Json | undefined {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a token apart; undefined where it is none. */
export function decoded(jwt: string): Decoded | undefined {
  if (!/^[\w-]+\.[\w-]+\.[\w-]*$/.test(jwt)) return undefined;
  const [header = '', claims = '', signature = ''] = jwt.split('.');
  const headerObject = decodedObject(header);
  const claimsObject = decodedObject(claims);
  if (!headerObject || !claimsObject) return undefined;
  return {
    header: headerObject,
    claims: claimsObject,
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

type Verifier = (signed: Buffer, signature: Buffer, key: KeyObject) => boolean;

const rsa =
  (bits: number): Verifier =>
  (signed, signature, key) =>
    verify(`sha${bits}`, signed, key, signature);

const pss =
  (bits: number): Verifier =>
  (signed, signature, key) =>
    verify(`sha${bits}`, signed, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: bits / 8 }, signature);

/** `length` is that of a signature: the library gives up on any other, and so does whoever called it. */
const ec =
  (bits: number, length: number): Verifier =>
  (signed, signature, key) => {
    if (signature.length !== length) throw new TypeError(`"ES${bits}" signatures must be "${length}" bytes`);
    return verify(`sha${bits}`, signed, { key, dsaEncoding: 'ieee-p1363' }, signature);
  };

const hmac =
  (bits: number): Verifier =>
  (signed, signature, key) => {
    const wanted = createHmac(`sha${bits}`, key).update(signed).digest();
    return wanted.length === signature.length && timingSafeEqual(wanted, signature);
  };

/** What the library that Infisical verifies with accepts, by the kind of key. */
const algorithms: Readonly<Record<string, Readonly<Record<string, Verifier>>>> = {
  secret: { HS256: hmac(256), HS384: hmac(384), HS512: hmac(512) },
  rsa: { RS256: rsa(256), RS384: rsa(384), RS512: rsa(512), PS256: pss(256), PS384: pss(384), PS512: pss(512) },
  ec: { ES256: ec(256, 64), ES384: ec(384, 96), ES512: ec(512, 132) },
};

/** The library lists RSA's algorithms for keys of any other kind, and then does not know what they are. */
const unusable: Verifier = (_signed, _signature, key) => {
  throw new Error(`Unknown key type "${key.asymmetricKeyType ?? ''}".`);
};
const forOthers = Object.fromEntries(Object.keys(algorithms['rsa'] ?? {}).map((name) => [name, unusable]));

const curves: Readonly<Record<string, string>> = { ES256: 'prime256v1', ES384: 'secp384r1', ES512: 'secp521r1' };

/**
 * What is wrong with a token's signature, in the words of the jsonwebtoken library; undefined where it holds.
 * @throws Error where the library has one that is none of its own: a kind of key, a curve or a length that does not fit
 */
export function signatureProblem(token: Decoded, key: KeyObject): string | undefined {
  if (token.signature.length === 0) return 'jwt signature is required';
  const known = algorithms[key.type === 'secret' ? 'secret' : (key.asymmetricKeyType ?? '')] ?? forOthers;
  const algorithm = token.header['alg'];
  const holds = typeof algorithm === 'string' && Object.hasOwn(known, algorithm) ? known[algorithm] : undefined;
  if (!holds) return 'invalid algorithm';
  const curve = curves[String(algorithm)];
  if (curve !== undefined && key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve !== curve) {
    throw new Error(`"alg" parameter "${String(algorithm)}" requires curve "${curve}".`);
  }
  return holds(Buffer.from(token.signed), token.signature, key) ? undefined : 'invalid signature';
}

/** What is wrong with a token's `nbf`, without tolerance; a token without one holds. */
export function startProblem(claims: Json, seconds: number): string | undefined {
  const start = claims['nbf'];
  if (start === undefined) return undefined;
  if (typeof start !== 'number') return 'invalid nbf value';
  return start > seconds ? 'jwt not active' : undefined;
}

/** What is wrong with a token's `exp`: the very second counts as past. A token without one holds. */
export function endProblem(claims: Json, seconds: number): string | undefined {
  const end = claims['exp'];
  if (end === undefined) return undefined;
  if (typeof end !== 'number') return 'invalid exp value';
  return seconds >= end ? 'jwt expired' : undefined;
}

/** A public key of a JWKS; undefined for one that cannot be read. */
export function publicKey(jwk: Json): KeyObject | undefined {
  try {
    return createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
  } catch {
    return undefined;
  }
}
