// Settings that cannot be meant: one error with all of them, each with its fix, before anything is asked of anyone.
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } })));

type Inputs = Readonly<Record<string, string>>;

/** What the step says, line by line, below "What to do:". */
async function refused(inputs: Inputs): Promise<{ readonly fixes: readonly string[]; readonly seen: string }> {
  const { code, seen, workspace, state } = await job.refuse({ 'export-type': 'env, output, file', ...inputs });
  expect(code).toBe('settings-invalid');
  expect({ asked: job.asked(), files: readdirSync(workspace), state }).toEqual({ asked: [], files: [], state: {} });
  return { fixes: [...seen.matchAll(/^ {2}- (.*)$/gm)].map(([, fix = '']) => fix), seen };
}

test('nothing given at all', async () => {
  const nothing = { domain: '', 'identity-id': '', 'project-id': '', environment: '', 'export-type': '' };
  const { fixes, seen } = await refused(nothing);
  expect(seen).toContain('3 settings of this step are wrong. Nothing was asked of Infisical yet.');
  expect(fixes).toEqual([
    expect.stringMatching(/^identity-id is missing: the id of the machine identity/),
    expect.stringMatching(/^project-slug is missing: the slug of the project, or its id as project-id/),
    expect.stringMatching(/^environment is missing: the slug of the environment to load from/),
  ]);
});

test('all mistakes are told at once, in the order of the settings', async () => {
  const { fixes } = await refused({
    'identity-id': 'my-identity',
    environment: 'Production Europe',
    recursive: 'maybe',
    'mask-min-length': 'many',
    'retry-dedline': '60',
    timeout: '1.5',
  });
  expect(fixes).toHaveLength(6);
  for (const name of ['identity-id', 'environment', 'recursive', 'mask-min-length', 'retry-dedline', 'timeout']) {
    expect(fixes).toContainEqual(expect.stringMatching(`^${name} is `));
  }
});

describe('missing', () => {
  test.each<[string, Inputs, string]>([
    ['the identity', { 'identity-id': '' }, 'identity-id is missing: the id of the machine identity'],
    ['the project', { 'project-id': '' }, 'project-slug is missing: the slug of the project, or its id as project-id'],
    ['the environment', { environment: '' }, 'environment is missing: the slug of the environment'],
    ['the client secret', { 'identity-id': '', 'client-id': 'x' }, 'client-secret is missing: the client secret'],
    ['the client id', { method: 'universal', 'client-secret': 'x' }, 'client-id is missing: the client id'],
    ['the access token', { method: 'access-token' }, 'access-token is missing: the access token that method'],
    ['the identity for another method', { method: 'kubernetes', 'identity-id': '' }, 'identity-id is missing: the id'],
  ])('%s, which may also have come through empty', async (_name, inputs, text) => {
    const { fixes } = await refused(inputs);
    expect(fixes).toEqual([expect.stringMatching(`^${text}`)]);
    expect(fixes[0]).toContain('If it is written there, it came through empty: an expression such as ${{ vars.NAME }}');
    expect(fixes[0]).toContain('${{ secrets.NAME }} gives nothing to pull requests from forks and to Dependabot');
  });
});

describe('unknown', () => {
  test.each([
    ['enviroment', 'Did you mean environment?'],
    ['identity_id', 'Did you mean identity-id?'],
    ['PROJECT-SLUGS', 'Did you mean project-slug?'],
    ['secret-store', 'Take it out, or look its name up in the table of settings.'],
  ])('%s', async (name, fix) => {
    const { fixes } = await refused({ [name]: 'dev' });
    expect(fixes).toEqual([expect.stringContaining(`${name.toLowerCase()} is no setting of this step. ${fix} `)]);
  });
});

describe('contradictory', () => {
  test.each<[string, Inputs, string]>([
    ['slug and id of a project', { 'project-slug': 'shop' }, 'project-slug and project-id both name the project: keep'],
    [
      'two logins',
      { 'client-id': 'x', 'client-secret': 'y' },
      'identity-id and client-id are two ways to log in: keep',
    ],
    ['a login and an access token', { 'access-token': 'x' }, 'access-token needs no login, yet an identity'],
    [
      'a name by two spellings',
      { 'env-slug': 'prod' },
      'environment is written twice with different values, as environment and as env-slug',
    ],
    ['none and something', { 'export-type': 'none, env' }, 'export-type says none and something else: keep one'],
    ['one secret by its tags', { 'secret-name': 'A', 'tag-slugs': 'b' }, 'secret-name names one secret, and tag-slugs'],
    ['two places for a token', { 'token-env': 'A', 'token-file': '/b' }, 'token-env is one of several places given'],
  ])('%s', async (_name, inputs, text) => {
    expect((await refused(inputs)).fixes).toEqual([expect.stringContaining(text)]);
  });

  test.each<[string, Inputs, string]>([
    ['a source and the place of another', { 'token-source': 'github', 'token-env': 'A' }, 'yet token-env is given'],
    ['a source that nobody knows', { 'token-source': 'jenkins' }, 'token-source is "jenkins", and no source has that'],
  ])('%s', async (_name, inputs, text) => {
    expect((await refused(inputs)).seen).toContain(text);
  });
});

