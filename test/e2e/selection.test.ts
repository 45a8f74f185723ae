// What is loaded: which folders, which imports, which secrets, and under which names.
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/': { TOP: 'top-value' },
      'dev:/app': { OWN: 'own-value', SHARED: 'of the folder itself' },
      'dev:/app/db': { PASSWORD: 'db-value' },
      'dev:/app/db/replica': { REPLICA: 'replica-value' },
      'staging:/first': { SHARED: 'of the first import', BOTH: 'of the first import', FIRST: 'first-value' },
      'staging:/last': { SHARED: 'of the last import', BOTH: 'of the last import' },
    },
    imports: { 'dev:/app': ['staging:/first', 'staging:/last'] },
  });
});

test('a folder alone, whatever way its path is written', async () => {
  for (const path of ['/app/db', 'app/db', '/app/db/']) {
    expect((await job.load({ 'secret-path': path })).env).toEqual({ PASSWORD: 'db-value' });
  }
});

test('a folder with all below it', async () => {
  const { env } = await job.load({ 'secret-path': '/app/db', recursive: 'true' });
  expect(env).toEqual({ PASSWORD: 'db-value', REPLICA: 'replica-value' });
});

test("imports: the folder's own secret wins, then the last import", async () => {
  const { env } = await job.load({ 'secret-path': '/app' });
  expect(env).toEqual({
    OWN: 'own-value',
    SHARED: 'of the folder itself',
    BOTH: 'of the last import',
    FIRST: 'first-value',
  });
});

test('no imports where none are wanted', async () => {
  const { env } = await job.load({ 'secret-path': '/app', 'include-imports': 'false' });
  expect(env).toEqual({ OWN: 'own-value', SHARED: 'of the folder itself' });
});

test('one secret by its name, and nothing else of its folder', async () => {
  const { env } = await job.load({ 'secret-path': '/app', 'secret-name': 'SHARED' });
  expect(env).toEqual({ SHARED: 'of the folder itself' });
});

test('one secret by its name may come from an import', async () => {
  const { env } = await job.load({ 'secret-path': '/app', 'secret-name': 'FIRST' });
  expect(env).toEqual({ FIRST: 'first-value' });
});

test('a secret that is not there is an error that names it', async () => {
  const { code, seen } = await job.refuse({ 'secret-path': '/app', 'secret-name': 'MISSING' });
  expect(code).toBe('not-found');
  expect(seen).toContain('read the secret MISSING of dev:/app');
});

test('a prefix and a suffix for every name, whichever secret it is', async () => {
  const names = { 'env-prefix': 'TF_VAR_', 'env-suffix': '_V2', 'secret-path': '/app/db' };
  expect((await job.load(names)).env).toEqual({ TF_VAR_PASSWORD_V2: 'db-value' });
  expect((await job.load({ ...names, 'secret-name': 'PASSWORD' })).env).toEqual({ TF_VAR_PASSWORD_V2: 'db-value' });
});

test('only the secrets that have one of the tags', async () => {
  const { infisical, project } = job;
  const make = async (slug: string): Promise<string> => {
    const { body } = await infisical.ask('POST', `/api/v1/projects/${project.id}/tags`, { slug, color: '#ffffff' });
    return (body as { tag: { id: string } }).tag.id;
  };
  const [web, worker] = [await make('web'), await make('worker')];
  await infisical.createFolder(project, 'dev', '/tagged');
  for (const [name, tagIds] of [
    ['WEB', [web]],
    ['WORKER', [worker]],
    ['PLAIN', []],
  ] as const) {
    const where = { workspaceId: project.id, environment: 'dev', secretPath: '/tagged' };
    await infisical.ask('POST', `/api/v3/secrets/raw/${name}`, { ...where, secretValue: 'tagged-value', tagIds });
  }
  const tagged = async (slugs: string): Promise<string[]> =>
    Object.keys((await job.load({ 'secret-path': '/tagged', 'tag-slugs': slugs })).env);
  expect(await tagged('web')).toEqual(['WEB']);
  expect(await tagged('web, worker')).toEqual(['WEB', 'WORKER']);
});
