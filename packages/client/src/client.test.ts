// The whole client against the reference server, over real sockets: as it answers today, and as in October 2024.
import { openDoor, startDeadline, type Door } from '@infisical-ci/http';
import { startReferenceServer, type ReferenceServer, type State } from 'infisical-reference-server';
import { failureOf } from './fake';
import { listSecrets, login, projectIdOf, projectSlugOf, readSecret, renew, revoke, type Query } from './index';

const projectId = '11111111-1111-4111-8111-111111111111';
const universal = { clientId: '22222222-2222-4222-8222-222222222222', clientSecret: 'of-a-client' };
const state: State = {
  projects: [
    {
      slug: 'payments',
      id: projectId,
      folders: {
        'dev:/': { secrets: { ROOT: 'root' } },
        'dev:/db': { secrets: { PASSWORD: 'own', URL: 'x://${PASSWORD}' }, imports: ['prod:/first', 'prod:/last'] },
        'dev:/db/deep': { secrets: { PASSWORD: 'deep' } },
        'prod:/first': { secrets: { PASSWORD: 'first', SHARED: 'first', A: 'first' } },
        'prod:/last': { secrets: { SHARED: 'last', 'odd name=%': 'last' } },
      },
    },
    { slug: 'foreign', folders: { 'dev:/': { secrets: { X: 'x' } } } },
  ],
  identities: [
    {
      name: 'reader',
      projects: { payments: 'admin' },
      // The Infisical of 2024 renews nothing past its maximum: a TTL that is as long leaves no room.
      universalAuth: { ...universal, accessTokenTTL: 600, accessTokenMaxTTL: 1200 },
    },
    {
      name: 'once',
      id: '33333333-3333-4333-8333-333333333333',
      projects: { payments: 'admin' },
      kubernetes: { accessTokenNumUsesLimit: 1 },
    },
  ],
};

