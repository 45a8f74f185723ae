// `keep` is told to end, in every state that it can be in: its files go, its access token is revoked, its exit code is 0.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from 'infisical-reference-server';
import { start } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { referenceTest } from '../scenario';
import { startKeep, type Keeping } from './kept';
import { commandScenario, type CommandScenario } from './vouched';

const login = 'POST /api/v1/auth/oidc-auth/login';
const renew = 'POST /api/v1/auth/token/renew';
const revoke = 'POST /api/v1/auth/token/revoke';
const list = 'GET /api/v4/secrets';

let job: CommandScenario;
beforeAll(async () => {
  const identity = { accessTokenTTL: 6, accessTokenMaxTTL: 60 };
  job = await commandScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, identity });
});
let kept: Keeping;
afterEach(async () => {
  kept.kill('SIGKILL');
  await kept.ended;
  job.infisical.server.clearFaults();
  job.infisical.server.forget();
});

const count = (call: string): number => job.asked().filter((each) => each === call).length;
const isGood = async (token = ''): Promise<boolean> => {
  const path = `/api/v4/secrets?projectId=${job.project.id}&environment=dev&secretPath=/`;
  return (await job.infisical.ask('GET', path, undefined, token.trim())).status === 200;
};

/** A state before anything is kept, and how often something is revoked when it is left. */
interface Early {
  readonly fault?: Fault;
  readonly is: () => boolean;
  readonly revoked: number;
}

const early: Readonly<Record<string, Early>> = {
  'during the login': { fault: { route: login, stall: true }, is: () => count(login) > 0, revoked: 0 },
  'between two tries of the login': { fault: { route: login, status: 503 }, is: () => count(login) > 0, revoked: 0 },
  'while it reads the first time': { fault: { route: list, stall: true }, is: () => count(list) > 0, revoked: 1 },
};

referenceTest.each(Object.entries(early))('%s', async (_state, { fault, is, revoked }) => {
  if (fault) job.infisical.server.addFault(fault);
  kept = startKeep(job);
  await kept.until('it is so far', is);
  kept.kill();
  expect(await kept.ended).toMatchObject({ code: 0, stdout: '' });
  expect(readdirSync(kept.folder)).toEqual([]);
  expect(count(revoke)).toBe(revoked);
});

referenceTest('while a command vouches for it, which does not end', async () => {
  const vouching = join(temporaryFolder(), 'vouching');
  const flags = job.flags.slice(0, job.flags.indexOf('--token-env'));
  const startCommand: CommandScenario['startCommand'] = (name, words = [], how = {}) =>
    start('infisical-ci', [name, ...flags, '--token-command', `touch '${vouching}'; sleep 10; true`, ...words], how);
  kept = startKeep({ ...job, startCommand });
  await kept.until('it is so far', () => existsSync(vouching));
  const since = Date.now();
  kept.kill();
  expect(await kept.ended).toMatchObject({ code: 0, stdout: '' });
  expect(Date.now() - since).toBeLessThan(5000);
  expect([readdirSync(kept.folder), job.asked()]).toEqual([[], []]);
});

/** A state that it comes to once both files are there. */
interface Late {
  readonly words?: readonly string[];
  readonly faults?: readonly Fault[];
  readonly spoil?: (kept: Keeping) => void;
  readonly is: () => boolean;
  /** What is left is nothing of its own. */
  readonly left?: readonly string[];
}

const late: Readonly<Record<string, Late>> = {
  'while nothing is to be done': { words: ['--refresh-every', '600'], is: () => true },
  'while it renews the access token': { faults: [{ route: renew, stall: true }], is: () => count(renew) > 0 },
  'while it logs in again': {
    faults: [
      { route: renew, status: 403, body: { message: 'no' } },
      { route: login, stall: true },
    ],
    is: () => count(login) > 1,
  },
  'while it reads again': { faults: [{ route: list, stall: true }], is: () => true },
  'while Infisical is away': {
    words: ['--retry-deadline', '1'],
    faults: [{ route: list, status: 503 }],
    is: () => kept.said('no more is said of it') > 0,
  },
  'while a file cannot be written': {
    spoil: ({ files }) => {
      rmSync(files.secrets);
      mkdirSync(files.secrets);
    },
    is: () => kept.said('(error code: file-refused)') > 0,
    left: ['secrets.json'],
  },
};

referenceTest.each(Object.entries(late))('%s', async (_state, { words, faults = [], spoil, is, left = [] }) => {
  kept = startKeep(job, words);
  await kept.untilReady();
  const token = kept.read('accessToken');
  const before = job.requests().length;
  for (const fault of faults) job.infisical.server.addFault(fault);
  spoil?.(kept);
  await kept.until('it is so far', () => is() && (faults.length === 0 || job.requests().length > before));
  kept.kill('SIGINT');
  expect(await kept.ended).toMatchObject({ code: 0, stdout: '' });
  expect(readdirSync(kept.folder)).toEqual(left);
  job.infisical.server.clearFaults();
  expect(await isGood(token)).toBe(false);
});

referenceTest('during the revoking changes nothing: the files are gone, and it waits 5 s at most', async () => {
  kept = startKeep(job, ['--refresh-every', '600']);
  await kept.untilReady();
  job.infisical.server.addFault({ route: revoke, stall: true });
  kept.kill();
  await kept.until('it revokes', () => count(revoke) > 0);
  expect(readdirSync(kept.folder)).toEqual([]);
  kept.kill();
  kept.kill('SIGHUP');
  const { code, stderr } = await kept.ended;
  expect(code).toBe(0);
  expect(stderr).toContain('warning: The access token could not be revoked, and ends by itself in time.');
});
