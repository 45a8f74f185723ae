// `run`: one command has the secrets, and what it prints shows none of them.
import { referenceTest } from '../scenario';
import { commandScenario, type CommandScenario } from './vouched';

const secrets = {
  PASSWORD: 'correct horse battery',
  PEM: '-----BEGIN KEY-----\nMIIEvLineOne0123456789\nMIIEvLineTwo9876543210\n-----END KEY-----',
  ACCOUNT: '{"type":"service","private_key":"a\\nb-very-secret-leaf","n":1}',
  QUOTES: `it's "quoted" $HOME`,
};

let job: CommandScenario;
beforeAll(async () => void (job = await commandScenario({ secrets: { 'dev:/': secrets } })));

const run = (program: readonly string[], how = {}) => job.command('run', ['--', ...program], how);
const bash = (script: string, how = {}) => run(['bash', '-c', script], how);
const node = (script: string, how = {}) => run(['node', '-e', script], how);

test('the command has the secrets as its variables', async () => {
  const script = `console.log(Object.keys(process.env).filter((name) => process.env[name] === JSON.parse(process.argv[1])[name]).sort().join())`;
  const { stdout, code } = await run(['node', '-e', script, JSON.stringify(secrets)]);
  expect({ stdout, code }).toEqual({ stdout: 'ACCOUNT,PASSWORD,PEM,QUOTES\n', code: 0 });
});

describe('what it prints', () => {
  test.each([
    ['at once', 'process.stdout.write(process.env.PASSWORD)', '***'],
    [
      'in two writes',
      `const p = process.env.PASSWORD; process.stdout.write('a' + p.slice(0, 9)); setTimeout(() => process.stdout.write(p.slice(9) + 'b'), 100)`,
      'a***b',
    ],
    ['of several lines', 'process.stdout.write(process.env.PEM)', '***'],
    ['one line of several', `process.stdout.write(process.env.PEM.split('\\n')[1])`, '***'],
    ['JSON', 'process.stdout.write(process.env.ACCOUNT)', '***'],
    [
      'JSON, set otherwise',
      `process.stdout.write(JSON.stringify(JSON.parse(process.env.ACCOUNT).private_key))`,
      '"***"',
    ],
    ['with quotes', 'process.stdout.write(process.env.QUOTES)', '***'],
    ['as base64', `process.stdout.write(Buffer.from(process.env.PASSWORD).toString('base64'))`, '***'],
    ['nothing secret', `process.stdout.write('plain')`, 'plain'],
  ])('%s', async (_name, script, shown) => expect((await node(script)).stdout).toBe(shown));

  test('on standard error', async () => {
    const { stderr, stdout } = await bash('echo "$PASSWORD" >&2; echo out');
    expect(stderr).toContain('***\n');
    expect(stderr).not.toContain(secrets.PASSWORD);
    expect(stdout).toBe('out\n');
  });

  test('the access token and the token', async () => {
    const { stdout } = await job.command('run', [
      '--export-access-token',
      '--',
      'bash',
      '-c',
      'echo "$INFISICAL_TOKEN"',
    ]);
    expect(stdout).toBe('***\n');
  });

  test('a prompt without a line end is shown at once', async () => {
    const started = job.startCommand('run', ['--', 'bash', '-c', 'printf "Name? "; sleep 20']);
    while (!started.printed().includes('Name? ')) await new Promise(setImmediate);
    started.kill('SIGTERM');
    expect((await started.ended).code).toBe(143);
  });

  test('fifty megabytes, unchanged', async () => {
    const script = `const b = Buffer.alloc(1 << 20, 'no secret in here\\n'); for (let i = 0; i < 50; i++) process.stdout.write(b)`;
    const { bytes, code } = await node(script);
    expect(code).toBe(0);
    expect(bytes.length).toBe(50 * (1 << 20));
    expect(
      bytes.equals(Buffer.concat(Array.from({ length: 50 }, () => Buffer.alloc(1 << 20, 'no secret in here\n')))),
    ).toBe(true);
  });
});

describe('how it ends', () => {
  test.each([
    [0, 'exit 0'],
    [7, 'exit 7'],
    [255, 'exit 255'],
    [143, 'kill -TERM $$'],
    [137, 'kill -KILL $$'],
  ])('%d', async (code, script) => expect((await bash(script)).code).toBe(code));

  test.each([
    [127, 'no-such-program', /could not be started: it was not found/],
    [126, '/etc/passwd', /could not be started: it is there, but is no program/],
  ])('%d: %s', async (code, program, said) => {
    const ended = await run([program]);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toMatch(said);
    expect(ended.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const)(
    '%s is handed on',
    async (signal) => {
      const script = `trap 'echo got ${signal}; exit 9' ${signal.slice(3)}; echo ready; while :; do sleep 0.05; done`;
      const started = job.startCommand('run', ['--', 'bash', '-c', script]);
      while (!started.printed().includes('ready')) await new Promise(setImmediate);
      started.kill(signal);
      expect(await started.ended).toMatchObject({ code: 9, stdout: `ready\ngot ${signal}\n` });
    },
  );

  test('where nobody reads any more', async () => {
    const text = `infisical-ci run "$@" -- yes | head -1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = await job.script(['bash'], text);
    expect(stdout).toMatch(/^y\n(141|1)\n$/);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('although a program that it left running holds its output open', async () => {
    const { stdout, stderr, code } = await bash('sleep 30 & echo "$PASSWORD"; exit 3');
    expect({ stdout, code }).toEqual({ stdout: '***\n', code: 3 });
    expect(stderr).toContain('still holds its output');
  });
});

test('standard input is its own', async () => {
  expect((await run(['cat'], { input: 'from outside' })).stdout).toBe('from outside');
});

test('credentials by which it logged in are not handed down, unless asked', async () => {
  const show = ['--', 'bash', '-c', 'echo "${VOUCH:-none}"'];
  expect((await job.command('run', show)).stdout).toBe('none\n');
  expect((await job.command('run', ['--keep-credentials', ...show])).stdout).toBe('***\n');
});

test('a value with NUL is refused by name, and the command is not started', async () => {
  const list = { secrets: [{ secretKey: 'ODD', secretValue: 'a\0b' }], imports: [] };
  job.infisical.server.addFault({ route: 'GET /api/v4/secrets', status: 200, body: list, times: 1 });
  const { code, stderr, stdout } = await run(['echo', 'started']);
  job.infisical.server.clearFaults();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/ODD: the value holds a NUL/);
});

referenceTest('the access token is revoked: at once, or once the command has ended where it has it', async () => {
  await run(['true']);
  expect(job.asked().at(-1)).toBe('POST /api/v1/auth/token/revoke');
  job.infisical.server.forget();
  await job.command('run', ['--export-access-token', '--', 'true']);
  expect(job.asked().at(-1)).toBe('POST /api/v1/auth/token/revoke');
});

test('a failed load starts nothing', async () => {
  const { code, stdout } = await job.command('run', ['--secret-path', '/missing', '--', 'echo', 'started']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});
