import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { connect } from 'node:net';
import type { ReferenceServer } from './api';
import { askAt, type Got, type Sent } from './fake-client';
import { startReferenceServer } from './start';

let subject: ReferenceServer;

beforeAll(async () => (subject = await startReferenceServer({ adminToken: 'admin', https: true })));
afterAll(() => subject.close());
afterEach(() => subject.forget());

const ask = (path: string, { url = subject.url, ...sent }: Sent & { readonly url?: string } = {}): Promise<Got> =>
  askAt(url + path, sent);

const admin = { authorization: 'Bearer admin' };
const status = '/api/status';

describe('a server', () => {
  it('answers on loopback, with or without a slash at the end', async () => {
    expect(subject.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await ask(status)).status).toBe(200);
    expect((await ask(`${status}/`)).status).toBe(200);
  });

  it('answers HEAD as GET, without the body', async () => {
    const { status: code, body } = await ask(status, { method: 'HEAD' });
    expect([code, body]).toEqual([200, '']);
  });

  it('answers over https by a certificate of its own CA', async () => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { ca: subject.caCertificate ?? '', agent: false as const };
      secureRequest(`${subject.httpsUrl ?? ''}${status}`, options, resolve)
        .on('error', reject)
        .end();
    });
    response.resume();
    expect(response.statusCode).toBe(200);
  });

  it('keeps requests without what is secret in them', async () => {
    const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln';
    const headers = { authorization: `Bearer ${jwt}`, 'content-type': 'application/json', 'user-agent': 'x' };
    const body = JSON.stringify({ identityId: 'i', jwt });
    await ask('/api/v1/auth/oidc-auth/login?a=1', { method: 'POST', headers, body });
    const [kept] = subject.requests();
    expect(kept).toMatchObject({
      method: 'POST',
      path: '/api/v1/auth/oidc-auth/login',
      query: { a: '1' },
      status: 403,
    });
    expect(kept?.headers).toMatchObject({ 'user-agent': 'x', authorization: '[redacted]' });
    expect(kept?.body).toBe('{"identityId":"i","jwt":"[redacted]"}');
  });

  it('forgets when it is told to', async () => {
    await ask(status);
    subject.forget();
    expect([subject.requests(), subject.attempts()]).toEqual([[], []]);
  });

  it('counts the connections of clients, kept alive or not', async () => {
    const before = subject.connections();
    const agent = new Agent({ keepAlive: true });
    await ask(status, { agent });
    await ask(status, { agent });
    agent.destroy();
    await ask(status);
    expect(subject.connections() - before).toBe(2);
  });

  it('asks itself for its issuer’s documents, which are no client’s connections or requests', async () => {
    const { issuer, environment } = subject.githubJob({});
    const json = { ...admin, 'content-type': 'application/json' };
    const post = async (path: string, body: object, headers = json) =>
      JSON.parse((await ask(path, { method: 'POST', headers, body: JSON.stringify(body) })).body) as Record<
        string,
        unknown
      >;
    const { identity } = (await post('/api/v1/identities', { name: 'ci' })) as { identity: { id: string } };
    const attached = { oidcDiscoveryUrl: issuer, boundIssuer: issuer, boundClaims: {} };
    await post(`/api/v1/auth/oidc-auth/identities/${identity.id}`, attached);
    const url = new URL(`${environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''}&audience=a`);
    const bearer = { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` };
    const { value } = JSON.parse((await ask(url.pathname + url.search, { headers: bearer })).body) as { value: string };
    subject.forget();
    const before = subject.connections();
    const login = { identityId: identity.id, jwt: value };
    const headers = { 'content-type': 'application/json' };
    const granted = await ask('/api/v1/auth/oidc-auth/login', { method: 'POST', headers, body: JSON.stringify(login) });
    expect(granted.status).toBe(200);
    expect(subject.requests()).toHaveLength(1);
    expect(subject.connections() - before).toBe(1);
  });

  it('closes with connections open', async () => {
    const own = await startReferenceServer();
    const socket = connect(Number(new URL(own.url).port), '127.0.0.1');
    await once(socket, 'connect');
    await own.close();
    await once(socket, 'close');
  });
});

describe('a state', () => {
  it('of five lines lets any login read its secrets', async () => {
    const own = await startReferenceServer({ state: { secrets: { 'dev:/db': { PASSWORD: 'x' } } } });
    try {
      const shared = { agent: false as const };
      const token = await new Promise<string>((resolve, reject) => {
        const form = 'identityId=whoever&jwt=whatever';
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        request(`${own.url}/api/v1/auth/oidc-auth/login`, { ...shared, method: 'POST', headers }, (response) => {
          response.on('data', (chunk) => resolve((JSON.parse(String(chunk)) as { accessToken: string }).accessToken));
        })
          .on('error', reject)
          .end(form);
      });
      const path = '/api/v4/secrets/PASSWORD?projectId=any&environment=dev&secretPath=/db';
      const headers = { authorization: `Bearer ${token}` };
      const secret = await new Promise<string>((resolve, reject) => {
        request(own.url + path, { ...shared, headers }, (response) =>
          response.on('data', (chunk) => resolve(String(chunk))),
        )
          .on('error', reject)
          .end();
      });
      expect(JSON.parse(secret)).toMatchObject({ secret: { secretValue: 'x' } });
    } finally {
      await own.close();
    }
  });

  it('is not held against the rate limits, and keeps the lines of a value as they are', async () => {
    const secrets = { 'dev:/': { A: 'x', B: 'y', C: '1\n${A}\n2' } };
    const own = await startReferenceServer({ adminToken: 'admin', state: { secrets }, rateLimits: { secrets: 1 } });
    try {
      const list = '/api/v4/secrets/C?projectId=any&environment=dev';
      const first = await ask(list, { headers: admin, url: own.url });
      expect(JSON.parse(first.body)).toMatchObject({ secret: { secretValue: '1\nx\n2' } });
      expect((await ask(list, { headers: admin, url: own.url })).status).toBe(429);
    } finally {
      await own.close();
    }
  });

  it('that is refused stops the start, and leaves nothing listening', async () => {
    const identities = [{ name: 'ci', projects: { nowhere: 'admin' } }];
    await expect(startReferenceServer({ state: { identities } })).rejects.toThrow('nowhere');
  });
});

it('goes away and comes back on the same port, with all that it knew', async () => {
  const state = { secrets: { 'dev:/': { A: 'x' } } };
  const server = await startReferenceServer({ state, https: true });
  const login = { method: 'POST', headers: { 'content-type': 'application/json' }, url: server.url };
  const identityId = '00000000-0000-4000-8000-000000000000';
  const { body } = await ask('/api/v1/auth/jwt-auth/login', {
    ...login,
    body: JSON.stringify({ identityId, jwt: 'x' }),
  });
  const { accessToken } = JSON.parse(body) as { accessToken: string };
  await server.away();
  await expect(ask(status, { url: server.url })).rejects.toThrow('ECONNREFUSED');
  await server.back();
  const renewed = await ask('/api/v1/auth/token/renew', { ...login, body: JSON.stringify({ accessToken }) });
  expect(renewed.status).toBe(200);
  await server.close();
});

it("sets its clock on, and an access token's life is over", async () => {
  const server = await startReferenceServer({ adminToken: 'admin', state: { secrets: { 'dev:/': { A: 'x' } } } });
  const json = { 'content-type': 'application/json' };
  const login = { method: 'POST', headers: json, url: server.url };
  const identityId = '00000000-0000-4000-8000-000000000000';
  const { body } = await ask('/api/v1/auth/jwt-auth/login', {
    ...login,
    body: JSON.stringify({ identityId, jwt: 'x' }),
  });
  const { accessToken } = JSON.parse(body) as { accessToken: string };
  const clock = { method: 'PATCH', headers: { ...json, ...admin }, url: server.url };
  await ask('/__reference/settings', { ...clock, body: JSON.stringify({ clockOffset: 2_592_000 }) });
  const { status: code } = await ask('/api/v1/auth/token/renew', { ...login, body: JSON.stringify({ accessToken }) });
  expect(code).toBe(403);
  const { headers } = await ask(status, { url: server.url });
  expect(Date.parse(headers.date ?? '')).toBeGreaterThan(Date.now() + 2_500_000_000);
  await server.close();
});