describe.each(['current', '2024-10'] as const)('the client, of a server of %s', (generation) => {
  let server: ReferenceServer;
  let door: Door;
  let accessToken: string;
  const query: Query = {
    project: { id: projectId },
    environment: 'dev',
    path: '/db',
    recursive: false,
    includeImports: true,
  };

  beforeAll(async () => {
    server = await startReferenceServer({ state, generation });
    door = openDoor({ base: new URL(server.url), timeout: 5, deadline: startDeadline(20), random: () => 0 });
    accessToken = (await login(door, 'universal', universal)).value;
  });
  afterAll(async () => {
    door.close();
    await server.close();
  });
  beforeEach(() => {
    server.clearFaults();
    server.forget();
  });

  it.each([[{ id: projectId }], [{ slug: 'payments' }]])(
    'lists what is in effect of a folder, of the project %j',
    async (project) => {
      const secrets = await listSecrets(door, accessToken, { ...query, project });
      const shown = secrets.map(({ key, value, environment, path, imported }) => [
        key,
        value,
        `${environment}:${path}`,
        imported,
      ]);
      expect(shown.sort()).toEqual([
        ['A', 'first', 'prod:/first', true],
        ['PASSWORD', 'own', 'dev:/db', false],
        ['SHARED', 'last', 'prod:/last', true],
        ['URL', 'x://own', 'dev:/db', false],
        ['odd name=%', 'last', 'prod:/last', true],
      ]);
    },
  );

  it('lists no imports where none are wanted, and the folders below where they are', async () => {
    const secrets = await listSecrets(door, accessToken, { ...query, includeImports: false, recursive: true });
    expect(secrets.map(({ path, key }) => `${path} ${key}`).sort()).toEqual([
      '/db PASSWORD',
      '/db URL',
      '/db/deep PASSWORD',
    ]);
  });

  it.each([
    ['PASSWORD', 'own', false],
    ['SHARED', 'last', true],
    ['odd name=%', 'last', true],
  ])('reads %s', async (key, value, imported) => {
    await expect(readSecret(door, accessToken, { ...query, key })).resolves.toMatchObject({ key, value, imported });
  });

  it('does not find a secret that is not there', async () => {
    await expect(failureOf(readSecret(door, accessToken, { ...query, key: 'NOPE' }))).resolves.toMatchObject({
      code: 'not-found',
    });
  });

  it('does not find a folder that is not there, or finds it empty, as servers did', async () => {
    const listing = listSecrets(door, accessToken, { ...query, path: '/nope' });
    if (generation === 'current')
      await expect(failureOf(listing)).resolves.toMatchObject({
        code: 'not-found',
        fixes: [expect.stringContaining('{secret-path}')],
      });
    else await expect(listing).resolves.toEqual([]);
  });

  it('is denied a project that the identity is no member of', async () => {
    const listing = listSecrets(door, accessToken, { ...query, project: { slug: 'foreign' }, path: '/' });
    await expect(failureOf(listing)).resolves.toMatchObject({
      code: 'access-denied',
      fixes: [expect.stringContaining('Add the identity to the project')],
    });
  });

  it('has a slug for an id, and an id for a slug', async () => {
    await expect(projectIdOf(door, accessToken, 'payments')).resolves.toBe(projectId);
    await expect(projectSlugOf(door, accessToken, projectId)).resolves.toBe('payments');
  });

  it('is refused a wrong client secret, and does not try again', async () => {
    const subject = await failureOf(login(door, 'universal', { ...universal, clientSecret: 'wrong' }));
    expect(subject).toMatchObject({ code: 'login-refused', refusal: { status: 401, message: 'Invalid credentials' } });
    expect(server.requests()).toHaveLength(1);
  });

  it('renews and revokes, after which nothing can be read', async () => {
    const { value } = await login(door, 'universal', universal);
    const renewed = await renew(door, value);
    await listSecrets(door, renewed.value, query);
    await revoke(door, renewed.value);
    await expect(failureOf(listSecrets(door, renewed.value, query))).resolves.toMatchObject({
      code: 'access-denied',
      fixes: [expect.stringContaining('revoked')],
    });
  });

  it('revokes an access token whose one use is spent', async () => {
    const { value } = await login(door, 'kubernetes', {
      identityId: '33333333-3333-4333-8333-333333333333',
      jwt: 'e30.e30.x',
    });
    const project = { slug: 'payments' };
    await listSecrets(door, value, { ...query, project });
    await expect(failureOf(listSecrets(door, value, { ...query, project }))).resolves.toMatchObject({
      code: 'access-denied',
      fixes: [expect.stringContaining('Number of Uses')],
    });
    await expect(revoke(door, value)).resolves.toBeUndefined();
  });

  it('outlasts a connection that is cut, a limit and a server that is away', async () => {
    const route = 'GET /api/v?/secrets/**';
    server.addFault({ route, times: 1, cutAfter: 20 });
    server.addFault({ route, times: 1, status: 503, body: { message: 'away' } });
    server.addFault({
      route,
      times: 1,
      status: 500,
      headers: { 'retry-after': '0' },
      body: { message: 'Something went wrong' },
    });
    await expect(listSecrets(door, accessToken, { ...query, project: { slug: 'payments' } })).resolves.toHaveLength(5);
  });
});

describe('the client, of a server without v3', () => {
  it('finds the id of a slug and lists by it', async () => {
    const server = await startReferenceServer({ state });
    const door = openDoor({ base: new URL(server.url), timeout: 5, deadline: startDeadline(20) });
    try {
      const body = { message: 'Route GET:/api/v3/secrets/raw not found', error: 'Not Found', statusCode: 404 };
      server.addFault({ route: 'GET /api/v3/**', status: 404, headers: { 'content-type': 'application/json' }, body });
      const { value } = await login(door, 'universal', universal);
      const query: Query = {
        project: { slug: 'payments' },
        environment: 'dev',
        path: '/',
        recursive: false,
        includeImports: false,
      };
      await expect(listSecrets(door, value, query)).resolves.toMatchObject([{ key: 'ROOT', project: projectId }]);
    } finally {
      door.close();
      await server.close();
    }
  });
});
