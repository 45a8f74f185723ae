import type { Incoming } from './route';
import { applyState, type Handle, type Made } from './state-apply';
import type { State } from './state';

interface Called {
  readonly path: string;
  readonly body: Record<string, unknown>;
}

const origin = 'http://127.0.0.1:1234';
const applying = { adminToken: 'admin', organizationId: 'org', origin };

/** Answers as the provisioning calls do, and keeps them. */
async function apply(state: State): Promise<{ made: Made; calls: Called[]; requests: Incoming[] }> {
  const requests: Incoming[] = [];
  const answers: readonly [RegExp, object][] = [
    [/^\/api\/v2\/workspace$/, { project: { id: 'project-id' } }],
    [/\/tags$/, { workspaceTag: { id: 'tag-id' } }],
    [/^\/api\/v1\/identities$/, { identity: { id: 'identity-id' } }],
    [/client-secrets$/, { clientSecret: 'made-secret' }],
    [/universal-auth\/identities\/[^/]+$/, { identityUniversalAuth: { clientId: 'made-client' } }],
  ];
  const handle: Handle = (incoming) => {
    requests.push(incoming);
    return { status: 200, body: answers.find(([path]) => path.test(incoming.path))?.[1] ?? {} };
  };
  const made = await applyState(state, handle, applying);
  const calls = requests.map(({ path, body }) => ({ path, body: JSON.parse(body.toString()) as Called['body'] }));
  return { made, calls, requests };
}

const bodiesOf = (calls: readonly Called[], path: string): unknown[] =>
  calls.filter((call) => call.path === path).map(({ body }) => body);

test('every call is a POST of JSON by the admin', async () => {
  const { requests } = await apply({ projects: [{ slug: 'pay' }] });
  expect(requests).toMatchObject([
    { method: 'POST', origin, headers: { authorization: 'Bearer admin', 'content-type': 'application/json' } },
  ]);
});

test('the five lines make a project named default, with folders for its secrets', async () => {
  const { made, calls } = await apply({ secrets: { 'dev:/db': { PASSWORD: 'hunter2' } } });
  expect(made.projects).toEqual({ default: { id: 'project-id' } });
  expect(calls.map(({ path }) => path)).toEqual([
    '/api/v2/workspace',
    '/api/v1/folders',
    '/api/v3/secrets/raw/PASSWORD',
  ]);
  expect(calls[2]?.body).toMatchObject({
    workspaceId: 'project-id',
    environment: 'dev',
    secretPath: '/db',
    secretValue: 'hunter2',
  });
});

test('a project has the id that was given', async () => {
  const { calls } = await apply({ projects: [{ slug: 'pay', id: 'fixed' }, { slug: 'other' }] });
  expect(bodiesOf(calls, '/api/v2/workspace')).toEqual([
    { projectName: 'pay', slug: 'pay', id: 'fixed' },
    { projectName: 'other', slug: 'other' },
  ]);
});

test('folders are made once, parents first', async () => {
  const { calls } = await apply({
    projects: [{ slug: 'pay', folders: { 'dev:/a/b/': {}, 'dev:/a': {}, 'prod:/a': {}, 'dev:/': {} } }],
  });
  expect(bodiesOf(calls, '/api/v1/folders')).toEqual([
    { workspaceId: 'project-id', environment: 'dev', name: 'a', path: '/' },
    { workspaceId: 'project-id', environment: 'dev', name: 'b', path: '/a' },
    { workspaceId: 'project-id', environment: 'prod', name: 'a', path: '/' },
  ]);
});

test('environments beside those that Infisical makes are made, also where only a folder names them', async () => {
  const folders = { 'qa:/': { imports: ['lab:/'] }, 'prod:/': {} };
  const { calls } = await apply({ projects: [{ slug: 'pay', environments: ['dev', 'eu'], folders }] });
  const slugs = bodiesOf(calls, '/api/v1/workspace/project-id/environments').map(
    (body) => (body as { slug: string }).slug,
  );
  expect(slugs).toEqual(['eu', 'qa', 'lab']);
});

