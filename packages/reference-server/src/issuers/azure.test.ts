import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import type { AzureJob } from '../api';
import type { Incoming, Outgoing } from '../route';
import { createRouter } from '../router';
import { createAzure, type AzureIssuer } from './azure';

const origin = 'http://127.0.0.1:1234';
const now = 1_750_000_000_000;
const bearerName = 'ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN';
let subject: AzureIssuer;
beforeEach(() => void (subject = createAzure(() => now)));

async function ask(method: string, url: string, given: Partial<Incoming> = {}): Promise<Outgoing> {
  const { pathname: path, searchParams: query } = new URL(url);
  const found = createRouter(subject.routes)(method, path);
  if (!found) throw new Error(`no route ${method} ${path}`);
  const base = { method, target: url, path, query, headers: {}, body: Buffer.alloc(0), address: '::1', origin };
  return found.route.answer({ ...base, ...given }, found.parameters, undefined);
}

/** As a task asks: with the bearer of the job, and the header by which nobody is sent to sign in. */
async function idToken(job: AzureJob, query = '?api-version=7.1', headers: Record<string, string> = {}) {
  const { environment } = subject.job(job, origin);
  const authorization = `Bearer ${environment[bearerName] ?? ''}`;
  const url = `${environment['SYSTEM_OIDCREQUESTURI'] ?? ''}${query}`;
  return ask('POST', url, { headers: { authorization, 'x-tfs-fedauthredirect': 'Suppress', ...headers } });
}
const tokenIn = ({ body }: Outgoing): string => (body as { oidcToken: string }).oidcToken;
const of = (job: AzureJob): string => `?api-version=7.1&serviceConnectionId=${subject.job(job, origin).connectionId}`;

describe('Azure DevOps', () => {
  it.each([
    ['a new connection', {}, 'serviceConnection', /^\/eid1\/c\/pub\/t\//, 86_700],
    [
      'a connection from before',
      { connection: { issuer: 'vstoken' } },
      'serviceConnection',
      /^sc:\/\/acme\/shop\//,
      600,
    ],
    ['the pipeline', {}, 'pipeline', /^p:\/\/acme\/shop\/deploy$/, 600],
  ] as const)('vouches for %s, as it says what to bind', async (_what, job, who, sub, holds) => {
    const claims = decodeJwt(tokenIn(await idToken(job, who === 'pipeline' ? undefined : of(job))));
    const { issuer, subject: bound, audience } = subject.job(job, origin).tokens[who];
    expect(claims).toMatchObject({ iss: issuer, sub: bound, aud: audience, exp: now / 1000 + holds });
    expect(bound).toMatch(sub);
  });

  it.each(['serviceConnection', 'pipeline'] as const)(
    'signs the token of %s by the keys that its issuer publishes',
    async (who) => {
      const token = tokenIn(await idToken({}, who === 'pipeline' ? undefined : of({})));
      const { issuer } = subject.job({}, origin).tokens[who];
      const { jwks_uri: uri, issuer: named } = (await ask('GET', `${issuer}/.well-known/openid-configuration`))
        .body as Record<string, string>;
      const keys = createLocalJWKSet((await ask('GET', uri ?? '')).body as JSONWebKeySet);
      await expect(jwtVerify(token, keys, { issuer: named ?? '', currentDate: new Date(now) })).resolves.toBeDefined();
    },
  );

  it.each([
    ['no version', {}, '', {}, 400, /No api-version/],
    [
      'a connection that is not there',
      {},
      '?api-version=7.1&serviceConnectionId=x',
      {},
      404,
      /No service connection found/,
    ],
    ['a bearer of nobody', {}, '?api-version=7.1', { authorization: 'Bearer x' }, 401, /not authorized/],
  ] as const)('refuses %s', async (_what, job, query, headers, status, said) => {
    const answered = await idToken(job, query, headers);
    expect(answered.status).toBe(status);
    expect(JSON.stringify(answered.body)).toMatch(said);
  });

  it('refuses a connection that the job does not refer to', async () => {
    const job = { connection: { referenced: false } };
    expect(JSON.stringify((await idToken(job, of(job))).body)).toContain('no explicit reference');
  });

  it('sends to sign in who does not say that nobody is there', async () => {
    const headers = { authorization: 'Bearer x', 'x-tfs-fedauthredirect': '' };
    expect((await idToken({}, undefined, headers)).status).toBe(302);
  });

  it('takes no GET', async () => {
    const { environment } = subject.job({}, origin);
    expect((await ask('GET', environment['SYSTEM_OIDCREQUESTURI'] ?? '')).status).toBe(405);
  });
});

describe('Entra', () => {
  async function exchange(job: AzureJob, form: Readonly<Record<string, string>> = {}, tenant?: string) {
    const assertion = tokenIn(await idToken(job, of(job)));
    const { environment, connectionId } = subject.job(job, origin);
    const clientId = environment[`ENDPOINT_AUTH_PARAMETER_${connectionId}_SERVICEPRINCIPALID`] ?? '';
    const id = tenant ?? environment[`ENDPOINT_AUTH_PARAMETER_${connectionId}_TENANTID`] ?? '';
    const scope = 'api://AzureADTokenExchange/.default';
    const body = new URLSearchParams({ client_id: clientId, scope, client_assertion: assertion, ...form });
    return ask('POST', `${origin}/${id}/oauth2/v2.0/token`, { body: Buffer.from(body.toString()) });
  }

  it.each([
    ['application', 3_900],
    ['managed-identity', 86_400],
  ] as const)('gives a token of the principal for that of the connection: %s', async (principal, holds) => {
    const job = { connection: { principal } };
    const { status, body } = await exchange(job);
    expect(status).toBe(200);
    const claims = decodeJwt((body as { access_token: string }).access_token);
    const { subject: sub, audience: aud, issuer: iss } = subject.job(job, origin).tokens.entra;
    expect(claims).toMatchObject({ sub, aud, iss, exp: now / 1000 + holds });
  });

  it.each([
    ['another tenant', {}, {}, 'nowhere', 90002],
    ['another application', {}, { client_id: 'x' }, undefined, 700016],
    ['another scope', {}, { scope: 'x' }, undefined, 70011],
    ['what nobody signed', {}, { client_assertion: 'a.b.c' }, undefined, 700027],
    ['an assertion that has ended', { expiresIn: -1 }, {}, undefined, 700024],
    ['another issuer', { claims: { iss: 'x' } }, {}, undefined, 700211],
    ['another subject', { claims: { sub: 'x' } }, {}, undefined, 700213],
    ['another audience', { claims: { aud: 'x' } }, {}, undefined, 700212],
  ] as const)('refuses %s', async (_what, job, form, tenant, code) => {
    const { status, body } = await exchange(job, form, tenant);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ error_codes: [code] });
  });
});
