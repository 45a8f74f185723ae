import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asObject, generatedVariables } from './fake';
import { shell } from './shell';

const folder = mkdtempSync(join(tmpdir(), 'infisical-ci-'));
afterAll(() => rmSync(folder, { recursive: true }));

const isHere = (command: string): boolean => spawnSync(command, ['-c', ':']).error === undefined;
const shells = [
  ['bash', []],
  ['bash', ['--posix']],
  ['dash', []],
  ['busybox', ['sh']],
].filter(([command]) => command === 'bash' || isHere(String(command))) as [string, string[]][];
for (const command of ['dash', 'busybox'])
  if (!shells.some(([one]) => one === command))
    process.stderr.write(`skipped: shell files as ${command} reads them, since it is not installed\n`);

/** What a program has that a shell starts once it has read the file. */
function read([command, options]: [string, string[]], text: string, before = '', locale = 'C'): Record<string, string> {
  const file = join(folder, 'secrets.sh');
  writeFileSync(file, text);
  const print = 'process.stdout.write(JSON.stringify(process.env))';
  const script = `${before}. ${file}; exec "$0" -e '${print}'`;
  // Without a socket for its input, which bash takes for a remote login: then it reads what belongs to the user.
  const { stdout, stderr } = spawnSync(command, [...options, '-c', script, process.execPath], {
    encoding: 'utf8',
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LC_ALL: locale },
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, string>;
}

const variables = generatedVariables();
const fit = variables.filter((variable) => shell.unfitValue(variable) === undefined);

it('has one quoting for all', () => {
  expect(shell.render([{ name: 'A', value: "it's\n$HOME\\" }])).toBe("export A='it'\\''s\n$HOME\\'\n");
  expect(shell.render([])).toBe('');
});

describe.each(shells)('%s %j', (...which) => {
  it.each([
    ['C', ''],
    ['C.UTF-8', ''],
    ['C', 'set -aeu; IFS=x; '],
  ])('gives back every value (locale %s) %s', (locale, before) => {
    expect(read(which, shell.render(fit), before, locale)).toMatchObject(asObject(fit));
  });

  it('holds names that are words of its own', () => {
    const names = 'if then done export eval exec set _A a Z9'.split(' ').map((name) => ({ name, value: 'x y' }));
    for (const { name } of names) expect(shell.unfitName(name)).toBeUndefined();
    expect(read(which, shell.render(names))).toMatchObject(asObject(names));
  });
});

it('refuses what no variable holds, and that alone', () => {
  const refused = variables.filter((variable) => !fit.includes(variable));
  for (const { value } of refused) expect(value).toMatch(/[\0\ud800-\udfff]/);
  for (const { value } of fit) expect(value).not.toMatch(/\0|\p{Surrogate}/u);
  for (const each of refused) expect(shell.unfitValue(each)).toMatch(/^the value .*\. .*\{file-format\}: json/);
});

describe('a variable that is too large for Linux', () => {
  const largest = { name: 'A', value: 'x'.repeat(128 * 1024 - 'A='.length - 1) };
  const larger = { name: 'A', value: `${largest.value}x` };
  const linuxOnly = process.platform === 'linux' ? it : it.skip;

  it('is refused, and none below', () => {
    expect(shell.unfitValue(largest)).toBeUndefined();
    expect(shell.unfitValue(larger)).toMatch(/128 KiB .*\{file-format\}: json/);
  });

  linuxOnly('since the shell that read it could start no command', () => {
    expect(read(['bash', []], shell.render([largest]))).toMatchObject({ A: largest.value });
    expect(() => read(['bash', []], shell.render([larger]))).toThrow('Argument list too long');
  });
});

describe('names', () => {
  it.each(['', 'a-b', 'db.url', '1A', 'Ä', 'A B', 'A=B', 'A;id', 'A\nid', '$(id)', '-n'])('%j is refused', (name) =>
    expect(shell.unfitName(name)).toContain('{file-format}: json'),
  );

  it.each(['RANDOM', 'OPTIND', 'HISTCMD', 'SRANDOM'])('%s is refused, since its value would be run', (name) => {
    const proof = join(folder, `${name}-was-run`);
    const value = `a[$(>${proof})]`;
    expect(shell.unfitName(name)).toContain('may run what it is set to');
    spawnSync('bash', ['-c', shell.render([{ name, value }])], { cwd: folder });
    expect(existsSync(proof)).toBe(true);
  });

  it('bash keeps all of its own that are not refused', () => {
    const { stdout } = spawnSync('bash', ['-c', 'compgen -v'], { encoding: 'utf8', env: {} });
    const own = stdout.split('\n').filter((name) => name !== '' && shell.unfitName(name) === undefined);
    expect(own).toEqual(expect.arrayContaining(['PATH', 'IFS', 'BASH_VERSION']));
    for (const name of own) {
      const { PATH: path, ...found } = read(['bash', []], shell.render([{ name, value: '/some thing' }]));
      expect([name, name === 'PATH' ? path : found[name]]).toEqual([name, '/some thing']);
    }
  });
});
