import type { KeyObject } from 'node:crypto';
import { shown } from './decision';
import { publicKey } from './jwt';

type Json = Readonly<Record<string, unknown>>;

/** Why no key can have signed a token. */
export interface NoKey {
  readonly problem: string;
  readonly kind: 'unusable' | 'unknown' | 'too many';
}

/** The keys that may have signed a token, or why there is none. */
export type Chosen = { readonly keys: readonly KeyObject[] } | NoKey;

interface SigningKey {
  readonly kid: unknown;
  readonly key: KeyObject;
}

/** More keys than this are not tried for a token that names none. */
const mostTried = 10;

/** Whether a key is one for signatures: `use` absent or `sig`, which a SPIFFE bundle's `jwt-svid` is not, and no private one. */
const isForSignatures = (jwk: Json | null): jwk is Json =>
  jwk !== null && (jwk['use'] === undefined || jwk['use'] === 'sig') && !('d' in jwk);

/** The keys that Infisical's library would use. */
function signingKeys(keys: readonly (Json | null)[]): SigningKey[] {
  return keys.filter(isForSignatures).flatMap((jwk) => {
    const key = publicKey(jwk);
    return key ? [{ kid: jwk['kid'], key }] : [];
  });
}

/** Picks from a JWKS document: the key of an id, or every one for a token without, or with an empty one. */
export function chosenKeys(jwks: unknown, kid: unknown): Chosen {
  const listed = (jwks as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(listed) || listed.length === 0) {
    return { problem: 'The JWKS endpoint did not contain any keys', kind: 'unusable' };
  }
  const keys = signingKeys(listed as readonly (Json | null)[]);
  if (keys.length === 0) return { problem: 'The JWKS endpoint did not contain any signing keys', kind: 'unusable' };
  if (kid) {
    const named = keys.filter((each) => each.kid === kid).slice(0, 1);
    if (named.length === 1) return { keys: named.map(({ key }) => key) };
    return { problem: `Unable to find a signing key that matches '${shown(kid)}'`, kind: 'unknown' };
  }
  if (keys.length > mostTried) return { problem: String(keys.length), kind: 'too many' };
  return { keys: keys.map(({ key }) => key) };
}
