// `login`, `claims` and `revoke`: an access token for other programs, what the token says, and the end of the job.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFileCommands } from '../../support/file-commands';
import { temporaryFolder } from '../../support/folders';
import { referenceTest } from '../scenario';
import { commandScenario, type CommandScenario } from './vouched';

let job: CommandScenario;
beforeAll(async () => void (job = await commandScenario({ secrets: { 'dev:/': { A: 'a value' } } })));

const isGood = async (token: string): Promise<boolean> => {
  const path = `/api/v4/secrets?projectId=${job.project.id}&environment=dev&secretPath=/`;
  return (await job.infisical.ask('GET', path, undefined, token)).status === 200;
};

test('prints the access token, and nothing else, for a program to read', async () => {
  const { stdout, stderr, code } = await job.command('login');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^eyJ\S+\n$/);
  expect(await isGood(stdout.trim())).toBe(true);
  expect(stderr).not.toContain(stdout.trim());
  const { accessToken, expiresIn } = JSON.parse((await job.command('login', ['--json'])).stdout) as Record<
    string,
    unknown
  >;
  expect([typeof accessToken, typeof expiresIn]).toEqual(['string', 'number']);
});

test('needs neither a project nor an environment', async () => {
  const { identityId, infisical } = job;
  const words = `--domain ${infisical.url} --identity-id ${identityId} --token-env VOUCH`;
  expect((await job.script(['bash'], `infisical-ci login ${words}`)).stdout).toMatch(/^eyJ/);
});

test('a refused login is a line that ends the script', async () => {
  const text = `eval "$(infisical-ci login --token-env VOUCH --export)"; echo went on`;
  expect(await job.script(['bash'], text)).toMatchObject({ code: 1, stdout: '' });
});

referenceTest('exports INFISICAL_TOKEN, which `revoke` ends with all that was kept', async () => {
  const env = { CIRCLECI: 'true', BASH_ENV: join(temporaryFolder(), 'env'), CIRCLE_WORKFLOW_JOB_ID: randomUUID() };
  const exported = await job.command('login', ['--export'], { env });
  expect(exported).toMatchObject({ code: 0, stdout: '' });
  const token = /INFISICAL_TOKEN='(.*)'/.exec(readFileSync(env.BASH_ENV, 'utf8'))?.[1] ?? '';
  expect(await isGood(token)).toBe(true);
  expect(exported.stderr).not.toContain(token);

  const revoked = await job.script(['bash'], 'infisical-ci revoke', { env: { ...env, BASH_ENV: '' } });
  expect(revoked).toMatchObject({ code: 0, stdout: '' });
  expect(revoked.stderr).toContain('Revoked the access token.');
  expect(await isGood(token)).toBe(false);
  const again = await job.script(['bash'], 'infisical-ci revoke', { env: { ...env, BASH_ENV: '' } });
  expect(again.stderr).toContain('Nothing was left');
});

test('revoke removes a file that was to be deleted', async () => {
  const folder = temporaryFolder();
  const env = { GITLAB_CI: 'true', CI_JOB_ID: randomUUID(), RUNNER_TEMP_PROJECT_DIR: folder };
  const { code } = await job.command('load', ['--export-type=file', '--delete-file'], { env });
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'infisical.env'))).toBe(true);
  await job.script(['bash'], 'infisical-ci revoke', { env });
  expect(existsSync(join(folder, 'infisical.env'))).toBe(false);
});

test('exports the token of the job by an explicit flag, and says how long it is good', async () => {
  const text = `eval "$(infisical-ci login --token-env VOUCH --export-auth-jwt)"; [ "$INFISICAL_AUTH_JWT" = "$VOUCH" ] && echo same`;
  const { stdout, stderr } = await job.script(['bash'], text);
  expect(stdout).toBe('same\n');
  expect(stderr).toMatch(/Exported INFISICAL_AUTH_JWT, which is good for \d+ s\./);
  const onAzure = await job.script(['bash'], 'infisical-ci login --token-env VOUCH --export-auth-jwt', {
    env: { TF_BUILD: 'True' },
  });
  expect(onAzure.code).toBe(2);
});

test('on GitHub later steps have either of the two, masked', async () => {
  const file = join(temporaryFolder(), 'env');
  const env = { ...job.environment, GITHUB_ACTIONS: 'true', GITHUB_ENV: file };
  for (const [flag, name] of [
    ['--export', 'INFISICAL_TOKEN'],
    ['--export-auth-jwt', 'INFISICAL_AUTH_JWT'],
  ] as const) {
    writeFileSync(file, '');
    const { code, stderr } = await job.command('login', [flag], { env });
    expect(code).toBe(0);
    const value = readFileCommands(readFileSync(file, 'utf8'), [], false).values[name] ?? '';
    expect(value).toMatch(/^eyJ/);
    expect(stderr.split('\n')).toContain(`::add-mask::${value}`);
    expect(stderr.replaceAll(`::add-mask::${value}`, '')).not.toContain(value);
  }
});

referenceTest('claims shows what to put into the identity, and asks nothing of Infisical', async () => {
  job.infisical.server.forget();
  const { stderr, stdout, code } = await job.script(['bash'], 'infisical-ci claims --token-env VOUCH');
  expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
  expect(stderr).toContain('repo:octo-org/octo-repo');
  expect(job.requests()).toEqual([]);
});
