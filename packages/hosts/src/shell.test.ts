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

  it('says everything on standard error, since standard output is evaluated', () => {
    const hands = fakeHands();
    shell(hands).say('warning', 'careful');
    expect(hands.printed).toEqual([]);
    expect(hands.printedAsError).toEqual(['warning: careful\n']);
  });
});
