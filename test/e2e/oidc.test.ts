import { scenario, referenceTest, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({
    secrets: { 'dev:/': { DB_PASSWORD: 'correct horse', API_KEY: 'k-7f3a9c1e' } },
    identity: { subject: 'repo:acme/shop:ref:refs/heads/*', claims: { repository: 'acme/shop' } },
    job: { repository: 'acme/shop' },
  });
});

test('a job that GitHub vouches for has its secrets as masked variables', async () => {
  const { env, seen, masks } = await job.load();
  expect(env).toEqual({ DB_PASSWORD: 'correct horse', API_KEY: 'k-7f3a9c1e' });
  expect(masks).toEqual(expect.arrayContaining(['correct horse', 'k-7f3a9c1e']));
  expect(seen).toContain('Loaded 2 secrets from dev:/ (env): API_KEY, DB_PASSWORD.');
});

referenceTest('nothing more is asked than has to be, over one connection an origin', async () => {
  const before = job.infisical.server.connections();
  await job.load();
  expect(job.asked()).toEqual([
    'GET /__reference/issuers/github/token',
    'POST /api/v1/auth/oidc-auth/login',
    'GET /api/v4/secrets',
    'POST /api/v1/auth/token/revoke',
  ]);
  // The reference server is both GitHub's endpoint and Infisical.
  expect(job.infisical.server.connections() - before).toBe(1);
});

describe('the audience of the token', () => {
  test("is GitHub's own where none is given", async () => {
    const { id } = await job.infisical.createOidcIdentity({
      project: job.project,
      audiences: ['https://github.com/acme'],
    });
    await job.load({ 'identity-id': id });
  });

  test.each(['audience', 'oidc-audience'])('is the one that %s gives', async (setting) => {
    const { id } = await job.infisical.createOidcIdentity({
      project: job.project,
      audiences: ['https://shop.example'],
    });
    await job.load({ 'identity-id': id, [setting]: 'https://shop.example' });
    const { code, seen } = await job.refuse({ 'identity-id': id });
    expect(code).toBe('login-refused');
    expect(seen).toMatch(/> Audiences +aud +https:\/\/github\.com\/acme/);
  });
});
