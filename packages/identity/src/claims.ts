/** What a token says, by name (RFC 7519, 4). From outside, and unverified: of any shape. */
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

/** Whether a token with these claims is for this audience; not where they cannot be read. */
export function isFor(claims: Claims | undefined, audience: string): boolean {
  return [claims?.['aud']].flat().includes(audience);
}

function isRecord(value: unknown): value is Claims {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
