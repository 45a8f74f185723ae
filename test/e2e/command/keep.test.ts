// `keep`: an access token and secrets in files for a program that runs for long.
import { copyFileSync, mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { repository } from '../../support/repository';
import { referenceTest } from '../scenario';
import { keepsOf } from './kept';
import { commandScenario, type CommandScenario } from './vouched';

let job: CommandScenario;
const keep = keepsOf(() => job);
beforeAll(async () => {
  const identity = { accessTokenTTL: 4, accessTokenMaxTTL: 10 };
  job = await commandScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, identity });
});
afterEach(() => {
  job.infisical.server.clearFaults();
  job.infisical.server.forget();
});

const count = (call: string): number => job.asked().filter((each) => each === call).length;
const renewals = (): number => count('POST /api/v1/auth/token/renew');
const logins = (): number => count('POST /api/v1/auth/oidc-auth/login');
const isGood = async (token = ''): Promise<boolean> => {
  const path = `/api/v4/secrets?projectId=${job.project.id}&environment=dev&secretPath=/`;
  return (await job.infisical.ask('GET', path, undefined, token.trim())).status === 200;
};

referenceTest('renews the access token, logs in again after its longest life, and SIGTERM ends it all', async () => {
  const kept = keep();
  await kept.untilReady();
  expect(JSON.parse(kept.read('secrets') ?? '')).toEqual({ API_KEY: 'k-7f3a9c1e' });
  expect([kept.files.accessToken, kept.files.secrets].map((each) => statSync(each).mode & 0o777)).toEqual([
    0o600, 0o600,
  ]);
  const first = kept.version('secrets');
  const tokens = new Set<string>();
  await kept.until('it logged in again', () => {
    tokens.add(kept.read('accessToken') ?? '');
    return logins() === 2 && tokens.size > 2;
  });
  expect(renewals()).toBeGreaterThan(0);
  expect(kept.version('secrets')).toBe(first);
  const token = kept.read('accessToken');
  expect(await isGood(token)).toBe(true);

  kept.kill();
  const { code, stdout, stderr } = await kept.ended;
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect([kept.read('accessToken'), kept.read('secrets')]).toEqual([undefined, undefined]);
  expect(await isGood(token)).toBe(false);
  for (const text of [...tokens, 'k-7f3a9c1e']) expect(stderr).not.toContain(text.trim());
  expect(stderr.match(/Wrote /g)).toHaveLength(1);
});

referenceTest('logs in again where its access token was revoked, and writes what has changed', async () => {
  const kept = keep();
  await kept.untilReady();
  await job.infisical.ask('POST', '/api/v1/auth/token/revoke', { accessToken: kept.read('accessToken')?.trim() });
  await kept.until('it logged in again', () => logins() === 2);
  await job.infisical.putSecrets(job.project, 'dev', '/', { LATER: 'l-5e2b' });
  await kept.until('the new secret came', () => kept.read('secrets')?.includes('l-5e2b') === true);
  await kept.until('the file has a good one', () => kept.log().match(/Wrote /g)?.length === 2);
  expect(await isGood(kept.read('accessToken'))).toBe(true);
});

referenceTest('keeps on where a file cannot be written for a while', async () => {
  const kept = keep();
  await kept.untilReady();
  rmSync(kept.files.secrets);
  mkdirSync(kept.files.secrets);
  await kept.until('it says so', () => kept.log().includes('(error code: file-refused)'));
  expect(kept.log()).toContain('Choose another path in --secrets-file');
  rmdirSync(kept.files.secrets);
  await kept.until('it works again', () => kept.log().includes('It works again'));
  expect(kept.read('secrets')).toContain('k-7f3a9c1e');
});

referenceTest('is red at once where the first time does not work, and leaves nothing', async () => {
  job.infisical.server.addFault({ route: 'GET /api/v4/secrets', status: 404, body: { message: 'No such folder' } });
  const kept = keep();
  const { code, stderr } = await kept.ended;
  expect(code).toBe(1);
  expect(stderr).toContain('(error code: not-found)');
  expect(kept.read('accessToken')).toBeUndefined();
  expect(job.asked().at(-1)).toBe('POST /api/v1/auth/token/revoke');
});

test('is told of where the command has come without it, as into the orb and the components', async () => {
  const alone = join(temporaryFolder(), 'infisical-ci.cjs');
  copyFileSync(join(repository, 'packages/cli/dist/infisical-ci.cjs'), alone);
  const { code, stdout, stderr } = await finish(process.execPath, [alone, 'keep', '--access-token-file', 'token']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /^infisical-ci: keep is not carried along here: [^\n]+\ninfisical-ci: See infisical-ci --help\.\n$/,
  );
});

test('says what is wrong with what it was asked for', async () => {
  const { code, stderr } = await job.command('keep', ['--refresh-every', 'soon', '--export-type', 'env']);
  expect(code).toBe(2);
  for (const what of ['Nothing says what to keep', '--refresh-every is "soon"', '--export-type is not for keep'])
    expect(stderr).toContain(what);
});
