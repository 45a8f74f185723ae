import { execFileSync } from 'node:child_process';
import { fakeHands } from './fake';
import { shell } from './shell';

const values = ['plain', '', "it's", '$HOME `id` $(id)', 'a\nb\r\n', '  spaced  ', '\\n "x" #', 'ключ 🔑'];

describe('the shell', () => {
  it('prints what every shell reads back exactly', () => {
    const hands = fakeHands();
    shell(hands).set(
      'env',
      values.map((value, index) => ({ name: `V${index}`, value, secret: true, chosen: false })),
      {},
    );
    const script = `${hands.printed.join('')}node -e 'console.log(JSON.stringify(process.env))'`;
    const seen = JSON.parse(execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8' })) as Record<string, string>;
    expect(values.map((_, index) => seen[`V${index}`])).toEqual(values);
  });

  it.each([
    ['a value that a shell would run', { name: 'RANDOM', value: 'a[$(id)]' }],
    ['NUL', { name: 'A', value: 'a\0' }],
    ['more than a program can be started with', { name: 'A', value: 'x'.repeat(128 * 1024) }],
  ])('refuses %s', (_, variable) => {
    const unfit = shell(fakeHands()).unfit({ ...variable, secret: true, chosen: true }, 'env', {} as never);
    expect(unfit).toContain('{export-type}: file, {file-format}: json');
  });

  it('says everything on standard error, since standard output is evaluated', () => {
    const hands = fakeHands();
    shell(hands).say('warning', 'careful');
    expect(hands.printed).toEqual([]);
    expect(hands.printedAsError).toEqual(['warning: careful\n']);
  });
});
