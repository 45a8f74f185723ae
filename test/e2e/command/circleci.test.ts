// A job on CircleCI: later steps have the secrets by $BASH_ENV, and steps that are wrapped show none of them.
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { bin, finish } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { commandScenario, type CommandScenario } from './vouched';

const secrets = {
  PASSWORD: 'correct horse battery',
  PEM: '-----BEGIN KEY-----\nMIIEvLineOne0123456789\n-----END KEY-----',
};

let job: CommandScenario;
let env: { CIRCLECI: string; BASH_ENV: string; CIRCLE_WORKFLOW_JOB_ID: string };
beforeAll(async () => void (job = await commandScenario({ secrets: { 'dev:/': secrets } })));
beforeEach(() => {
  env = { CIRCLECI: 'true', BASH_ENV: join(temporaryFolder(), 'bash_env'), CIRCLE_WORKFLOW_JOB_ID: randomUUID() };
});
afterEach(() => rmSync(kept(), { recursive: true, force: true }));

const kept = (): string =>
  join(`/tmp/infisical-ci-${userInfo().uid}`, `CIRCLE_WORKFLOW_JOB_ID-${env.CIRCLE_WORKFLOW_JOB_ID}`);

/** A step as CircleCI runs it: its text in a file, that file behind the shell's words. */
async function step(shell: readonly [string, ...string[]], text: string) {
  const file = join(temporaryFolder(), 'step.sh');
  writeFileSync(file, text);
  return finish(shell[0], [...shell.slice(1), file], { env: { ...env, ...job.vouched } });
}
const bash = ['/bin/bash', '-eo', 'pipefail'] as const;

test('a later step in bash has the secrets, and nothing was printed but names', async () => {
  writeFileSync(env.BASH_ENV, 'export EARLIER=1');
  const loaded = await job.command('load', [], { env });
  expect(loaded).toMatchObject({ code: 0, stdout: '' });
  expect(loaded.stderr).not.toContain(secrets.PASSWORD);
  expect(loaded.stderr).toContain('PASSWORD');
  const { stdout } = await step(bash, 'echo "$EARLIER $PASSWORD"');
  expect(stdout).toBe(`1 ${secrets.PASSWORD}\n`);
});

test('the file of a job that has none yet is for its owner alone', async () => {
  await job.command('load', [], { env });
  expect(statSync(env.BASH_ENV).mode & 0o777).toBe(0o600);
});

test.each([
  ['--secret-path', '/missing'],
  ['--no-such-flag', 'x'],
  ['--domain', 'http://127.0.0.1:9'],
])('a failure (%s) leaves $BASH_ENV untouched, byte for byte', async (...wrong) => {
  writeFileSync(env.BASH_ENV, 'as it\0 was\r\n');
  const { code, stdout } = await job.command('load', [...wrong, '--retry-deadline', '1'], { env });
  expect(code).not.toBe(0);
  expect(stdout).toBe('');
  expect(readFileSync(env.BASH_ENV, 'utf8')).toBe('as it\0 was\r\n');
});

test('without bash nothing would read it: red, and it says what to do', async () => {
  const only = join(temporaryFolder(), 'bin');
  mkdirSync(only);
  symlinkSync(process.execPath, join(only, 'node'));
  symlinkSync(join(bin, 'infisical-ci'), join(only, 'infisical-ci'));
  writeFileSync(env.BASH_ENV, 'as it was');
  const { code, stderr } = await job.command('load', [], { env: { ...env, PATH: only } });
  expect(code).toBe(1);
  expect(stderr).toContain('no bash in this image');
  expect(stderr).toContain('infisical-ci run -- COMMAND');
  expect(readFileSync(env.BASH_ENV, 'utf8')).toBe('as it was');
});

describe('a step whose shell is wrapped by `mask`', () => {
  const masked = ['infisical-ci', 'mask', '--', ...bash] as const;

  test('shows nothing of what was loaded before it', async () => {
    await job.command('load', [], { env });
    const { stdout, stderr, code } = await step(
      masked,
      'echo "$PASSWORD"; echo "$PEM"; echo "${PEM:20:30}" >&2; set -x; : "$PASSWORD"; exit 5',
    );
    expect(code).toBe(5);
    expect(stdout).toBe('***\n***\n');
    expect(stdout + stderr).not.toMatch(/correct horse|MIIEvLineOne/);
  });

  test('nor of what it loads itself', async () => {
    const load = `infisical-ci load ${job.flags.join(' ')}`;
    const { stdout, code } = await step(
      masked,
      `echo before; ${load}; . "$BASH_ENV"; printf "%s" "\${PASSWORD:0:9}"; sleep 0.2; echo "\${PASSWORD:9}"`,
    );
    expect({ stdout, code }).toEqual({ stdout: 'before\n***\n', code: 0 });
  });

  test('passes everything on while there is nothing to hide', async () => {
    const { stdout, code } = await step(masked, 'echo "$((1 + 1))"; exit 3');
    expect({ stdout, code }).toEqual({ stdout: '2\n', code: 3 });
  });
});

test('a step whose shell is wrapped by `run` has the secrets, shows none, and keeps what earlier steps exported', async () => {
  writeFileSync(env.BASH_ENV, 'export EARLIER=1\n');
  const wrapped = ['infisical-ci', 'run', ...job.flags, '--', ...bash] as const;
  const { stdout, code } = await step(wrapped, 'echo "$EARLIER $PASSWORD"; false; echo never');
  expect({ stdout, code }).toEqual({ stdout: '1 ***\n', code: 1 });
});
