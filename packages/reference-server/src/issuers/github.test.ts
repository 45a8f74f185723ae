import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import type { GitHubJob } from '../api';
import type { Incoming, Outgoing } from '../route';
import type { EndpointIssuer } from './endpoint';
import { createGitHub } from './github';

const origin = 'http://127.0.0.1:1234';
const now = 1_750_000_000_000;
let subject: EndpointIssuer<GitHubJob>;
beforeEach(() => {
  subject = createGitHub(() => now);
});

async function ask(method: string, url: string, given: Partial<Incoming> = {}): Promise<Outgoing> {
  const { pathname, searchParams } = new URL(url);
  const route = subject.routes.find((known) => known.method === method && known.path === pathname);
  if (!route) throw new Error(`no route ${method} ${pathname}`);
  const base = {
    method,
    target: url,
    path: pathname,
    query: searchParams,
    headers: {},
    body: Buffer.alloc(0),
    address: '::1',
    origin,
  };
  return route.answer({ ...base, ...given }, {}, undefined);
}

/** The token that a job gets when it asks as @actions/core does. */
async function tokenOf(job: GitHubJob, audience?: string): Promise<string> {
  const { environment } = subject.job(job, origin);
  const more = audience === undefined ? '' : `&audience=${encodeURIComponent(audience)}`;
  const { body } = await ask('GET', `${environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''}${more}`, {
    headers: { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` },
  });
  return (body as { value: string }).value;
}

describe('a token', () => {
  it('verifies by the keys that discovery leads to', async () => {
    const { issuer } = subject.job({}, origin);
    const discovery = await ask('GET', `${issuer}/.well-known/openid-configuration`);
    const { jwks_uri: uri, issuer: named } = discovery.body as { jwks_uri: string; issuer: string };
    const keys = createLocalJWKSet((await ask('GET', uri)).body as JSONWebKeySet);
    const token = await tokenOf({}, 'mine');
    const verified = jwtVerify(token, keys, { issuer, audience: 'mine', currentDate: new Date(now) });
    await expect(verified).resolves.toMatchObject({ protectedHeader: { alg: 'RS256', typ: 'JWT' } });
    expect(named).toBe(issuer);
  });

  it('is answered as GitHub does', async () => {
    const { environment } = subject.job({}, origin);
    const headers = { authorization: `bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` };
    const { status, body } = await ask('GET', environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', { headers });
    const { count, value } = body as { count: number; value: string };
    expect([status, count]).toEqual([200, value.length]);
  });

  it('is for the owner of the repository, where no audience is asked', async () => {
    expect(decodeJwt(await tokenOf({ repository: 'acme/shop' })).aud).toBe('https://github.com/acme');
  });

  it('has an id of its own each time, and a key id', async () => {
    const [one, other] = [await tokenOf({}), await tokenOf({})];
    expect(decodeJwt(one).jti).not.toBe(decodeJwt(other).jti);
    expect(decodeProtectedHeader(one).kid).toEqual(expect.any(String));
  });

  it('can name a key that is published no more', async () => {
    expect(decodeProtectedHeader(await tokenOf({ keyId: 'taken-back' })).kid).toBe('taken-back');
  });

  it('lists no claim that discovery does not', async () => {
    const { body } = await ask('GET', `${origin}/__reference/issuers/github/.well-known/openid-configuration`);
    const { claims_supported: supported } = body as { claims_supported: string[] };
    expect(supported).toEqual(expect.arrayContaining(Object.keys(decodeJwt(await tokenOf({ environment: 'prod' })))));
  });

  it('has the claims put over, and not those taken away', async () => {
    const claims = decodeJwt(await tokenOf({ claims: { actor: 'mona', ref: null } }));
    expect(claims).toMatchObject({ actor: 'mona' });
    expect(claims).not.toHaveProperty('ref');
  });
});

describe('the token endpoint refuses', () => {
  const url = `${origin}/__reference/issuers/github/token?api-version=2.0`;

  it.each([
    ['no Authorization', {}],
    ['a token of no job', { authorization: 'Bearer nobody' }],
    ['another scheme', { authorization: 'Basic nobody' }],
  ])('%s', async (_, headers) => {
    expect(await ask('GET', url, { headers })).toMatchObject({ status: 401 });
  });

  it('a URL whose query was not kept', async () => {
    const { environment } = subject.job({}, origin);
    const headers = { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}` };
    expect(await ask('GET', `${url.split('?')[0] ?? ''}?audience=x`, { headers })).toMatchObject({ status: 400 });
  });
});

describe('a job over HTTP', () => {
  const url = `${origin}/__reference/issuers/github/jobs`;

  it('is for the admin alone', () => {
    expect(subject.routes.find(({ path }) => url.endsWith(path))?.admin).toBe(true);
  });

  it('has the fields of one in process', async () => {
    const job: Required<GitHubJob> = {
      repository: 'acme/shop',
      ref: 'refs/tags/v1',
      environment: 'prod',
      eventName: 'release',
      immutableSubject: true,
      keyId: 'taken-back',
      expiresIn: 60,
      claims: { actor: 'mona' },
    };
    const { status, body } = await ask('POST', url, { body: Buffer.from(JSON.stringify(job)) });
    expect([status, Object.keys(body as object)]).toEqual([200, ['issuer', 'environment']]);
  });

  it.each([
    ['[]', 'The body is no JSON object.'],
    ['{', 'The body is no JSON object.'],
    ['{"enviroment":"prod"}', 'There is no field "enviroment": give repository, ref, environment'],
    ['{"constructor":1}', 'There is no field "constructor"'],
    ['{"expiresIn":"60"}', 'The field "expiresIn" must be of type number.'],
    ['{"claims":[]}', 'The field "claims" must be of type object.'],
  ])('refuses %s', async (body, message) => {
    const refused = await ask('POST', url, { body: Buffer.from(body) });
    expect(refused).toMatchObject({ status: 400, body: { message: expect.stringContaining(message) as string } });
  });
});
