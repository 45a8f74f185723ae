// `mask_output` of the component `secrets`: a filter between the shell of a job and its log.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';
import { runStage, withoutEchoes } from '../../support/gitlab-runner';
import { includeTemplate } from '../../support/gitlab-template';
import { canaries, secrets } from './secrets';
import { gitlabScenario, ways, type GitLabScenario } from './vouched';

let job: GitLabScenario;
beforeAll(async () => void (job = await gitlabScenario({ secrets: { 'dev:/': secrets } }, { refProtected: true })));

/** All that the log has after the load. */
const after = (stdout: string): string => withoutEchoes(stdout).replace(/^[\s\S]*?begin\n/, '');

describe.each(ways)('$way', ({ shell, wrapper }) => {
  const masked = (...script: string[]) =>
    job.extended(shell, wrapper, ['echo begin', ...script], { mask_output: true });

  test('hides every secret in all that the job prints, also what the runner echoes', async () => {
    const { code, stdout, stderr } = await masked(
      'printf "%s\\n" "$PEM"',
      'printf "%s\\n" "$ACCOUNT" "$QUOTES" >&2',
      'printf "%s" "${PASSWORD%??????????}"; sleep 0.2; printf "%s\\n" "${PASSWORD#???????????}"',
      `echo 'correct horse battery'`,
    );
    for (const canary of canaries) expect(stdout + stderr).not.toContain(canary);
    expect({ code, log: after(stdout) }).toEqual({ code: 0, log: '***\n***\n***\n***\n***\n' });
    expect(stdout).toContain("$ echo '***'");
    expect(stderr).not.toContain('Nothing hides');
  });

  test('leaves the job as it is: values, bytes, order, exit code', async () => {
    const { code, stdout } = await masked(
      `x=$(echo "$QUOTES"); [ "$x" = "it's \\"quoted\\" \\$HOME" ] && echo same`,
      `printf 'a\\0b\\n'; for i in 1 2 3 4 5; do echo "$i"; done`,
      'exit 5',
    );
    expect({ code, log: after(stdout) }).toEqual({ code: 5, log: 'same\na\0b\n1\n2\n3\n4\n5\n' });
  });

  test('keeps the exit code of a line that fails, and what it printed last', async () => {
    const script = ['printf "last $PASSWORD"; (exit 7)', 'echo not here'];
    const { code, stdout } = await masked(...script);
    // Bash makes 1 of any code that ends a pipe's last part early.
    const plain = await runStage(shell, wrapper, script);
    expect({ code, log: after(stdout) }).toEqual({ code: plain.code, log: 'last ***' });
    expect(code).not.toBe(0);
  });

  test("hides what the job's own set -x traces, and traces nothing of ours", async () => {
    const entries = ['set -x', ...['echo begin', 'echo "$PASSWORD"; x=$PEM', 'exit 3']];
    const { code, stdout, stderr } = await job.extended(shell, wrapper, entries, { mask_output: true });
    for (const canary of canaries) expect(stdout + stderr).not.toContain(canary);
    expect(code).toBe(3);
    expect(stdout).toMatch(/\+ echo '?\*\*\*'?\n/);
    expect(after(stdout)).not.toContain('infisical_ci_masker');
  });

  test('does not wait for a program that is left running', async () => {
    const began = performance.now();
    // The log as it was stays open in it too, for which the runner itself waits a second and no more.
    const { code, stdout } = await masked('sleep 20 7>&- 8>&- & echo "$PASSWORD"', 'exit 4');
    expect({ code, log: after(stdout) }).toEqual({ code: 4, log: '***\n' });
    expect(performance.now() - began).toBeLessThan(8000);
  });

  test('ends, too, where the filter is no more', async () => {
    const { code } = await masked('kill -KILL "$infisical_ci_masker"; sleep 0.1', 'exit 3');
    expect(code).not.toBe(0);
  });

  test("a wait of the job's own waits for its own programs alone", async () => {
    const { code, stdout } = await masked('(sleep 0.1; echo "of its own $PASSWORD") & wait', 'exit 4');
    expect({ code, log: after(stdout) }).toEqual({ code: 4, log: 'of its own ***\n' });
  });

  test("a trap of the job's own runs, and ends the log by infisical_ci_end", async () => {
    const { code, stdout } = await masked(
      `trap 'code=$?; echo "own $PASSWORD"; infisical_ci_end "$code"' EXIT`,
      'exit 6',
    );
    expect({ code, log: after(stdout) }).toEqual({ code: 6, log: 'own ***\n' });
  });

  test('leaves nothing behind', async () => {
    const TMPDIR = temporaryFolder();
    for (const mask_output of [true, false]) {
      const { code } = await job.extended(shell, wrapper, ['true'], { mask_output }, { env: { TMPDIR } });
      expect({ code, left: readdirSync(TMPDIR) }).toEqual({ code: 0, left: [] });
    }
  });
});

