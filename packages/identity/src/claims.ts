import type { Binding } from './source';

export type Claims = Readonly<Record<string, unknown>>;

const longestToken = 64 * 1024;

/**
 * The claims of a JWT, unverified: for messages alone, the server decides. Undefined where they cannot be read
 * (RFC 7519: three parts, the second one base64url of a JSON object).
 */
export function readClaims(token: string): Claims | undefined {
  const parts = token.split('.');
  const payload = parts[1];
  if (parts.length !== 3 || !payload || token.length > longestToken) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

/** The bindings that hold for every OIDC token: its subject, audience and issuer. */
export function standardBindings(claims: Claims): readonly Binding[] {
  const rows: readonly (readonly [field: string, claim: string])[] = [
    ['Subject', 'sub'],
    ['Audiences', 'aud'],
    ['Issuer', 'iss'],
  ];
  return rows.flatMap(([field, claim]) => {
    const value = claimText(claims[claim]);
    return value === undefined ? [] : [{ field, claim, value }];
  });
}

/** A claim as one pastes it: texts, numbers and switches as they are, a list joined by commas. */
export function claimText(claim: unknown): string | undefined {
  if (typeof claim === 'string' || typeof claim === 'number' || typeof claim === 'boolean') return String(claim);
  if (Array.isArray(claim) && claim.every((item) => typeof item === 'string')) return claim.join(', ');
  return undefined;
}

function isRecord(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
