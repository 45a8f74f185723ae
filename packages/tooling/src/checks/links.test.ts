import { inFile, unreached } from './links';

const repository = (texts: Readonly<Record<string, string>>) => ({
  files: Object.keys(texts),
  read: (path: string) => texts[path] ?? '',
});

describe('inFile', () => {
  const around = { 'docs/b.md': '# One heading\n', 'src/c.ts': '', 'docs/a.md': '## Here\n' };
  const subject = (text: string) =>
    inFile(repository({ ...around, 'docs/a.md': `## Here\n${text}\n` }), 'docs/a.md').map((one) => one.text);

  it.each([
    '[a](b.md)',
    '[a](b.md#one-heading)',
    '[a](#here)',
    '[a](../src/c.ts)',
    '[a](../src)',
    '[a](/docs/b.md)',
    '[a](https://b.example/#c)',
    '[a](mailto:b@c.example)',
  ])('accepts %s', (text) => {
    expect(subject(text)).toEqual([]);
  });

  it.each([
    ['[a](c.md)', 'there is no docs/c.md'],
    ['[a](b.md#another)', 'there are one-heading'],
    ['[a](#there)', 'no heading of docs/a.md'],
    ['[a](http://b.example)', 'not https'],
    ['[a](https://)', 'no address'],
    ['[a][b]', 'no line says "[b]: ..."'],
  ])('finds that %s leads nowhere', (text, why) => {
    expect(subject(text)).toEqual([expect.stringContaining(why)]);
  });

  it('says where', () => {
    expect(inFile(repository({ 'a.md': '\n\n[a](b.md)' }), 'a.md')).toMatchObject([{ file: 'a.md', line: 3 }]);
  });
});

describe('unreached', () => {
  it('finds the pages that the README does not lead to, over others too', () => {
    const texts = { 'README.md': '[a](docs/a.md)', 'docs/a.md': '[b](b.md#c)', 'docs/b.md': '', 'docs/c.md': '' };
    expect(unreached(repository(texts))).toMatchObject([{ file: 'docs/c.md' }]);
  });
});
