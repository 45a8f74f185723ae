// The issuer of a rehearsal: its documents are in memory, its key is made once.
import { generateKeyPairSync, sign } from 'node:crypto';

export const issuer = 'https://issuer.test';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** What the issuer publishes, by URL. */
export const documents: Readonly<Record<string, unknown>> = {
  [`${issuer}/.well-known/openid-configuration`]: { jwks_uri: `${issuer}/jwks` },
  [`${issuer}/jwks`]: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key', use: 'sig' }] },
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token of the rehearsal's issuer. What is undefined among the claims is not in it. */
export function jwt(
  claims: Readonly<Record<string, unknown>> = {},
  header: Readonly<Record<string, unknown>> = {},
): string {
  const signed = [
    { alg: 'ES256', kid: 'key', ...header },
    { iss: issuer, sub: 'sub', aud: 'aud', ...claims },
  ];
  const text = signed.map(encode).join('.');
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}
