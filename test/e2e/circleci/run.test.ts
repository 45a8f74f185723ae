// The orb's `run`: one command has the secrets, and what it prints shows none of them; in every shell that there is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemFolder } from '../../support/circleci-agent';
import { orbJob, orbSteps } from '../../support/circleci-orb';
import { canaries, orbScenario, secrets, showAll, type OrbScenario } from './vouched';

let circle: OrbScenario;
beforeAll(async () => void (circle = await orbScenario({ secrets: { 'dev:/': secrets } })));

const run = (command: string, given = {}) => orbSteps('run', { ...circle.parameters, ...given, command });
const hidden = '***\n***\n***\n***\n***\ndone\n';

/** What the scripts need of a system, and no bash. */
const tools = 'id cat mktemp mkdir chmod mv ln readlink tail printf sleep rm uname cut env seq'.split(' ');

describe.each(['file', 'argument'] as const)('a step that is handed over by %s', (by) => {
  test.each([
    ['bash', '/usr/bin/bash', 'bash'],
    ['dash, where there is no bash', '/usr/bin/dash', 'dash'],
    ['busybox, where there is no bash', '/usr/bin/busybox', 'busybox'],
  ])('in %s: no secret is shown', async (_name, path, shell) => {
    if (!existsSync(path)) {
      console.warn(`skipped: there is no ${shell} here.`);
      return;
    }
    const sh = { bash: {}, dash: { sh: 'exec /usr/bin/dash "$@"' }, busybox: { sh: 'exec /usr/bin/busybox sh "$@"' } }[
      shell as 'bash' | 'dash' | 'busybox'
    ];
    const node = `exec '${process.execPath}' "$@"`;
    const job = circle.job({
      by,
      ...(shell === 'bash' ? {} : { system: [systemFolder(tools)], programs: { node, ...sh } }),
    });
    const steps = run(showAll).map((step) =>
      shell === 'busybox' ? { ...step, shell: '/usr/bin/busybox sh -e' } : step,
    );
    const ended = await job.run(...steps);
    expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0]);
    const { stdout, stderr } = ended[2]!;
    expect(stdout).toBe(hidden);
    expect(stderr).toContain('\n***\n');
    for (const canary of canaries) expect(stdout + stderr).not.toContain(canary);
    expect(readFileSync(job.bashEnv, 'utf8')).toBe('');
  });
});

describe('the command', () => {
  test.each([
    [7, 'exit 7'],
    [1, 'false; echo went on'],
    [1, 'false | true; echo went on'],
    [143, 'kill -TERM $$'],
  ])('%d is the exit code of: %s', async (code, text) => {
    const ended = (await circle.job().run(...run(text))).at(-1)!;
    expect([ended.code, ended.stdout]).toEqual([code, '']);
  });

  test('prints the bytes that it would print without, in their order', async () => {
    const text = `printf '\\377\\000\\r\\n\\033[1m'; for i in $(seq 1 500); do echo "line $i"; done`;
    const { bytes } = (await circle.job().run(...run(text))).at(-1)!;
    const plain = (await circle.job().run({ name: 'Plain', command: text }))[0]!;
    expect(bytes.equals(plain.bytes)).toBe(true);
  });

  test('has the variables of the job and of earlier steps, its functions too, and none of the orb', async () => {
    const job = circle.job({ env: { OF_JOB: '1' } });
    const earlier = `echo 'export OF_STEP=2; of_shell() { echo 3; }' >>"$BASH_ENV"`;
    const text = 'echo "$OF_JOB$OF_STEP$(of_shell)"; env | grep -c ^ORB_ || true; echo "export MINE=1" >>"$BASH_ENV"';
    const ended = await job.run({ name: 'Earlier', command: earlier }, ...run(text), {
      name: 'Later',
      command: 'echo "$MINE${PASSWORD:-}"',
    });
    expect(ended.slice(3).map(({ stdout }) => stdout)).toEqual(['123\n0\n', '1\n']);
  });

  test('with quotes, dollars and an include of its own is what was written', async () => {
    const text = `cat <<'END'\n<< parameters.x >> '"' \\ $HOME\nEND\n`;
    expect((await circle.job().run(...run(text))).at(-1)!.stdout).toBe(`<< parameters.x >> '"' \\ $HOME\n`);
  });

  test('is not started where the secrets cannot be had', async () => {
    const job = circle.job();
    const ended = await job.run(...run(`touch ${join(job.root, 'started')}`, { secret_path: '/missing' }));
    expect(ended.at(-1)!.code).toBe(1);
    expect(existsSync(join(job.root, 'started'))).toBe(false);
  });

  test('may have the access token, which is hidden too and revoked in the end', async () => {
    const given = { export_type: 'none', export_access_token: true };
    const { code, stdout } = (await circle.job().run(...run('echo "$INFISICAL_TOKEN${PASSWORD:-}"', given))).at(-1)!;
    expect([code, stdout]).toEqual([0, '***\n']);
    expect(circle.asked()).toContain('POST /api/v1/auth/token/revoke');
  });
});

test('the job `run` does the same', async () => {
  const steps = orbJob('run', { ...circle.parameters, command: 'echo "$PASSWORD"', working_directory: '.' });
  const ended = await circle.job().run(...steps);
  expect(ended.at(-1)).toMatchObject({ code: 0, stdout: '***\n' });
});
