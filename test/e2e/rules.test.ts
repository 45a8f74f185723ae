// Many places in one step, under names of one's own: the rules of `secrets`.
import { referenceTest, scenario, type Scenario } from './scenario';
import type { Project } from '../support/provision';

let job: Scenario;
let platform: Project;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/': { TOP: 'top-value' },
      'dev:/db': { PASSWORD: 'db-password', USER: 'db-user-name', LEGACY_URL: 'legacy-value' },
      'dev:/db/replica': { PASSWORD: 'replica-password' },
      'dev:/cache': { URL: 'cache-value', 'db.url': 'dotted-value' },
      'dev:/gcp': {
        ACCOUNT: '{"client_email": "ci@example.com", "id": 12345678901234567890, "private_key": "p-7f3a9c1e"}',
      },
      'dev:/odd': { 'a -> b': 'odd-value', GITHUB_TOKEN: 'gh-7f3a9c1e' },
      'prod:/shared': { KEY: 'shared-value', OTHER: 'other-value' },
    },
  });
  platform = await job.infisical.createProject({ slug: 'platform' });
  await job.infisical.putSecrets(platform, 'prod', '/registry', { TOKEN: 'registry-value' });
  const membership = `/api/v2/workspace/${platform.id}/identity-memberships/${job.identityId}`;
  await job.infisical.ask('POST', membership, { role: 'admin' });
});

const rules = (...lines: readonly string[]): { secrets: string } => ({ secrets: `${lines.join('\n')}\n` });

/** The reads of the last run: `dev:/db`, `dev:/db and below`, `dev:/db KEY`. */
const reads = (): readonly string[] =>
  job
    .requests()
    .filter(({ path }) => path.includes('/secrets'))
    .map(({ path, query }) => {
      const key = /\/secrets\/(?:raw\/)?(?!raw)(.+)$/.exec(path)?.[1];
      const place = `${query['environment'] ?? ''}:${query['secretPath'] ?? ''}`;
      return key === undefined ? `${place}${query['recursive'] === 'true' ? ' and below' : ''}` : `${place} ${key}`;
    });

const everywhere = () =>
  rules(
    '# the database',
    '/db/PASSWORD -> DB_PASSWORD',
    '/db/* -> DATABASE_*',
    '!/db/LEGACY_*',
    '/cache/URL -> CACHE_URL',
    '/cache/"db.url" -> CACHE_DB',
    'prod:/shared/* -> SHARED_*',
    `${platform.slug}/prod:/registry/* -> REGISTRY_*`,
  );

test('three folders of two environments and a second project, under chosen names', async () => {
  const { env, seen } = await job.load(everywhere());
  expect(env).toEqual({
    DB_PASSWORD: 'db-password',
    DATABASE_USER: 'db-user-name',
    CACHE_URL: 'cache-value',
    CACHE_DB: 'dotted-value',
    SHARED_KEY: 'shared-value',
    SHARED_OTHER: 'other-value',
    REGISTRY_TOKEN: 'registry-value',
  });
  expect(seen).toContain(
    `Loaded 7 secrets from dev:/db, dev:/cache, prod:/shared, ${platform.slug}/prod:/registry (env): DB_PASSWORD, `,
  );
});

referenceTest('by one login, and one list a folder', async () => {
  await job.load(everywhere());
  expect(job.asked().filter((asked) => asked.includes('/login'))).toHaveLength(1);
  expect([...reads()].sort()).toEqual(['dev:/cache', 'dev:/db', 'prod:/registry', 'prod:/shared']);
  expect(job.asked().filter((asked) => asked.endsWith('/revoke'))).toHaveLength(1);
});

referenceTest('one key of a folder is read alone', async () => {
  await job.load(rules('/db/USER', `${platform.slug}/prod:/registry/TOKEN`));
  expect([...reads()].sort()).toEqual(['dev:/db USER', 'prod:/registry TOKEN']);
});

referenceTest('all below is one list, whatever else is wanted of it', async () => {
  const { env } = await job.load(
    rules('/db/** -> DB_**', '/db/replica/PASSWORD -> REPLICA', '/db/USER -> ME', '!/db/LEGACY_*'),
  );
  expect(env).toEqual({ DB_PASSWORD: 'db-password', REPLICA: 'replica-password', ME: 'db-user-name' });
  expect(reads()).toEqual(['dev:/db and below']);
});

test('rules alone say where, if each of them does', async () => {
  const { env } = await job.load({ ...rules(`${job.project.id}/dev:/TOP`), environment: '', 'project-id': '' });
  expect(env).toEqual({ TOP: 'top-value' });
});

test('a rule without a slash starts at secret-path, and names are written as name-case says', async () => {
  const { env } = await job.load({ ...rules('*', '/db/USER'), 'secret-path': '/cache', 'name-case': 'env' });
  expect(env).toEqual({ URL: 'cache-value', DB_URL: 'dotted-value', USER: 'db-user-name' });
});

test('name-case holds without rules too', async () => {
  const { env } = await job.load({ 'secret-path': '/cache', 'name-case': 'env', 'env-prefix': 'C_' });
  expect(env).toEqual({ C_URL: 'cache-value', C_DB_URL: 'dotted-value' });
});

test('a key in double quotes is taken as it is, and a rule of its own may choose a listed name', async () => {
  const { env } = await job.load(rules('/odd/"a -> b" -> ODD', '/odd/GITHUB_TOKEN'));
  expect(env).toEqual({ ODD: 'odd-value', GITHUB_TOKEN: 'gh-7f3a9c1e' });
});

