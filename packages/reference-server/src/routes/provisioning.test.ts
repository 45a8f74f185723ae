import { rehearse, type Answered } from '../rehearsal';

const told = ({ status, body }: Answered): unknown[] => [status, body.error, body.message];

describe('a project', () => {
  it('has three environments, and those that are added', async () => {
    const subject = rehearse();
    const id = await subject.project();
    await subject.done(`POST /api/v1/workspace/${id}/environments`, { name: 'QA', slug: 'qa' });
    const slugs = async (path: string) => {
      const { body } = await subject.ask(path);
      const { environments } = body as unknown as { environments: { slug: string }[] };
      return environments.map(({ slug }) => slug);
    };
    expect(await slugs('GET /api/v1/projects/slug/pay')).toEqual(['dev', 'staging', 'prod', 'qa']);
    expect(await slugs('GET /api/v2/workspace/pay')).toEqual(['dev', 'staging', 'prod', 'qa']);
  });

  it('is found by id in two ways, deleted, and then not found', async () => {
    const subject = rehearse();
    const id = await subject.project();
    expect((await subject.done(`GET /api/v1/projects/${id}`)).project).toMatchObject({ id, slug: 'pay' });
    expect(await subject.done(`GET /api/v1/workspace/${id}`)).toMatchObject({ workspace: { id } });
    await subject.done(`DELETE /api/v1/projects/${id}`);
    expect(told(await subject.ask(`GET /api/v1/projects/${id}`))).toEqual([
      404,
      'NotFound',
      `Project with ${id} not found`,
    ]);
  });

  it('has a slug of its own, given or made', async () => {
    const subject = rehearse();
    await subject.project();
    const again = await subject.ask('POST /api/v2/workspace', { json: { projectName: 'x', slug: 'pay' } });
    expect(again.status).toBe(400);
    const { project } = await subject.done('POST /api/v1/projects', { projectName: 'My Project' });
    expect(project.slug).toMatch(/^my-project-[\da-f]{4}$/);
  });
});

describe('a folder', () => {
  it('is made with those above it, and once', async () => {
    const subject = rehearse();
    const workspaceId = await subject.project();
    const json = { workspaceId, environment: 'dev', path: '/a/b', name: 'c' };
    await subject.done('POST /api/v1/folders', json);
    expect((await subject.ask('POST /api/v1/folders', { json })).status).toBe(400);
    const list = 'GET /api/v3/secrets/raw?workspaceSlug=pay&environment=dev&secretPath=/a';
    expect((await subject.ask(list)).status).toBe(200);
    expect((await subject.ask('POST /api/v1/folders', { json: { ...json, name: 'a b' } })).status).toBe(422);
    expect((await subject.ask('POST /api/v1/folders', { json: { ...json, environment: 'x' } })).status).toBe(404);
  });
});

describe('a secret', () => {
  it('is made once, and can be deleted', async () => {
    const subject = rehearse();
    const workspaceId = await subject.project({ 'dev:/': { A: 'x' } });
    const json = { workspaceId, environment: 'dev', secretValue: 'x' };
    expect((await subject.ask('POST /api/v3/secrets/raw/A', { json })).body.message).toBe('Secret already exists');
    await subject.done('DELETE /api/v3/secrets/raw/A', json);
    expect((await subject.ask('DELETE /api/v3/secrets/raw/A', { json })).status).toBe(404);
    expect((await subject.ask('POST /api/v3/secrets/raw/A', { json: { ...json, secretPath: '/x' } })).status).toBe(404);
  });

  it('is made by the slug of its project too, with a value, and with null for what is not said', async () => {
    const subject = rehearse();
    await subject.project();
    const json = { projectSlug: 'pay', environment: 'dev', skipMultilineEncoding: null };
    const { status, body } = await subject.ask('POST /api/v3/secrets/raw/A', { json });
    expect([status, body.message]).toMatchObject([422, [{ path: ['secretValue'], message: 'Required' }]]);
    await subject.done('POST /api/v3/secrets/raw/A', { ...json, secretValue: 'x' });
    const nowhere = { ...json, projectSlug: undefined, secretValue: 'x' };
    expect((await subject.ask('POST /api/v3/secrets/raw/B', { json: nowhere })).body.message).toBe(
      'You must provide projectSlug or workspaceId',
    );
  });
});

describe('an import', () => {
  it('needs its folder and the environment that it imports from', async () => {
    const subject = rehearse();
    const workspaceId = await subject.project();
    const add = (path: string, environment: string) =>
      subject.ask('POST /api/v1/secret-imports', {
        json: { workspaceId, environment: 'dev', path, import: { environment, path: '/gone' } },
      });
    expect([(await add('/', 'prod')).status, (await add('/x', 'prod')).status, (await add('/', 'x')).status]).toEqual([
      200, 404, 404,
    ]);
  });
});