test('tags are made before the secrets that carry them', async () => {
  const secrets = { A: { value: 'x', comment: 'why', tags: ['hot'] }, B: { value: 'y', tags: ['hot'] }, C: 'z' };
  const { calls } = await apply({ projects: [{ slug: 'pay', folders: { 'dev:/': { secrets } } }] });
  expect(bodiesOf(calls, '/api/v1/workspace/project-id/tags')).toHaveLength(1);
  expect(bodiesOf(calls, '/api/v3/secrets/raw/A')).toMatchObject([{ secretComment: 'why', tagIds: ['tag-id'] }]);
  expect(bodiesOf(calls, '/api/v3/secrets/raw/C')).not.toMatchObject([{ tagIds: expect.anything() as unknown }]);
});

test('a value of several lines stays as it is, also where it holds a reference', async () => {
  const { calls } = await apply({ secrets: { 'dev:/': { A: 'one\n${B}' } } });
  expect(calls.at(-1)?.body).toMatchObject({ secretValue: 'one\n${B}', type: 'shared' });
  expect(calls.at(-1)?.body).not.toHaveProperty('skipMultilineEncoding');
});

test('a slash behind a folder changes nothing', async () => {
  const { calls } = await apply({ secrets: { 'dev:/a/b/': { A: 'x' } } });
  expect(calls.at(-1)?.body).toMatchObject({ secretPath: '/a/b' });
});

test('a name is escaped in the path', async () => {
  const { calls } = await apply({ secrets: { 'dev:/': { 'a b%?': 'x' } } });
  expect(calls.at(-1)?.path).toBe('/api/v3/secrets/raw/a%20b%25%3F');
});

test('imports come after all folders and secrets', async () => {
  const folders = { 'dev:/': { imports: ['dev:/late', 'prod:/'] }, 'dev:/late': { secrets: { A: 'x' } } };
  const { calls } = await apply({ projects: [{ slug: 'pay', folders }] });
  expect(calls.slice(-2).map(({ body }) => body)).toEqual([
    { workspaceId: 'project-id', environment: 'dev', path: '/', import: { environment: 'dev', path: '/late' } },
    { workspaceId: 'project-id', environment: 'dev', path: '/', import: { environment: 'prod', path: '/' } },
  ]);
});

test('an identity becomes a member with its role, which may be one of the project', async () => {
  const permissions = [{ subject: 'secrets', action: ['readValue'] }];
  const { made, calls } = await apply({
    projects: [{ slug: 'pay', roles: { reader: permissions } }],
    identities: [{ name: 'ci', id: 'fixed', projects: { pay: 'reader' } }],
  });
  expect(made.identities).toEqual({ ci: { id: 'identity-id' } });
  expect(bodiesOf(calls, '/api/v1/identities')).toEqual([
    { name: 'ci', organizationId: 'org', role: 'no-access', id: 'fixed' },
  ]);
  expect(bodiesOf(calls, '/api/v2/workspace/project-id/roles')).toEqual([
    { slug: 'reader', name: 'reader', permissions },
  ]);
  expect(bodiesOf(calls, '/api/v2/workspace/project-id/identity-memberships/identity-id')).toEqual([
    { role: 'reader' },
  ]);
});

test('an issuer of our own goes by its name', async () => {
  const { calls } = await apply({
    identities: [{ name: 'ci', oidc: { boundIssuer: 'github', boundSubject: 'repo:a/b:*' } }],
  });
  const issuer = `${origin}/__reference/issuers/github`;
  expect(bodiesOf(calls, '/api/v1/auth/oidc-auth/identities/identity-id')).toEqual([
    { oidcDiscoveryUrl: issuer, boundIssuer: issuer, boundSubject: 'repo:a/b:*', boundClaims: {} },
  ]);
});

test('an issuer elsewhere is where it says, unless another discovery URL is given', async () => {
  const oidc = { boundIssuer: 'https://a.test', accessTokenTrustedIps: ['::1'] };
  const { calls } = await apply({
    identities: [
      { name: 'ci', oidc },
      { name: 'other', oidc: { ...oidc, oidcDiscoveryUrl: 'https://b.test' } },
    ],
  });
  expect(bodiesOf(calls, '/api/v1/auth/oidc-auth/identities/identity-id')).toMatchObject([
    { oidcDiscoveryUrl: 'https://a.test', accessTokenTrustedIps: [{ ipAddress: '::1' }] },
    { oidcDiscoveryUrl: 'https://b.test', boundIssuer: 'https://a.test' },
  ]);
});