test('but no wildcard may', async () => {
  const { code, seen } = await job.refuse(rules('/odd/GIT* -> *'));
  expect(code).toBe('name-unsafe');
  expect(seen).toContain('a rule of its own in secrets');
});

test('fields of a JSON value, as they are written there, and masked', async () => {
  const { env, masks } = await job.load(
    rules('/gcp/ACCOUNT#client_email -> EMAIL', '/gcp/ACCOUNT#id -> ID', '/gcp/ACCOUNT#private_key -> KEY'),
  );
  expect(env).toEqual({ EMAIL: 'ci@example.com', ID: '12345678901234567890', KEY: 'p-7f3a9c1e' });
  expect(masks).toEqual(expect.arrayContaining(['ci@example.com', '12345678901234567890', 'p-7f3a9c1e']));
});

test('a field that is not there is an error that names those that are, and no value', async () => {
  const { code, seen } = await job.refuse(rules('/gcp/ACCOUNT#email -> EMAIL'));
  expect(code).toBe('not-found');
  expect(seen).toContain(
    'dev:/gcp/ACCOUNT#email: its value has no field "email": it has "client_email", "id", "private_key".',
  );
  expect(seen).not.toContain('ci@example.com');
});

test('what may be missing is left out, and named', async () => {
  const { env, seen } = await job.load(rules('/db/USER', '/flags/BETA?', '/db/NONE? -> X', '/gone/**?'));
  expect(env).toEqual({ USER: 'db-user-name' });
  expect(seen).toContain('Not there, which their rules allow (`?`): dev:/flags/BETA, dev:/db/NONE, dev:/gone/**.');
});

test('rules that match nothing are one error, with the keys that come near', async () => {
  const { code, seen } = await job.refuse(rules('/db/USER', '/db/PASWORD -> A', 'prod:/shared/key', '/gone/*'));
  expect(code).toBe('not-found');
  expect(seen).toContain('3 rules of secrets matched nothing, so nothing was exported:');
  expect(seen).toContain('line 2, dev:/db/PASWORD: the folder has no such secret. Near it is PASSWORD.');
  expect(seen).toContain('line 3, prod:/shared/key: the folder has no such secret. Near it is KEY.');
  expect(seen).toContain('line 4, dev:/gone/*: there is no such folder, or no such environment.');
});

describe('a list that is refused', () => {
  let identity: Record<string, string>;
  beforeAll(async () => {
    const { infisical, project } = job;
    const read = { subject: 'secrets', action: ['describeSecret', 'readValue'] };
    await infisical.ask('POST', `/api/v2/workspace/${project.id}/roles`, {
      slug: 'all-but-legacy',
      name: 'all-but-legacy',
      permissions: [read, { ...read, action: ['readValue'], inverted: true, conditions: { secretName: 'LEGACY_URL' } }],
    });
    const { id } = await infisical.createOidcIdentity({ project, role: 'all-but-legacy' });
    identity = { 'identity-id': id };
  });

  test('is read key by key, where only keys are wanted', async () => {
    const { env } = await job.load({ ...identity, ...rules('/db/USER', '/db/PASSWORD') });
    expect(env).toEqual({ USER: 'db-user-name', PASSWORD: 'db-password' });
  });

  test('is an error that names the rule, where all is', async () => {
    const { code, seen } = await job.refuse({ ...identity, ...rules('/TOP', '/db/*') });
    expect(code).toBe('access-denied');
    expect(seen).toContain('It was asked for in line 2 of secrets (dev:/db/*).');
  });
});

test('mistakes are told all at once, with line and column, before anything is asked', async () => {
  const { code, seen } = await job.refuse({ ...rules('/db/', '', '/db/* -> DB', '/db/KEY -'), timeout: 'soon' });
  expect(code).toBe('settings-invalid');
  expect(job.asked()).toEqual([]);
  expect(seen).toContain('2 settings of this step are wrong. Nothing was asked of Infisical yet.');
  expect(seen).toContain('  - secrets line 1, column 4: a slash ends no rule.');
  expect(seen).toContain('  - secrets line 3, column 10: many secrets would get one name.');
  expect(seen).toContain('    /db/* -> DB\n             ^');
  expect(seen).toContain('  - secrets line 4, column 9: the rule ends in `-`: a shell took the `>`');
});

referenceTest(
  'an Infisical of October 2024, which has no v4 and lists what is not there as empty, is read all the same',
  async () => {
    const old = await scenario({
      secrets: {
        'dev:/db': { PASSWORD: 'db-password', HOST: 'db-host-name' },
        'prod:/shared': { KEY: 'shared-value' },
      },
      server: { generation: '2024-10' },
    });
    const { env } = await old.load(
      rules('/db/*', 'prod:/shared/KEY -> SHARED', '/gone/*?', '/db/NONE?', '/gone/NONE?'),
    );
    expect(env).toEqual({ PASSWORD: 'db-password', HOST: 'db-host-name', SHARED: 'shared-value' });
    const { code, seen } = await old.refuse(rules('/gone/*', '/db/PASWORD', '/db/HOST'));
    expect(code).toBe('not-found');
    expect(seen).toContain('line 1, dev:/gone/*: the folder has no secrets, or, on an older server, is not there.');
    expect(seen).toContain('line 2, dev:/db/PASWORD: the folder has no such secret. Near it is PASSWORD.');
  },
);

test('the summary says where each comes from', async () => {
  const { summary } = await job.load({ ...everywhere(), summary: 'always' });
  expect(summary).toContain('dev:/db/PASSWORD');
  expect(summary).toContain('/prod:/registry/TOKEN');
});
