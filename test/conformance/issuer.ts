// The issuer that every case logs in with: https with a private CA, four keys, one of them unpublished.
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificates } from 'infisical-reference-server';
import { exportJWK, SignJWT, type JWK } from 'jose';
import type { JwtSpec } from './cases';

export interface Issuer {
  readonly url: string;
  /** PEM of the CA that an identity must be given. */
  readonly ca: string;
  /** What it publishes at `/jwks`. */
  readonly jwks: string;
  mint(spec: JwtSpec): Promise<string>;
  close(): void;
}

interface Key {
  readonly alg: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

const keys: Readonly<Record<string, Key>> = {
  rs: { alg: 'RS256', ...generateKeyPairSync('rsa', { modulusLength: 2048 }) },
  'rs-2': { alg: 'RS512', ...generateKeyPairSync('rsa', { modulusLength: 2048 }) },
  es: { alg: 'ES256', ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) },
  unpublished: { alg: 'RS256', ...generateKeyPairSync('rsa', { modulusLength: 2048 }) },
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

async function published(): Promise<JWK[]> {
  const open = Object.entries(keys).filter(([kid]) => kid !== 'unpublished');
  return Promise.all(
    open.map(async ([kid, { alg, publicKey }]) => ({ ...(await exportJWK(publicKey)), kid, alg, use: 'sig' })),
  );
}

/** Without what is null. */
const given = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

async function minted(spec: JwtSpec, issuer: string, seconds: number): Promise<string> {
  const kid = spec.key ?? 'rs';
  const key = keys[kid]!;
  const { expiresIn = 300, notBefore = 0 } = spec;
  const times = { iat: seconds, nbf: seconds + notBefore, exp: seconds + expiresIn };
  const claims = given({ iss: issuer, ...times, ...spec.claims });
  if (spec.unsigned) return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`;
  if (spec.hmacWithPublicKey) {
    const secret = Buffer.from(key.publicKey.export({ type: 'spki', format: 'pem' }));
    return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid, typ: 'JWT' }).sign(secret);
  }
  const header = given({ alg: key.alg, typ: 'JWT', kid, ...spec.header }) as { alg: string };
  const token = await new SignJWT(claims).setProtectedHeader(header).sign(key.privateKey);
  if (!spec.tamper) return token;
  const [head, , signature] = token.split('.');
  return [head, encode({ ...claims, ...spec.tamper }), signature].join('.');
}

/** Where nothing listens: what the cases call the issuer that is down. */
export const down = 'https://127.0.0.1:9';

/** Starts the issuer; `now` is the clock of the Infisical that it stands beside, in milliseconds. */
export async function startIssuer(now: () => number): Promise<Issuer> {
  const { ca, cert, key } = await makeCertificates(['127.0.0.1']);
  const jwks = { keys: await published() };
  const server = createServer({ cert, key }, (request, response) => {
    const documents: Readonly<Record<string, unknown>> = {
      '/.well-known/openid-configuration': { issuer: url, jwks_uri: `${url}/jwks` },
      '/jwks': jwks,
    };
    const document = documents[request.url ?? ''];
    response.writeHead(document ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(document ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    ca,
    jwks: JSON.stringify(jwks),
    mint: (spec) => minted(spec, spec.issuer === 'down' ? down : url, Math.floor(now() / 1000)),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