describe('ill-typed', () => {
  const long = 'x'.repeat(500);
  test.each<[string, Inputs, string]>([
    ['an id', { 'identity-id': 'my-identity' }, 'identity-id is "my-identity", but must be an id such as 1f2e3d4c-'],
    ['nearly an id', { 'identity-id': `${randomUUID()}0` }, 'but must be an id such as'],
    ['a switch', { recursive: 'yes' }, 'recursive is "yes", but must be true or false.'],
    ['a choice', { 'on-duplicate': 'newest' }, 'on-duplicate is "newest", but must be one of error, first, last.'],
    ['a method', { method: 'ldap' }, 'method is "ldap", but must be one of oidc, universal, access-token'],
    ['choices', { 'export-type': 'env; file' }, 'export-type is "env; file", but must be one or several (with commas'],
    ['a number', { 'mask-min-length': '-1' }, 'mask-min-length is "-1", but must be a whole number from 1 to 100.'],
    ['a duration', { timeout: '30s' }, 'timeout is "30s", but must be a whole number of seconds from 1 to 3600.'],
    ['a slug', { environment: 'Prod EU' }, 'environment is "Prod EU", but must be a slug: letters, digits'],
    ['a folder', { 'secret-path': '/a/../b' }, 'secret-path is "/a/../b", but must be the path of a folder, such as'],
    ['no address', { domain: 'infisical.example' }, 'domain is no address: write it with its scheme, such as https://'],
    ['an address without TLS', { domain: 'http://vault.example' }, 'domain would send the token and the secrets unenc'],
    ['an address with more', { domain: 'https://a:b@vault.example/?c' }, 'domain must be an address alone: no user'],
    ['a format', { 'file-format': 'toml' }, 'file-format is "toml", but must be one of dotenv'],
    ['a long text, cut short', { environment: long }, `environment is "${'x'.repeat(80)}…", but must be a slug`],
  ])('%s', async (_name, inputs, text) => {
    expect((await refused(inputs)).fixes).toEqual([expect.stringContaining(text)]);
  });

  test('what is secret is never quoted', async () => {
    const { seen, fixes } = await refused({ 'extra-headers': 'X-Gateway h-7f3a9c1e' });
    expect(fixes).toEqual(['extra-headers must be a header a line, written `Name: value`.']);
    expect(seen).not.toContain('h-7f3a9c1e');
  });
});

test.each<[string, Inputs, string]>([
  ['a path without a file', { 'file-output-path': '/.env' }, 'file-output-path has no effect, since export-type does'],
  ['deleting no file', { 'delete-file': 'true' }, 'delete-file has no effect, since export-type does not say file.'],
  ['folders below one secret', { 'secret-name': 'API_KEY', recursive: 'true' }, 'recursive has no effect, since secr'],
  ['a client secret for a token', { 'client-secret': 'x-7f3a9c1e' }, 'client-secret has no effect with method: oidc.'],
])('what is merely idle is a warning, so that a workflow can be moved over: %s', async (_name, inputs, text) => {
  const { env, log } = await job.load(inputs);
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
  expect(log).toContain(`::warning::${text}`);
});

test.each([
  ['no certificate', { 'ca-certificate': 'hello' }, 'ca-certificate'],
  ['a certificate that is not there', { 'ca-certificate': '/nowhere/ca.pem' }, 'ca-certificate'],
  ['a file outside of the workspace', { 'file-output-path': '../outside' }, 'file-output-path is "../outside", which'],
])('what only the job can see is looked at before it asks, too: %s', async (_name, inputs, text) => {
  const { seen } = await job.refuse({ 'export-type': 'file', ...inputs });
  expect(seen).toContain(text);
  expect(job.asked()).toEqual([]);
});
