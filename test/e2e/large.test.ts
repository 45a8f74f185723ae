// Values too large for an environment, and very many of them.
import { scenario, referenceTest, type Scenario } from './scenario';

describe('a value of more than 128 KiB', () => {
  let job: Scenario;
  beforeAll(async () => {
    job = await scenario({ secrets: { 'dev:/': { LARGE: 'x'.repeat(128 * 1024), FINE: 'fine-value' } } });
  });

  test('is refused for env, with what to do instead', async () => {
    const { code, seen } = await job.refuse();
    expect(code).toBe('value-unfit');
    expect(seen).toMatch(/LARGE: the value is larger than the 128 KiB .* Take it from a file \(export-type: file\)\./);
  });

  test('is an output and stands in a file', async () => {
    const { outputs } = await job.load({ 'export-type': 'output, file' });
    expect(outputs['LARGE']).toHaveLength(128 * 1024);
  });
});

referenceTest('5000 secrets arrive, each masked, by one list', async () => {
  const secrets = Object.fromEntries(
    Array.from({ length: 5000 }, (_, index) => [`SECRET_${index}`, `value-${index}-7f3a9c1e`]),
  );
  const id = '9a0d7c7e-3a31-4b0e-8c6f-0d1a5e2b7f10';
  const oidc = { boundIssuer: 'github' };
  const job = await scenario({
    server: {
      state: {
        projects: [{ slug: 'many', folders: { 'dev:/': { secrets } } }],
        identities: [{ name: 'ci', id, projects: { many: 'viewer' }, oidc }],
      },
    },
  });
  const inputs = { 'identity-id': id, 'project-id': '', 'project-slug': 'many' };
  const { env, masks, seen } = await job.load(inputs);
  expect(env).toEqual(secrets);
  const hidden = new Set(masks);
  expect(Object.values(secrets).filter((value) => !hidden.has(value))).toEqual([]);
  expect(seen).toMatch(/and 4950 more\.$/m);
  expect(job.asked().filter((request) => request.includes('/secrets'))).toEqual(['GET /api/v3/secrets/raw']);
});