test('universal auth has the id and the secret that were given, and says what was made', async () => {
  const universalAuth = {
    clientId: 'c',
    clientSecret: 's',
    numUsesLimit: 2,
    accessTokenTTL: 60,
    clientSecretTrustedIps: ['::1'],
  };
  const { made, calls } = await apply({ identities: [{ name: 'ci', universalAuth }] });
  expect(bodiesOf(calls, '/api/v1/auth/universal-auth/identities/identity-id')).toEqual([
    { clientId: 'c', accessTokenTTL: 60, clientSecretTrustedIps: [{ ipAddress: '::1' }] },
  ]);
  expect(calls.at(-1)?.body).toMatchObject({ clientSecret: 's', numUsesLimit: 2, ttl: 0 });
  expect(made.identities).toEqual({ ci: { id: 'identity-id', clientId: 'made-client', clientSecret: 'made-secret' } });
});

test('AWS auth is attached with its lists, and principals are made known', async () => {
  const allowedAccountIds = '123456789012';
  const arn = `arn:aws:iam::${allowedAccountIds}:role/ci`;
  const { calls } = await apply({
    identities: [{ name: 'ci', aws: { allowedAccountIds, accessTokenTrustedIps: ['::1'] } }],
    awsPrincipals: [{ arn }],
  });
  expect(bodiesOf(calls, '/api/v1/auth/aws-auth/identities/identity-id')).toEqual([
    { allowedAccountIds, accessTokenTrustedIps: [{ ipAddress: '::1' }] },
  ]);
  expect(bodiesOf(calls, '/__reference/issuers/aws/principals')).toEqual([{ arn }]);
});

test.each(['kubernetes', 'azure', 'gcp', 'jwt'] as const)('%s is attached by its terms', async (method) => {
  const { calls } = await apply({ identities: [{ name: 'ci', [method]: { accessTokenTTL: 5 } }] });
  expect(calls.at(-1)).toEqual({
    path: `/api/v1/auth/${method}-auth/identities/identity-id`,
    body: { accessTokenTTL: 5 },
  });
});

test('spiffe is attached with the keys of the SPIRE that is played, whose workload is made first', async () => {
  const spiffe = { trustDomain: 'a.test', allowedSpiffeIds: 'spiffe://a.test/**', allowedAudiences: 'x' };
  const workload = { trustDomain: 'a.test', algorithm: 'ES384' } as const;
  const { calls } = await apply({ identities: [{ name: 'ci', spiffe: { ...spiffe, accessTokenTTL: 5 } }], workload });
  expect(calls[0]).toEqual({ path: '/__reference/issuers/spire/workload', body: workload });
  const bundle = expect.stringMatching(/^\{"keys":\[\{.*"use":"sig","alg":"ES384"/) as string;
  expect(calls.at(-1)).toEqual({
    path: '/api/v1/auth/spiffe-auth/identities/identity-id',
    body: { ...spiffe, accessTokenTTL: 5, trustBundleDistribution: { profile: 'static', bundle } },
  });
});

test('faults are added', async () => {
  const fault = { route: 'GET /api/**', status: 503 };
  expect((await apply({ faults: [fault] })).calls).toEqual([{ path: '/__reference/faults', body: fault }]);
});

test('a refusal says which call, and what the server said', async () => {
  const handle: Handle = () => ({ status: 400, body: '{"message":"The slug is taken"}' });
  const applied = applyState({ projects: [{ slug: 'pay' }] }, handle, applying);
  await expect(applied).rejects.toThrow(
    'The state was refused at POST /api/v2/workspace with 400: "The slug is taken"',
  );
});

test('a project that is not there is named', async () => {
  await expect(apply({ identities: [{ name: 'ci', projects: { pay: 'admin' } }] })).rejects.toThrow(
    'The identity ci is to be in the project pay, which is not in the state.',
  );
});
