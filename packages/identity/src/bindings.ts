import type { Claims } from './claims';
import type { Binding } from './source';

/** The bindings that hold for every OIDC token: its subject, audience and issuer. */
export function standardBindings(claims: Claims): readonly Binding[] {
  const rows = [
    ['Subject', 'sub'],
    ['Audiences', 'aud'],
    ['Issuer', 'iss'],
  ] as const;
  return rows.flatMap(([field, claim]) => {
    const value = claimText(claims[claim]);
    return value === undefined ? [] : [{ field, claim, value }];
  });
}

/** Claims as fields of their own, for those of a list that the token has. */
export function claimBindings(claims: Claims, telling: readonly string[]): readonly Binding[] {
  return telling.flatMap((claim) => {
    const value = claimText(claims[claim]);
    return value ? [{ field: 'Claims' as const, claim, value }] : [];
  });
}

/** A claim as one pastes it: texts, numbers and switches as they are, a list joined by commas. */
export function claimText(claim: unknown): string | undefined {
  if (typeof claim === 'string' || typeof claim === 'number' || typeof claim === 'boolean') return String(claim);
  if (Array.isArray(claim) && claim.every((item) => typeof item === 'string')) return claim.join(', ');
  return undefined;
}
