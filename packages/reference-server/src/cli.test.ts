import { spawn, type ChildProcess } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'reference-server-cli-'));
const command = join(folder, 'bin/infisical-reference-server.cjs');
const running: ChildProcess[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'bin'));
  copyFileSync(join(__dirname, '../bin/infisical-reference-server.cjs'), command);
  buildSync({
    entryPoints: [join(__dirname, 'cli.ts')],
    outfile: join(folder, 'dist/cli.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'silent',
  });
});
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  stdout: string;
  stderr: string;
}

function start(args: readonly string[], script = command): Started {
  const env = { PATH: process.env['PATH'] ?? '', TMPDIR: folder };
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  running.push(child);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const started: Started = { child, ended, stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (started.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (started.stderr += text.toString()));
  return started;
}

/** The lines of a stream, once there are so many. */
async function lines(started: Started, count: number, stream: 'stdout' | 'stderr' = 'stdout'): Promise<string[]> {
  while (started[stream].split('\n').length <= count) await once(started.child[stream]!, 'data');
  return started[stream].split('\n').slice(0, -1);
}

function statusOf(url: string, token?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    get(url, { headers, agent: false }, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });
}

function stateFile(text: string): string {
  const file = join(folder, 'state.yaml');
  writeFileSync(file, text);
  return file;
}

test('it prints its URL and nothing else, serves, and ends well', async () => {
  const subject = start(['--admin-token', 'admin']);
  const [url = ''] = await lines(subject, 1);
  expect(await statusOf(`${url}/api/status`)).toBe(200);
  expect(await statusOf(`${url}/__reference/attempts`, 'admin')).toBe(200);
  expect(await statusOf(`${url}/__reference/attempts`, 'other')).toBe(401);
  subject.child.kill('SIGTERM');
  expect(await subject.ended).toBe(0);
  expect(subject).toMatchObject({
    stdout: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\n$/) as string,
    stderr: '',
  });
});

test('without an admin token it makes one, and says it on stderr', async () => {
  const subject = start(['--listen', '[::1]:0']);
  const [url = ''] = await lines(subject, 1);
  const [said = ''] = await lines(subject, 1, 'stderr');
  const [, token = ''] = /The admin token is (\S+)$/.exec(said) ?? [];
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect(await statusOf(`${url}/__reference/attempts`, token)).toBe(200);
  subject.child.kill('SIGINT');
  expect(await subject.ended).toBe(0);
});

test('with --https it adds the https URL and the CA, whose file goes with it', async () => {
  const subject = start(['--https']);
  const [plain, secure, file = ''] = await lines(subject, 3);
  expect([plain, secure]).toEqual([
    expect.stringMatching(/^http:/),
    expect.stringMatching(/^https:\/\/127\.0\.0\.1:\d+$/),
  ]);
  expect(new X509Certificate(readFileSync(file)).ca).toBe(true);
  subject.child.kill('SIGTERM');
  expect(await subject.ended).toBe(0);
  expect(existsSync(dirname(file))).toBe(false);
});

test('with --workload-api its last line is where, and the socket goes with it', async () => {
  // Below /tmp, since a socket's path has room for few bytes.
  const sockets = mkdtempSync('/tmp/wl-cli-');
  const path = join(sockets, 'a.sock');
  const subject = start(['--https', '--workload-api', `unix://${path}`]);
  expect((await lines(subject, 4)).at(-1)).toBe(`unix://${path}`);
  expect(existsSync(path)).toBe(true);
  subject.child.kill('SIGTERM');
  expect(await subject.ended).toBe(0);
  expect(existsSync(path)).toBe(false);
  rmSync(sockets, { recursive: true });
});

test('it starts with a state, and answers as the generation asked', async () => {
  const state = stateFile('secrets: {"dev:/": {A: x}}');
  const subject = start(['--state', state, '--admin-token', 'admin', '--generation', '2024-10']);
  const [url = ''] = await lines(subject, 1);
  expect(await statusOf(`${url}/api/v3/secrets/raw?workspaceSlug=default&environment=dev`, 'admin')).toBe(200);
  expect(await statusOf(`${url}/api/v4/secrets?projectId=x&environment=dev`, 'admin')).toBe(404);
});

test('beyond loopback it warns', async () => {
  const subject = start(['--listen', '0.0.0.0:0', '--admin-token', 'admin']);
  await lines(subject, 1, 'stderr');
  expect(subject.stderr).toContain('It listens on 0.0.0.0, beyond loopback. It is for tests');
});

test('--help goes to stdout', async () => {
  const subject = start(['--help']);
  expect(await subject.ended).toBe(0);
  expect(subject.stdout).toContain('--listen HOST:PORT');
});

test.each<[string, () => string[], string]>([
  ['a bad flag', () => ['--nonsense'], "Unknown option '--nonsense'. See infisical-reference-server --help."],
  ['a missing state file', () => ['--state', 'no/such.yaml'], 'The state file no/such.yaml cannot be read (ENOENT).'],
  [
    'a bad state',
    () => ['--state', stateFile('secret: {}')],
    'state.yaml: there is no setting "secret" here: did you mean secrets?',
  ],
  [
    'a state that the server refuses',
    () => [
      '--state',
      stateFile('identities: [{name: x, oidc: {boundIssuer: "https://x", accessTokenTTL: 9, accessTokenMaxTTL: 5}}]'),
    ],
    'The state was refused at POST /api/v1/auth/oidc-auth/identities/',
  ],
  [
    'the five lines beyond loopback',
    () => ['--listen', '0.0.0.0:0', '--state', stateFile('secrets: {}')],
    'The state\'s "secrets" lets any login in, so it is for loopback alone',
  ],
])('%s: a sentence on stderr, and exit code 2', async (_, args, message) => {
  const subject = start(args());
  expect(await subject.ended).toBe(2);
  expect(subject.stdout).toBe('');
  expect(subject.stderr).toContain(`infisical-reference-server: ${message}`);
  expect(subject.stderr.trim().split('\n')).toHaveLength(1);
});

test('a port that is taken is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const subject = start(['--listen', `127.0.0.1:${port}`]);
  expect(await subject.ended).toBe(2);
  expect(subject.stderr).toContain(`It cannot listen on 127.0.0.1, port ${port}: another program listens there`);
  other.close();
});

test('before it is built, the command says what to do', async () => {
  const alone = join(folder, 'alone/bin');
  mkdirSync(alone, { recursive: true });
  copyFileSync(command, join(alone, 'command.cjs'));
  const subject = start([], join(alone, 'command.cjs'));
  expect(await subject.ended).toBe(2);
  expect(subject.stderr).toContain('Run `npm run build` first.');
});
