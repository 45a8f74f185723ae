// `keep` and an Infisical that answers otherwise than before.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { referenceTest } from '../scenario';
import { keepsOf } from './kept';
import { commandScenario, type CommandScenario } from './vouched';

const list = 'GET /api/v4/secrets';
const login = 'POST /api/v1/auth/oidc-auth/login';
let job: CommandScenario;
const keep = keepsOf(() => job);
beforeAll(async () => {
  const identity = { accessTokenTTL: 100, accessTokenMaxTTL: 1000 };
  job = await commandScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, identity });
});
afterEach(async () => {
  job.infisical.server.clearFaults();
  job.infisical.server.forget();
  await job.infisical.ask('PATCH', '/__reference/settings', { clockOffset: 0 });
});

const count = (call: string): number => job.asked().filter((each) => each === call).length;
const seconds = (from: number): number => (Date.now() - from) / 1000;

describe('is told of once, and the files stay as they are, where', () => {
  const denied = { status: 403, body: { error: 'PermissionDenied', message: 'You are not allowed' } };
  referenceTest.each([
    ['the identity loses its access to the project', { route: list, ...denied }, 'access-denied'],
    ['the folder is gone', { route: list, status: 404, body: { message: 'No such folder' } }, 'not-found'],
    ['no secret is left', { route: list, status: 200, body: { secrets: [], imports: [] } }, 'nothing-matched'],
    ['an answer is none of Infisical', { route: list, status: 200, body: '<html>' }, 'answer-malformed'],
  ])('%s', async (_what, fault, code) => {
    const kept = keep();
    await kept.untilReady();
    const before = [kept.version('accessToken'), kept.version('secrets')];
    job.infisical.server.addFault(fault);
    await kept.until('it says so', () => kept.said(`(error code: ${code})`) === 1);
    const asked = count(list);
    await kept.until('it asked again', () => count(list) >= asked + 2);
    expect(kept.said('(error code: ')).toBe(1);
    expect([kept.version('accessToken'), kept.version('secrets')]).toEqual(before);
    expect(count(login)).toBe(1);
    job.infisical.server.clearFaults();
    await kept.until('it works again', () => kept.said('It works again') === 1);
  });

  referenceTest('a rule matches no more', async () => {
    await job.infisical.putSecrets(job.project, 'dev', '/rule', { ONE: 'one-7f3a' });
    const kept = keep(['--secrets', '/rule/ONE -> ONE']);
    await kept.untilReady();
    await job.infisical.ask('DELETE', '/api/v4/secrets/ONE', {
      projectId: job.project.id,
      environment: 'dev',
      secretPath: '/rule',
    });
    await kept.until('it says so', () => kept.said('(error code: not-found)') === 1);
    expect(kept.read('secrets')).toContain('one-7f3a');
  });
});

referenceTest('an identity that is shut out for ever is no reason to knock over and over', async () => {
  const kept = keep();
  await kept.untilReady();
  job.infisical.server.addFault({ route: login, status: 403, body: { message: 'Identity is locked' } });
  await job.infisical.ask('POST', '/api/v1/auth/token/revoke', { accessToken: kept.read('accessToken')?.trim() });
  await kept.until('it says so', () => kept.said('(error code: login-refused)') === 1);
  const since = Date.now();
  await kept.until('some time passed', () => seconds(since) > 8);
  expect([count(login), count(list) < 6]).toEqual([2, true]);
  expect(kept.said('warning: ')).toBe(2);
  expect(kept.said('has ended meanwhile')).toBe(1);
  expect(kept.read('secrets')).toContain('k-7f3a9c1e');
});

referenceTest('keeps to the pause that Infisical asks for, from one refresh to the next', async () => {
  const kept = keep(['--retry-deadline', '1']);
  await kept.untilReady();
  job.infisical.server.forget();
  job.infisical.server.addFault({ route: list, status: 429, headers: { 'retry-after': '6' }, times: 1 });
  await kept.until('it was told', () => count(list) === 1);
  const since = Date.now();
  await kept.until('it asks again', () => count(list) === 2);
  expect(seconds(since)).toBeGreaterThan(5.5);
  expect(job.asked()).toEqual([list, list]);
});