const [{ shell, wrapper }] = ways as [(typeof ways)[number]];

test('without it one line says that nothing is masked, and all the same the job has its secrets', async () => {
  const { code, stdout, stderr } = await job.extended(shell, wrapper, ['echo begin', 'echo "$PASSWORD"']);
  expect({ code, log: after(stdout) }).toEqual({ code: 0, log: 'correct horse battery\n' });
  expect(stderr.match(/Nothing hides these values/g)).toHaveLength(1);
  expect(stderr).toContain('mask_output: true');
});

test('a trace that was on before is off while values are set, and on again then', async () => {
  const { before_script = [] } = includeTemplate('secrets', job.inputs)['.infisical'] ?? {};
  const entries = ['set -x', ...before_script, 'echo still'];
  const { code, stdout, stderr } = await runStage(shell, wrapper, entries, { env: job.variables });
  expect(code).toBe(0);
  for (const canary of canaries) expect(stdout + stderr).not.toContain(canary);
  expect(stderr).toContain('+ echo still');
});

test('a load that fails ends the job before its script, and leaves nothing behind', async () => {
  const TMPDIR = temporaryFolder();
  const inputs = { mask_output: true, secret_path: '/missing' };
  const { code, stdout } = await job.extended(shell, wrapper, ['echo begin'], inputs, { env: { TMPDIR } });
  expect({ code, left: readdirSync(TMPDIR) }).toEqual({ code: 1, left: [] });
  expect(stdout).not.toContain('begin\n');
});

test('a runner with proxy_exec is told what to mask; any other one, nothing', async () => {
  const RUNNER_TEMP_PROJECT_DIR = temporaryFolder();
  const load = () => job.extended(shell, wrapper, ['true'], {}, { env: { RUNNER_TEMP_PROJECT_DIR } });
  expect((await load()).stderr).not.toContain('::add-mask::');
  writeFileSync(join(RUNNER_TEMP_PROJECT_DIR, 'masking.db'), '');
  const { stderr, stdout } = await load();
  expect(stderr).toContain('::add-mask::correct horse battery\n');
  expect(stderr).toContain('::add-mask::MIIEvLineOne0123456789\n');
  expect(stderr).not.toMatch(/^(?!::add-mask::).*(horse|MIIE)/m);
  expect(stdout).not.toContain('add-mask');
});

test('a file instead of variables', async () => {
  const TMPDIR = temporaryFolder();
  const env = { TMPDIR, RUNNER_TEMP_PROJECT_DIR: temporaryFolder() };
  const inputs = { export_type: 'file', file_format: 'json', file_output_path: 'secrets.json' };
  const { code, stdout } = await job.extended(shell, wrapper, ['echo begin', 'echo "${PASSWORD:-none}"'], inputs, {
    env,
  });
  expect({ code, log: after(stdout) }).toEqual({ code: 0, log: 'none\n' });
  expect(existsSync(join(env.RUNNER_TEMP_PROJECT_DIR, 'secrets.json'))).toBe(true);
});
