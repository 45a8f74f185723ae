// The component `run`: a whole job, whose script has the secrets, and whose log shows none of them.
import { execFileSync } from 'node:child_process';
import { realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';
import { withoutEchoes } from '../../support/gitlab-runner';
import { referenceTest } from '../scenario';
import { canaries, secrets } from './secrets';
import { gitlabScenario, ways, type GitLabScenario } from './vouched';

const which = (program: string): string => execFileSync('which', [program], { encoding: 'utf8' }).trim();

let job: GitLabScenario;
beforeAll(async () => void (job = await gitlabScenario({ secrets: { 'dev:/': secrets } }, { refProtected: true })));

describe.each(ways)('$way', ({ shell, wrapper }) => {
  const run = (script: string, ...rest: [inputs?: Record<string, string>, env?: Record<string, string>]) =>
    job.runJob(shell, wrapper, script, rest[0], rest[1] ? { env: rest[1] } : {});

  test('hides every secret in what the script prints, however it prints it', async () => {
    const script = [
      'printf "%s" "$PEM"',
      'echo; echo "$ACCOUNT"',
      'echo "$QUOTES" >&2',
      'printf "%s" "${PASSWORD%??????????}"; sleep 0.2; printf "%s\\n" "${PASSWORD#???????????}"',
      'set -x; : "$PASSWORD"',
    ].join('\n');
    const { code, stdout, stderr } = await run(script);
    for (const canary of canaries) expect(stdout + stderr).not.toContain(canary);
    expect({ code, log: withoutEchoes(stdout) }).toEqual({ code: 0, log: '***\n***\n***\n' });
    expect(stderr).toContain('Loaded 4 secrets');
    expect(stderr).not.toContain('no effect');
  });

  test('leaves the script as it is: bytes, order, exit code', async () => {
    const script = `printf 'a\\0b\\n'; for i in 1 2 3 4 5; do echo "$i"; done; [ "$QUOTES" = "it's \\"quoted\\" \\$HOME" ] && exit 5`;
    const { code, stdout } = await run(script);
    expect({ code, log: withoutEchoes(stdout) }).toEqual({ code: 5, log: 'a\0b\n1\n2\n3\n4\n5\n' });
  });

  test('ends at the first line that fails, and at a failed load before the first', async () => {
    expect(withoutEchoes((await run('echo one; false\necho two')).stdout)).toBe('one\n');
    const { code, stdout, stderr } = await run('echo started', { secret_path: '/missing' });
    expect({ code, log: withoutEchoes(stdout) }).toEqual({ code: 1, log: '' });
    expect(stderr).toContain('/missing');
  });

  test('gives the script the variables of the job, and not the token', async () => {
    const env = { NODE_OPTIONS: '--max-old-space-size=512', OTHER: 'kept' };
    const { stdout } = await run('echo "$NODE_OPTIONS $OTHER ${INFISICAL_ID_TOKEN:-none}"', {}, env);
    expect(withoutEchoes(stdout)).toBe('--max-old-space-size=512 kept none\n');
  });
});

const [{ shell, wrapper }] = ways as [(typeof ways)[number]];

test('what a pipeline may set: environment, secret_path and secrets, where the inputs are empty', async () => {
  const env = { INFISICAL_ENVIRONMENT: 'dev', INFISICAL_SECRET_PATH: '/', INFISICAL_SECRETS: 'PASSWORD -> "x"' };
  const refused = await job.runJob(shell, wrapper, 'echo', { environment: '-' }, { env });
  expect(refused.stderr).toContain('secrets line 1');
  const good = { ...env, INFISICAL_SECRETS: '/PASSWORD -> MINE' };
  const { stdout } = await job.runJob(
    shell,
    wrapper,
    'echo ${#MINE} ${PEM:-none}',
    { environment: '-' },
    { env: good },
  );
  expect(withoutEchoes(stdout)).toBe('21 none\n');
  const wins = await job.runJob(shell, wrapper, 'echo ${#OTHER}', { secrets: '/PASSWORD -> OTHER' }, { env: good });
  expect(withoutEchoes(wins.stdout)).toBe('21\n');
});

referenceTest('what it may not set', async () => {
  const env = {
    INFISICAL_DOMAIN: 'http://127.0.0.1:9',
    INFISICAL_TOKEN_COMMAND: 'echo x',
    INFISICAL_CA_CERTIFICATE: '/nowhere',
    INFISICAL_IDENTITY_ID: 'x',
    INFISICAL_CLIENT_SECRET: 'x',
    infisical_ci_with_inputs: 'x',
    infisical_ci_secrets: '/nowhere/*',
    infisical_ci_traced: 'true',
  };
  const { code } = await job.runJob(shell, wrapper, 'true', {}, { env });
  expect(code).toBe(0);
  expect(job.asked().at(-1)).toBe('POST /api/v1/auth/token/revoke');
});

test('without a token: what to add', async () => {
  const { code, stderr } = await job.runJob(shell, wrapper, 'echo', {}, { env: { INFISICAL_ID_TOKEN: '' } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/id_tokens:\n +INFISICAL_ID_TOKEN:\n +aud: https:\/\/app\.infisical\.com/);
});

test('in an image without bash the script runs by sh -e, and what lacks Node.js says what to install', async () => {
  const bin = temporaryFolder();
  const programs = ['sh', 'node', 'cat', 'mktemp', 'rm', 'uname', 'grep'];
  for (const program of programs) symlinkSync(realpathSync(which(program)), join(bin, program));
  const script = 'echo "$0 ${#PASSWORD}"; [[ 1 ]] 2>/dev/null || echo no bash';
  const posix = ways.find(({ way }) => way.startsWith('dash')) ?? ways[0]!;
  const withSh = [which(posix.shell[0])] as const;
  if (!realpathSync('/bin/sh').endsWith('bash')) {
    const { stdout } = await job.runJob(withSh, posix.wrapper, script, {}, { env: { PATH: bin } });
    expect(withoutEchoes(stdout)).toBe('sh 21\nno bash\n');
  }
  rmSync(join(bin, 'node'));
  const { code, stderr } = await job.runJob(
    withSh,
    posix.wrapper,
    'echo',
    { install_node: 'never' },
    { env: { PATH: bin } },
  );
  expect(code).toBe(1);
  expect(stderr).toContain('Node.js 20 or newer is needed');
});

test('names settings as inputs', async () => {
  const { stderr } = await job.runJob(shell, wrapper, 'echo', { environment: '-' });
  expect(stderr).toContain('environment is missing');
  expect(stderr).not.toContain('--environment');
});

test.each(['true', '1'])('with CI_DEBUG_TRACE=%s nothing is loaded, unless allowed', async (CI_DEBUG_TRACE) => {
  const refused = await job.runJob(shell, wrapper, 'echo', {}, { env: { CI_DEBUG_TRACE } });
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.stderr).toContain('allow_debug_trace: true');
  const allowed = await job.runJob(shell, wrapper, 'echo', { allow_debug_trace: true }, { env: { CI_DEBUG_TRACE } });
  expect(allowed.code).toBe(0);
});
