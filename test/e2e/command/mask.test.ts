// `mask`: hides what it is told of, in a filter or around a program.
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish, start } from '../../support/command';
import { temporaryFolder } from '../../support/folders';

const file = (text: string, mode = 0o600): string => {
  const path = join(temporaryFolder(), 'needles');
  writeFileSync(path, text, { mode });
  chmodSync(path, mode);
  return path;
};
const mask = (words: readonly string[], input = '') => finish('infisical-ci', ['mask', ...words], { input });

test('a value in all its forms, and a JSON string as it is', async () => {
  const needles = file('correct horses!\n"exact\\ntext"\n');
  const input = `correct horses!, ${Buffer.from('correct horses!').toString('base64')}, exact\r\ntext, correct%20horses%21\n`;
  const { stdout, code } = await mask(['--needles-file', needles], input);
  expect({ stdout, code }).toEqual({ stdout: '***, ***, ***, ***\n', code: 0 });
});

test('told by a descriptor', async () => {
  const script = `infisical-ci mask --needles-fd 3 -- echo 'correct horse' 3<${file('correct horse')}`;
  expect((await finish('bash', ['-c', script])).stdout).toBe('***\n');
});

test('a file that others may read is refused, and nothing is run', async () => {
  const { stdout, stderr, code } = await mask([
    '--needles-file',
    file('correct horse', 0o644),
    '--',
    'echo',
    'started',
  ]);
  expect({ stdout, code }).toEqual({ stdout: '', code: 1 });
  expect(stderr).toContain('others may read it');
  expect(stderr).toContain('chmod 600');
});

test('a file that comes later is found, and more of it', async () => {
  const folder = temporaryFolder();
  const needles = join(folder, 'later');
  const until = (name: string): string => `until [ -e ${join(folder, name)} ]; do sleep 0.02; done; echo one two`;
  const script = `echo one two; ${until('first')}; ${until('second')}`;
  const child = start('infisical-ci', ['mask', '--needles-file', needles, '--', 'bash', '-c', script]);
  for (const [name, shown] of [
    ['first', 'one two\n'],
    ['second', 'one two\n*** two\n'],
  ] as const) {
    while (child.printed() !== shown) await new Promise(setImmediate);
    writeFileSync(needles, name === 'first' ? 'one\n' : 'one\ntwo\n', { mode: 0o600 });
    writeFileSync(join(folder, name), '');
  }
  expect((await child.ended).stdout).toBe('one two\n*** two\n*** ***\n');
});

test('a filter holds back what may become a secret, and shows it where it is ended', async () => {
  const words = ['mask', '--needles-file', file('correct horse')];
  const child = start('infisical-ci', words, { input: 'the begin of corr', open: true });
  while (!child.printed().includes('begin of ')) await new Promise(setImmediate);
  expect(child.printed()).toBe('the begin of ');
  child.kill('SIGTERM');
  expect(await child.ended).toMatchObject({ code: 143, stdout: 'the begin of corr' });
});

test.each([
  [['--needles-fd', '1'], 'the number of a descriptor'],
  [['--needles-fd', '77'], 'Nothing can be read from the descriptor 77'],
  [[], 'Nothing says what is to be hidden'],
])('%j is refused', async (words, said) => {
  const { stderr, code } = await mask([...words, '--', 'true']);
  expect(stderr).toContain(said);
  expect(code).toBeGreaterThan(0);
});