describe('an identity', () => {
  it('is read, renamed and deleted', async () => {
    const subject = rehearse();
    const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci', organizationId: 'any' });
    const path = `/api/v1/identities/${identity.id}`;
    await subject.done(`PATCH ${path}`, { name: 'cd' });
    expect((await subject.done(`GET ${path}`)).identity).toMatchObject({ name: 'cd', orgId: 'any' });
    await subject.done(`DELETE ${path}`);
    expect((await subject.ask(`GET ${path}`)).status).toBe(404);
  });

  it('becomes a member once, with roles that can be changed and taken away', async () => {
    const subject = rehearse();
    const project = await subject.project({ 'dev:/': { A: 'x' } });
    const id = await subject.identity({}, project);
    const token = await subject.login(id);
    const path = `/api/v2/workspace/${project}/identity-memberships/${id}`;
    const read = async () =>
      (await subject.ask('GET /api/v3/secrets/raw?workspaceSlug=pay&environment=dev', { token })).body.error;
    expect((await subject.ask(`POST ${path}`, { json: { role: 'admin' } })).status).toBe(400);
    expect(await read()).toBeUndefined();
    await subject.done(`PATCH ${path}`, { roles: [{ role: 'no-access' }] });
    expect(await read()).toBe('PermissionDenied');
    await subject.done(`DELETE ${path}`);
    expect(await read()).toBe('ProjectMembershipNotFound');
  });
});

describe('OIDC auth', () => {
  const path = (id: string): string => `/api/v1/auth/oidc-auth/identities/${id}`;

  it('is kept as Infisical keeps it: lists normalised, the subject as it is', async () => {
    const subject = rehearse();
    const id = await subject.identity({ boundAudiences: 'a,b ', boundClaims: { c: ' d,e' }, boundSubject: 'f,g' });
    const { identityOidcAuth } = (await subject.done(`GET ${path(id)}`)) as unknown as { identityOidcAuth: object };
    expect(identityOidcAuth).toMatchObject({
      boundAudiences: 'a, b',
      boundClaims: { c: 'd, e' },
      boundSubject: 'f,g',
      accessTokenTTL: 2_592_000,
      accessTokenMaxTTL: 2_592_000,
      accessTokenNumUsesLimit: 0,
    });
    await subject.done(`PATCH ${path(id)}`, { boundSubject: 'x' });
    expect(await subject.done(`GET ${path(id)}`)).toMatchObject({
      identityOidcAuth: { boundSubject: 'x', boundAudiences: 'a, b' },
    });
  });

  it.each([
    [{ oidcDiscoveryUrl: 'nonsense' }, 422],
    [{ boundIssuer: '' }, 422],
    [{ boundClaims: undefined }, 422],
    [{ accessTokenTTL: 315_360_001 }, 422],
    [{ accessTokenTTL: 10, accessTokenMaxTTL: 5 }, 400],
    [{ accessTokenTrustedIps: [{ ipAddress: 'x' }] }, 400],
    [{ oidcDiscoveryUrl: 'https://user:pass@issuer.test' }, 400],
  ])('%j is refused with %d', async (wrong, status) => {
    const subject = rehearse();
    const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
    const json = { oidcDiscoveryUrl: 'https://issuer.test', boundIssuer: 'x', boundClaims: {}, ...wrong };
    expect((await subject.ask(`POST ${path(identity.id)}`, { json })).status).toBe(status);
  });

  it('that is not attached, and an identity that is none', async () => {
    const subject = rehearse();
    const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
    const ask = (method: string, id = identity.id) => subject.ask(`${method} ${path(id)}`, { json: {} });
    expect(told(await ask('GET'))).toEqual([400, 'BadRequest', 'The identity does not have OIDC Auth attached']);
    expect(told(await ask('PATCH'))).toEqual([400, 'BadRequest', 'Failed to update OIDC Auth']);
    expect(told(await ask('GET', 'x'))).toEqual([404, 'NotFound', 'Failed to find identity with ID x']);
  });

  it('is attached once', async () => {
    const subject = rehearse();
    const id = await subject.identity();
    const json = { oidcDiscoveryUrl: 'https://issuer.test', boundIssuer: 'x', boundClaims: {} };
    expect((await subject.ask(`POST ${path(id)}`, { json })).status).toBe(400);
  });
});

it('universal auth is read back without its secrets, and one of them can be revoked', async () => {
  const subject = rehearse();
  const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
  const path = `/api/v1/auth/universal-auth/identities/${identity.id}`;
  const { identityUniversalAuth } = await subject.done(`POST ${path}`, {});
  const made = await subject.done(`POST ${path}/client-secrets`, {});
  expect(JSON.stringify(await subject.done(`GET ${path}`))).not.toContain(made.clientSecret);
  const { clientSecretData } = made as unknown as { clientSecretData: { id: string } };
  await subject.done(`POST ${path}/client-secrets/${clientSecretData.id}/revoke`);
  const json = { clientId: identityUniversalAuth.clientId, clientSecret: made.clientSecret };
  const login = await subject.ask('POST /api/v1/auth/universal-auth/login', { token: '', json });
  expect(told(login)).toEqual([401, 'UnauthorizedError', 'Invalid credentials']);
  await subject.done(`DELETE ${path}`);
  const gone = [400, 'BadRequest', 'The identity does not have universal auth'];
  expect(told(await subject.ask(`GET ${path}`))).toEqual(gone);
});

it('the server’s status needs no token', async () => {
  const { body } = await rehearse().ask('GET /api/status', { token: '' });
  expect(body).toMatchObject({ date: '2026-01-01T00:00:00.000Z', message: 'Ok' });
});

it('attempts and requests can be read over the API', async () => {
  const subject = rehearse();
  await subject.login(await subject.identity());
  expect(await subject.done('GET /__reference/attempts')).toMatchObject({ attempts: [{ outcome: 'granted' }] });
  expect(await subject.done('GET /__reference/requests')).toEqual({ requests: [] });
  expect(await subject.done('GET /__reference/settings')).toMatchObject({ acceptAnyLogin: false });
});
