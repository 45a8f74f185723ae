// `keep` and the disk: full, read-only in effect, changed under its feet, and after a keep that was killed.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { path as programs } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { referenceTest } from '../scenario';
import { keepsOf, type Keeping } from './kept';
import { commandScenario, type CommandScenario } from './vouched';

const value = 'k-7f3a9c1e';
let job: CommandScenario;
const keep = keepsOf(() => job);
beforeAll(async () => void (job = await commandScenario({ secrets: { 'dev:/': { API_KEY: value } } })));
afterEach(() => {
  job.infisical.server.clearFaults();
});

async function end(kept: Keeping): Promise<void> {
  kept.kill();
  expect((await kept.ended).code).toBe(0);
}

/** A Node for which no file may have more than 8 KiB: a write beyond them takes what fits, and fails (EFBIG), as on a full disk. */
function littleSpace(): { readonly PATH: string } {
  const folder = temporaryFolder();
  const node = ['#!/bin/bash', 'ulimit -f 8', `exec '${process.execPath}' "$@"`];
  writeFileSync(join(folder, 'node'), node.join('\n'), { mode: 0o755 });
  return { PATH: `${folder}:${programs}` };
}

/** Windows has neither such limits nor such files. */
const posixTest = process.platform === 'win32' ? test.skip : referenceTest;

posixTest(
  'a disk that is full is told of once; the old file stays, and the new one comes once there is space',
  async () => {
    const kept = keep([], { env: littleSpace() });
    await kept.untilReady();
    const before = kept.version('secrets');
    const large = { secrets: [{ secretKey: 'API_KEY', secretValue: 'large '.repeat(4000) }], imports: [] };
    job.infisical.server.addFault({ route: 'GET /api/v4/secrets', status: 200, body: large });
    await kept.until('it says so', () => kept.said('(error code: write-failed)') > 0);
    const asked = job.requests().length;
    await kept.until('it tried again, twice', () => job.requests().length >= asked + 2);
    expect(kept.said('secrets.json could not be written (EFBIG).')).toBe(1);
    expect(kept.version('secrets')).toBe(before);
    await kept.until('nothing is left beside them', () => readdirSync(kept.folder).length === 2);
    job.infisical.server.clearFaults();
    await job.infisical.putSecrets(job.project, 'dev', '/', { LATER: 'l-5e2b' });
    await kept.until('the file is new', () => kept.read('secrets')?.includes('l-5e2b') === true);
    await kept.until('it says so', () => kept.said('It works again, after ') === 1);
    await end(kept);
  },
);

describe('what stands where a file should be is left alone', () => {
  const made: Readonly<Record<string, (path: string) => void>> = {
    'a folder': (path) => mkdirSync(path),
    'a symbolic link': (path) => symlinkSync('/dev/null', path),
    'a pipe': (path) => void execFileSync('mkfifo', [path]),
  };
  posixTest.each(Object.entries(made))('%s', async (_what, make) => {
    const folder = temporaryFolder();
    make(join(folder, 'secrets.json'));
    const kept = keep([], { folder });
    const { code, stderr } = await kept.ended;
    expect(code).toBe(1);
    expect(stderr).toContain('(error code: file-refused)');
    expect(stderr).toContain('Choose another path in --secrets-file, or remove what is there.');
    expect(readdirSync(folder)).toEqual(['secrets.json']);
    expect(statSync(join(folder, 'secrets.json')).isFile()).toBe(false);
  });
});

referenceTest('a file is written again soon after somebody removed it, its folder with it', async () => {
  const folder = join(temporaryFolder(), 'of', 'payments');
  const kept = keep(['--refresh-every', '600'], { folder });
  await kept.untilReady();
  const before = [kept.read('accessToken'), kept.read('secrets')];
  const asked = job.requests().length;
  rmSync(join(folder, '..'), { recursive: true });
  await kept.until('both are there', () => existsSync(kept.files.accessToken) && existsSync(kept.files.secrets));
  expect([kept.read('accessToken'), kept.read('secrets')]).toEqual(before);
  expect([statSync(folder).mode & 0o777, statSync(kept.files.secrets).mode & 0o777]).toEqual([0o700, 0o600]);
  expect(job.requests().length).toBe(asked);
  await end(kept);
  expect(readdirSync(folder)).toEqual([]);
});

referenceTest('one that was killed leaves its files to the next, which removes what it left half-written', async () => {
  const killed = keep();
  await killed.untilReady();
  killed.kill('SIGKILL');
  await killed.ended;
  const { folder } = killed;
  const left = join(folder, '.infisical-keep-11111111-2222-4333-8444-555555555555');
  writeFileSync(left, value);
  utimesSync(left, new Date(Date.now() - 120_000), new Date(Date.now() - 120_000));
  const next = keep([], { folder });
  await next.untilReady();
  expect(readdirSync(folder).sort()).toEqual(['secrets.json', 'token']);
  await end(next);
  expect(readdirSync(folder)).toEqual([]);
});

referenceTest('one that ends leaves the files of the one that took its place', async () => {
  const first = keep(['--refresh-every', '600']);
  await first.untilReady();
  const second = keep(['--refresh-every', '600'], { folder: first.folder });
  await second.untilReady();
  await end(first);
  expect(first.said('as it is, since something else has written it since')).toBe(2);
  expect(readFileSync(second.files.secrets, 'utf8')).toContain(value);
  expect(existsSync(second.files.accessToken)).toBe(true);
  await end(second);
  expect(readdirSync(first.folder)).toEqual([]);
});

referenceTest('two of one file are told of once, and both go on', async () => {
  const kept = keep();
  await kept.untilReady();
  for (let turn = 1; turn < 4; turn++) {
    writeFileSync(`${kept.files.secrets}.new`, `${turn}`);
    execFileSync('mv', [`${kept.files.secrets}.new`, kept.files.secrets]);
    await kept.until('it was replaced', () => kept.read('secrets')?.includes(value) === true);
  }
  expect(kept.said('Something else has written to ')).toBe(1);
  await end(kept);
});
