import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { defaultTerms } from '../access-token';
import { generations } from '../generation';
import { oidcDecisions } from './oidc';

const issuer = 'https://issuer.test';
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });

const jwk = ({ publicKey }: { publicKey: KeyObject }, kid: string): object => ({
  ...publicKey.export({ format: 'jwk' }),
  kid,
});

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(header: object, { privateKey }: { privateKey: KeyObject }, claims: object = {}): string {
  const text = `${encode(header)}.${encode({ iss: issuer, ...claims })}`;
  const signature = sign('sha256', Buffer.from(text), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}

/** The first refusal that a login gets where the issuer answers so; undefined for one that is granted. */
async function refused(jwt: string, documents: Readonly<Record<string, unknown>>): Promise<unknown[] | undefined> {
  const method = {
    ...defaultTerms,
    id: 'x',
    oidcDiscoveryUrl: issuer,
    caCert: '',
    boundIssuer: issuer,
    boundAudiences: '',
    boundSubject: '',
    boundClaims: {},
    claimMetadataMapping: {},
  };
  const { decisions } = await oidcDecisions(method, jwt, {
    fetchDocument: (url) => {
      const document = documents[url.slice(issuer.length)];
      return document instanceof Error ? Promise.reject(document) : Promise.resolve(document);
    },
    addressProblem: () => Promise.resolve(undefined),
    generation: generations.current,
    seconds: 100,
  });
  const refusal = decisions.find(({ holds }) => !holds)?.refusal;
  return refusal && [refusal.status, refusal.told];
}

const discovery = { '/.well-known/openid-configuration': { jwks_uri: `${issuer}/jwks` } };
const withKeys = (...keys: object[]): Record<string, unknown> => ({ ...discovery, '/jwks': { keys } });
const anyKey = 'Access denied: Unable to verify JWT signature with any available signing key.';
const broken = [500, 'Something went wrong'];
const jwt = token({ alg: 'RS256' }, rsa);

it.each<[string, unknown, unknown[]]>([
  [
    'is no JSON',
    new SyntaxError('Unexpected token'),
    [
      401,
      'Access denied: OIDC discovery document does not contain a jwks_uri. The identity provider may be misconfigured.',
    ],
  ],
  [
    'names no keys',
    {},
    [
      401,
      'Access denied: OIDC discovery document does not contain a jwks_uri. The identity provider may be misconfigured.',
    ],
  ],
  [
    'does not come',
    new Error('Request failed with status code 503'),
    [401, `Access denied: Failed to fetch OIDC discovery document from ${issuer}. Request failed with status code 503`],
  ],
])('a discovery document that %s', async (_name, document, wanted) => {
  expect(await refused(jwt, { '/.well-known/openid-configuration': document })).toEqual(wanted);
});

it.each([
  [{ alg: 'RS256' }, 'keys'],
  [{ alg: 'RS256', kid: '' }, 'keys'],
  [{ alg: 'RS256', kid: 'a' }, 'key'],
])('keys that cannot be read, for the header %j', async (header, words) => {
  const documents = { ...discovery, '/jwks': new SyntaxError('Unexpected token') };
  expect(await refused(token(header, rsa), documents)).toEqual([
    401,
    `Access denied: Failed to retrieve signing ${words} from OIDC provider: Unexpected token`,
  ]);
});

it('without a key id, whichever key accepts the token decides, and else the last one’s words are told', async () => {
  expect(await refused(jwt, withKeys(jwk(p256, 'a'), jwk(rsa, 'b')))).toBeUndefined();
  expect(await refused(jwt, withKeys(jwk(p256, 'a')))).toEqual([401, `${anyKey} invalid algorithm`]);
  const expired = token({ alg: 'RS256', kid: '' }, rsa, { exp: 1 });
  expect(await refused(expired, withKeys(jwk(p256, 'a'), jwk(rsa, 'b')))).toEqual([401, `${anyKey} jwt expired`]);
  expect(await refused(expired, withKeys(jwk(rsa, 'b'), jwk(p256, 'a')))).toEqual([401, `${anyKey} invalid algorithm`]);
});

it('a curve that is not the algorithm’s is no refusal but a failure, unless another key came first', async () => {
  const es = token({ alg: 'ES256' }, p256);
  expect(await refused(es, withKeys(jwk(p384, 'a'), jwk(p256, 'b')))).toEqual(broken);
  expect(await refused(es, withKeys(jwk(p256, 'b'), jwk(p384, 'a')))).toBeUndefined();
  expect(await refused(token({ alg: 'ES256', kid: 'a' }, p256), withKeys(jwk(p384, 'a')))).toEqual(broken);
});