referenceTest('an Infisical that answers slowly is waited for, and asked for one thing at a time', async () => {
  job.infisical.server.addFault({ route: '* /api/**', delay: 700 });
  const kept = keep();
  await kept.untilReady();
  await kept.until('it read again', () => count(list) > 2);
  expect([count(login), kept.said('warning: ')]).toEqual([1, 0]);
});

referenceTest(
  'an Infisical that is away for three lifetimes of the access token is told of once, and once that it is back',
  async () => {
    const identity = { accessTokenTTL: 2, accessTokenMaxTTL: 30 };
    const own = await commandScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, identity });
    const kept = keep(['--retry-deadline', '1'], {}, own);
    await kept.untilReady();
    const secrets = kept.version('secrets');
    await own.infisical.server.away();
    const since = Date.now();
    const token = kept.read('accessToken');
    await kept.until('three lifetimes passed', () => seconds(since) > 6);
    expect([kept.said('no more is said of it'), kept.said('has ended meanwhile'), kept.said('Trying again')]).toEqual([
      1, 1, 0,
    ]);
    expect(kept.version('secrets')).toBe(secrets);
    await own.infisical.server.back();
    await kept.until('it is back', () => /It works again, after \d+ s\./.test(kept.log()));
    expect(kept.read('accessToken')).not.toBe(token);
    const path = `/api/v4/secrets?projectId=${own.project.id}&environment=dev&secretPath=/`;
    const { status } = await own.infisical.ask('GET', path, undefined, kept.read('accessToken')?.trim());
    expect(status).toBe(200);
  },
);

describe('a clock that jumps', () => {
  referenceTest("Infisical's, past the end of the access token: it logs in again", async () => {
    const kept = keep();
    await kept.untilReady();
    await job.infisical.ask('PATCH', '/__reference/settings', { clockOffset: 120 });
    await kept.until('it has another', () => count(login) === 2);
    await kept.until('it reads with that', () => job.requests().at(-1)?.path === '/api/v4/secrets');
    expect(kept.said('warning: ')).toBe(0);
  });

  referenceTest('our own, as after a sleep: what has ended by now is replaced within seconds', async () => {
    const folder = temporaryFolder();
    const jump = join(folder, 'jump');
    const clock = join(folder, 'clock.cjs');
    writeFileSync(
      clock,
      `const real = Date.now; const { existsSync } = require('node:fs');
      Date.now = () => real() + (existsSync(${JSON.stringify(jump)}) ? 3600_000 : 0);`,
    );
    const kept = keep(['--refresh-every', '600'], { env: { NODE_OPTIONS: `--require=${clock}` } });
    await kept.untilReady();
    const before = kept.read('accessToken');
    writeFileSync(jump, '');
    await kept.until('it has another', () => kept.read('accessToken') !== before);
    expect(count(login)).toBe(2);
  });
});

describe('one of the two files is enough', () => {
  referenceTest('the access token alone, without a project', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'token');
    const { domain = '', 'identity-id': id = '' } = job.inputs;
    const words = ['--domain', domain, '--identity-id', id, '--token-env', 'VOUCH', '--access-token-file', path];
    const started = start('infisical-ci', ['keep', ...words], { env: job.vouched });
    while (!started.printed().includes('Ready: ')) await new Promise((resolve) => setTimeout(resolve, 20));
    started.kill('SIGTERM');
    expect((await started.ended).code).toBe(0);
    expect(job.asked()).toEqual([login, 'POST /api/v1/auth/token/revoke']);
  });

  referenceTest.each([
    ['dotenv', 'API_KEY='],
    ['shell', 'export API_KEY='],
  ])('secrets as %s', async (format, wanted) => {
    const kept = keep(['--file-format', format]);
    await kept.untilReady();
    expect(kept.read('secrets')).toMatch(new RegExp(`^${wanted}.?k-7f3a9c1e`, 'm'));
  });
});
