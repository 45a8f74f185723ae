// `keep`: an access token and secrets in files for a program that runs for long.
import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { referenceTest } from '../scenario';
import { startKeep, type Keeping } from './kept';
import { commandScenario, type CommandScenario } from './vouched';

let job: CommandScenario;
const opened: Keeping[] = [];
beforeAll(async () => {
  const identity = { accessTokenTTL: 4, accessTokenMaxTTL: 10 };
  job = await commandScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, identity });
});
afterEach(async () => {
  for (const each of opened) each.kill('SIGKILL');
  await Promise.all(opened.splice(0).map(({ ended }) => ended));
  job.infisical.server.clearFaults();
  job.infisical.server.forget();
});

function keep(words: readonly string[] = []): Keeping {
  const kept = startKeep(job, words);
  opened.push(kept);
  return kept;
}

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

referenceTest('says once that Infisical is away for three lifetimes, and once that it is back', async () => {
  const kept = keep(['--retry-deadline', '1']);
  await kept.untilReady();
  const [token, secrets] = [kept.read('accessToken'), kept.version('secrets')];
  for (const method of ['GET', 'POST']) job.infisical.server.addFault({ route: `${method} /api/**`, status: 503 });
  const since = Date.now();
  await kept.until('the access token ended', () => kept.log().includes('has ended meanwhile'));
  await kept.until('three lifetimes passed', () => Date.now() - since > 12_000);
  const asked = job.requests().length;
  expect(kept.log().match(/no more is said of it/g)).toHaveLength(1);
  expect(kept.log().match(/has ended meanwhile/g)).toHaveLength(1);
  expect(kept.log()).not.toContain('Trying again');
  expect([kept.version('secrets'), asked < 40]).toEqual([secrets, true]);
  job.infisical.server.clearFaults();
  await kept.until('it is back', () => /It works again, after \d+ s\./.test(kept.log()));
  expect(kept.read('accessToken')).not.toBe(token);
  expect(await isGood(kept.read('accessToken'))).toBe(true);
});

describe('SIGTERM', () => {
  referenceTest.each([
    ['during the login', 'POST /api/v1/auth/oidc-auth/login'],
    ['while it reads the first time', 'GET /api/v4/secrets'],
  ])('%s ends it at once, with nothing left', async (_when, route) => {
    job.infisical.server.addFault({ route, stall: true });
    const kept = keep();
    await kept.until('it asked', () => count(route) > 0);
    kept.kill();
    expect(await kept.ended).toMatchObject({ code: 0, stdout: '' });
    expect([kept.read('accessToken'), kept.read('secrets')]).toEqual([undefined, undefined]);
    expect(count('POST /api/v1/auth/token/revoke')).toBe(route.startsWith('GET') ? 1 : 0);
  });

  referenceTest.each([
    ['while it reads again', { route: 'GET /api/v4/secrets', stall: true }],
    ['while Infisical is away', { route: 'GET /api/v4/secrets', status: 503 }],
  ])('%s revokes and removes', async (_when, fault) => {
    const kept = keep(['--retry-deadline', '2']);
    await kept.untilReady();
    const token = kept.read('accessToken');
    const before = job.requests().length;
    job.infisical.server.addFault(fault);
    await kept.until('it asked again', () => job.requests().length > before);
    kept.kill('SIGINT');
    expect((await kept.ended).code).toBe(0);
    expect([kept.read('accessToken'), kept.read('secrets')]).toEqual([undefined, undefined]);
    job.infisical.server.clearFaults();
    expect(await isGood(token)).toBe(false);
  });

  referenceTest('during the revoking changes nothing: the files are gone, and it waits 5 s at most', async () => {
    const kept = keep();
    await kept.untilReady();
    job.infisical.server.addFault({ route: 'POST /api/v1/auth/token/revoke', stall: true });
    kept.kill();
    await kept.until('it revokes', () => count('POST /api/v1/auth/token/revoke') > 0);
    expect([kept.read('accessToken'), kept.read('secrets')]).toEqual([undefined, undefined]);
    kept.kill();
    const { code, stderr } = await kept.ended;
    expect(code).toBe(0);
    expect(stderr).toContain('warning: The access token could not be revoked, and ends by itself in time.');
  });
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

test('says what is wrong with what it was asked for', async () => {
  const { code, stderr } = await job.command('keep', ['--refresh-every', 'soon', '--export-type', 'env']);
  expect(code).toBe(2);
  for (const what of ['Nothing says what to keep', '--refresh-every is "soon"', '--export-type is not for keep'])
    expect(stderr).toContain(what);
});
