// A workload that logs in by OIDC, through SPIRE's discovery provider.
import { request } from 'node:http';
import type { ReferenceServer } from '../api';
import { startReferenceServer } from '../start';
import { signToken } from './keys';
import { bundleOf, defaultWorkload, signerOf } from '../workload/workload';

const admin = 'admin';
const identityId = '7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34';
const sub = 'spiffe://example.test/ci/runner';
let subject: ReferenceServer;

beforeAll(async () => {
  const oidc = { boundIssuer: 'spire', boundSubject: sub, boundAudiences: 'infisical' };
  const state = { identities: [{ name: 'ci', id: identityId, oidc }] };
  subject = await startReferenceServer({ adminToken: admin, state });
});
afterEach(() => {
  const { jwtIssuer, setKeyUse, jwksUri, domains } = defaultWorkload;
  subject.workload({ jwtIssuer, setKeyUse, jwksUri, domains });
});
afterAll(() => subject.close());

function ask(method: string, path: string, json?: object, token = ''): Promise<{ status: number; text: string }> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return new Promise((resolve, reject) => {
    const asked = request(subject.url + path, { method, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end(json && JSON.stringify(json));
  });
}

const base = '/__reference/issuers/spire';
const get = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse((await ask('GET', base + path)).text) as Record<string, unknown>;

async function loginBy(claims: object): Promise<unknown> {
  const exp = Math.floor(Date.now() / 1000) + 300;
  const signer = signerOf(defaultWorkload, 'example.test');
  const jwt = await signToken('ES256', { sub, aud: ['infisical'], exp, ...claims }, {}, signer);
  const { text } = await ask('POST', '/api/v1/auth/oidc-auth/login', { identityId, jwt });
  const { message, tokenType } = JSON.parse(text) as Record<string, unknown>;
  return message ?? tokenType;
}

it('publishes the document and the keys of the discovery provider', async () => {
  const issuer = subject.url + base;
  expect(await get('/.well-known/openid-configuration')).toEqual({
    issuer,
    jwks_uri: `${issuer}/keys`,
    authorization_endpoint: '',
    response_types_supported: ['id_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'ES256', 'ES384'],
  });
  const [key] = (await get('/keys'))['keys'] as Record<string, unknown>[];
  expect(key).toMatchObject({ kty: 'EC', alg: 'ES256', kid: expect.any(String) as string });
  expect(key).not.toHaveProperty('use');
  subject.workload({ setKeyUse: true });
  expect((await get('/keys'))['keys']).toEqual([{ ...key, use: 'sig' }]);
  expect(await get('/bundle')).toEqual(JSON.parse(JSON.stringify(await bundleOf(defaultWorkload))));
});

it.each([false, true])('logs in a workload whose tokens have an issuer; set_key_use: %s', async (setKeyUse) => {
  subject.workload({ setKeyUse });
  expect(await loginBy({ iss: subject.workload().issuer })).toBe('Bearer');
});

it('refuses one whose tokens have none, since jwt_issuer is not set', async () => {
  expect(await loginBy({})).toBe(`Access denied: jwt issuer invalid. expected: ${subject.url}${base}`);
});

it('refuses all where the keys are those of a bundle', async () => {
  subject.workload({ jwksUri: 'bundle' });
  expect(await loginBy({ iss: subject.workload().issuer })).toMatch(
    'The JWKS endpoint did not contain any signing keys',
  );
});

it('answers to the hosts on its list alone', async () => {
  subject.workload({ domains: ['spire.test'] });
  const { status, text } = await ask('GET', `${base}/keys`);
  expect([status, text]).toEqual([400, 'domain "127.0.0.1" is not allowed\n']);
  subject.workload({ domains: ['127.0.0.1'] });
  expect((await ask('GET', `${base}/keys`)).status).toBe(200);
});

it('is changed by the admin alone, and by what there is', async () => {
  const change = { entries: [{ spiffeId: sub, hint: 'a' }], jwtIssuer: 'spire' };
  expect((await ask('POST', `${base}/workload`, change)).status).toBe(401);
  const { text } = await ask('POST', `${base}/workload`, change, admin);
  expect(JSON.parse(text)).toEqual({
    issuer: subject.url + base,
    bundle: `${subject.url}${base}/bundle`,
    environment: {},
    workload: { ...defaultWorkload, ...change },
  });
  expect((await ask('GET', `${base}/workload`, undefined, admin)).text).toBe(text);
  const wrong = await ask('POST', `${base}/workload`, { entries: [{ spiffeId: 'x' }] }, admin);
  expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('Must be a SPIFFE ID')]);
  expect((await ask('POST', `${base}/workload`, { ttl: 1 }, admin)).status).toBe(400);
});
