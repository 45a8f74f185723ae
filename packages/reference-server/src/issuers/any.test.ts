import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import type { Context } from '../context';
import type { Outgoing } from '../route';
import { createIssuers, type Issuers } from '.';

const origin = 'http://127.0.0.1:1234';
const issuer = `${origin}/__reference/issuers/any`;
const now = 1_750_000_000_000;
let subject: Issuers;
beforeAll(async () => {
  subject = await createIssuers(() => now);
});

async function ask(method: string, url: string, body?: object): Promise<Outgoing> {
  const route = subject.routes.find((known) => known.method === method && `${origin}${known.path}` === url);
  if (!route) throw new Error(`no route ${method} ${url}`);
  const sent = Buffer.from(body ? JSON.stringify(body) : '');
  const query = new URLSearchParams();
  return route.answer(
    { method, target: url, path: route.path, query, headers: {}, body: sent, address: '::1', origin },
    {},
    // Neither of the issuers that are asked here looks at it.
    {} as Context,
  );
}

async function mint(order: object): Promise<string> {
  const { body } = await ask('POST', `${issuer}/tokens`, order);
  return (body as { token: string }).token;
}

test.each(['RS256', 'ES256'])('a token by %s verifies by the published keys', async (algorithm) => {
  const keys = createLocalJWKSet((await ask('GET', `${issuer}/.well-known/jwks`)).body as JSONWebKeySet);
  const token = await mint({ algorithm, claims: { sub: 'project:7', aud: ['a', 'b'] } });
  const { payload } = await jwtVerify(token, keys, { issuer, audience: 'b', currentDate: new Date(now) });
  expect(payload).toMatchObject({ sub: 'project:7', iat: now / 1000, exp: now / 1000 + 300 });
});

test('discovery names the keys', async () => {
  const { body } = await ask('GET', `${issuer}/.well-known/openid-configuration`);
  expect(body).toMatchObject({ issuer, jwks_uri: `${issuer}/.well-known/jwks` });
});

test('null takes a claim or a header field away', async () => {
  const token = await mint({ claims: { exp: null, iss: 'elsewhere' }, header: { kid: null, typ: 'at+jwt' } });
  expect(decodeJwt(token)).toEqual({ iss: 'elsewhere', iat: now / 1000, nbf: now / 1000 });
  expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'at+jwt' });
});

test('a token can have expired', async () => {
  expect(decodeJwt(await mint({ expiresIn: -10 })).exp).toBe(now / 1000 - 10);
});

test('only the admin mints', () => {
  expect(subject.routes.find(({ path }) => path.endsWith('/any/tokens'))?.admin).toBe(true);
});

test.each([
  [{ algorithm: 'HS256' }, 'The field "algorithm" must be one of RS256, ES256.'],
  [{ sub: 'x' }, 'There is no field "sub": give claims, header, algorithm, expiresIn.'],
])('it refuses %j', async (order, message) => {
  expect(await ask('POST', `${issuer}/tokens`, order)).toMatchObject({ status: 400, body: { message } });
});

test('the GitHub issuer is there too', async () => {
  const { issuer: github } = subject.githubJob({}, origin);
  expect(await ask('GET', `${github}/.well-known/jwks`)).toMatchObject({ status: 200 });
});
