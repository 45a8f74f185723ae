import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { dockerEnv } from './docker-env';
import { asObject, generatedVariables } from './fake';

const variables = generatedVariables();
const fit = variables.filter((variable) => dockerEnv.unfitValue(variable) === undefined);

/** Docker's documented rules: lines; `#` begins a comment; up to the first `=` the name, and all behind it the value. */
function read(file: string): Record<string, string> {
  const lines = file.split('\n').map((line) => line.replace(/\r$/, '').trimStart());
  const told = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(told.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** What the real client would start a container with: it is given an engine that keeps what it is asked. */
async function readByDocker(file: string): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'infisical-ci-'));
  writeFileSync(join(folder, 'env'), file);
  let asked: string[] = [];
  const engine = createServer((request, response) => {
    void textOf(request).then((body) => {
      if (request.url?.includes('/containers/create')) asked = (JSON.parse(body) as { Env: string[] }).Env;
      response.setHeader('Api-Version', '1.44').setHeader('Content-Type', 'application/json').end('{"Id":"x"}');
    });
  });
  await once(engine.listen(0, '127.0.0.1'), 'listening');
  const { port } = engine.address() as AddressInfo;
  const child = spawn('docker', ['create', '--pull=never', '--env-file', join(folder, 'env'), 'image'], {
    env: { PATH: process.env['PATH'], HOME: folder, DOCKER_CONFIG: folder, DOCKER_HOST: `tcp://127.0.0.1:${port}` },
  });
  const [, stderr] = await Promise.all([once(child, 'close'), textOf(child.stderr)]);
  engine.close();
  rmSync(folder, { recursive: true });
  if (child.exitCode !== 0) throw new Error(stderr);
  return Object.fromEntries(asked.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]));
}

const hasDocker = spawnSync('docker', ['--version']).status === 0;
if (!hasDocker) process.stderr.write('skipped: docker-env files as docker reads them, since it is not installed\n');
const withDocker = hasDocker ? it : it.skip;

const longest = { name: 'LONG', value: `${'x'.repeat(65_528)}é` };

it('is a variable a line, nothing quoted', () => {
  expect(dockerEnv.render([{ name: 'A', value: ' it\'s "$b" # \\n ' }])).toBe('A= it\'s "$b" # \\n \n');
  expect(dockerEnv.render([])).toBe('');
});

it('gives back every value by the rules that docker documents', () => {
  expect(fit.length).toBeGreaterThan(200);
  expect(read(dockerEnv.render(fit))).toEqual(asObject(fit));
});

withDocker('gives back every value by docker itself, and the longest line that it reads', async () => {
  const all = [...fit, longest];
  expect(await readByDocker(dockerEnv.render(all))).toEqual(asObject(all));
});

it('refuses several lines, a carriage return at the end, and what no variable holds; nothing else', () => {
  const isHeld = (value: string): boolean => !/[\n\0]|\r$|\p{Surrogate}/u.test(value);
  expect(fit.map(({ value }) => value)).toEqual(variables.map(({ value }) => value).filter(isHeld));
  for (const variable of variables.filter((each) => !fit.includes(each)))
    expect(dockerEnv.unfitValue(variable)).toMatch(/^the value .*\. .*\{file-format\}: json.*\.$/);
});

describe('a line that is too long for docker', () => {
  const longer = { ...longest, value: `${longest.value}x` };

  it('is refused, and none below', () => {
    expect(dockerEnv.unfitValue(longest)).toBeUndefined();
    expect(dockerEnv.unfitValue(longer)).toContain('more than 64 KiB');
  });

  withDocker('since docker fails', () =>
    expect(readByDocker(dockerEnv.render([longer]))).rejects.toThrow('token too long'),
  );
});

describe('names', () => {
  const held = ['A', 'a-b', 'db.url', '1A', 'Ä', '$A', "'A'", 'A#B', '__proto__'];
  const refused = [
    '',
    ' A',
    'A B',
    'A\tB',
    'A=B',
    '#A',
    'A\nB',
    'A\r',
    '\ufeffA',
    '\u0085A',
    '\u00a0A',
    'A\0',
    'A\ud800',
  ];

  it.each(held)('%s is held', (name) => expect(dockerEnv.unfitName(name)).toBeUndefined());
  it.each(refused)('%j is refused', (name) => expect(dockerEnv.unfitName(name)).toContain('{file-format}: json'));

  withDocker('docker holds them, too', async () => {
    const found = await readByDocker(dockerEnv.render(held.map((name) => ({ name, value: 'x' }))));
    expect(Object.keys(found)).toEqual(held);
  });
});
