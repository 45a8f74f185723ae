import { inName, inText, wordsCheck } from './words';

// Put together here, so that this file does not contain what the check looks for.
const host = ['registry', 'npmjs', 'org'].join('.');
const place = ['', 'work', 'main', 'a.ts'].join('/');
const outside = ['..', 'shared', 'facts'].join('/');

const found = (text: string, file = 'a.ts'): string[] =>
  inText({ root: '/home/someone/checkout', read: () => text }, file).map((finding) => finding.text);

describe('inName', () => {
  it.each(['packages/job/src/utils.ts', 'src/helper.ts', 'packages/common/index.ts', 'src/Helpers.test.ts'])(
    'finds that %s says nothing',
    (file) => {
      expect(inName(file)).toHaveLength(1);
    },
  );

  it.each(['packages/job/src/names.ts', 'docs/common-questions.md', 'src/utility-bill.ts'])('accepts %s', (file) => {
    expect(inName(file)).toEqual([]);
  });
});

describe('inText', () => {
  it.each([
    ['the host of a registry', `npm config set registry https://${host}/`],
    ['a place on one machine', `see ${place}`],
    ['a place beside the repository', `see ${outside}`],
    ['the folder of this checkout', 'see /home/someone/checkout/a.ts'],
  ])('finds %s', (_, text) => {
    expect(found(text)).toHaveLength(1);
  });

  it.each([
    '/home/runner/work/app/app',
    'packages/work/a',
    '/workspace/x',
    `\${HOME}/work/x`,
    'https://app.infisical.com',
  ])('accepts %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds a download address in the lock file, and elsewhere takes no notice', () => {
    const line = '"resolved": "https://example.test/a.tgz"';
    expect(found(line, 'package-lock.json')).toHaveLength(1);
    expect(found(line, 'a.test.ts')).toEqual([]);
  });

  it('says in which line', () => {
    const [subject] = inText({ root: '/nowhere', read: () => `\n\n${place}` }, 'a.ts');
    expect(subject).toMatchObject({ file: 'a.ts', line: 3 });
  });
});

describe('wordsCheck', () => {
  it('looks at every file', async () => {
    const subject = await wordsCheck.run({
      root: '/nowhere',
      files: ['a.ts', 'utils.ts', 'picture.png'],
      read: () => place,
      committed: () => undefined,
      products: () => Promise.reject(new Error('not needed')),
    });
    expect(subject.findings.map(({ file }) => file)).toEqual(['a.ts', 'utils.ts', 'utils.ts']);
  });
});
