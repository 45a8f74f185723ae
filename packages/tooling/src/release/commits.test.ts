import { parseCommits, suggestedStep } from './commits';

const id = (letter: string): string => letter.repeat(40);
const log = (...messages: readonly string[]): string =>
  messages.map((message, index) => `${id(String(index))}\n${message}\n\0`).join('\n');

it('reads type, scope and subject, and the first ten characters of the id', () => {
  expect(parseCommits(log('fix(http): hold all calls\n\nBecause: of this.', 'feat: a thing'))).toEqual([
    { id: '0000000000', type: 'fix', scope: 'http', subject: 'hold all calls' },
    { id: '1111111111', type: 'feat', subject: 'a thing' },
  ]);
});

it('knows a breaking change by its mark and by its footer, which goes on until the next one', () => {
  const found = parseCommits(
    log(
      'feat(job)!: node24',
      'fix: x\n\nWhy.\n\nBREAKING CHANGE: say y\ninstead of z.\nRefs: #1',
      'fix: x\n\nBREAKING-CHANGE: w\n\nmore of it',
      'docs: what a BREAKING CHANGE: is',
    ),
  );
  expect(found.map(({ breaking }) => breaking)).toEqual(['node24', 'say y instead of z.', 'w more of it', undefined]);
});

it('leaves out what keeps to no convention', () => {
  expect(parseCommits(log('Merge branch x', 'wip', 'Fix: upper', 'fix:no space', 'fix(a(b)): c'))).toEqual([]);
  expect(parseCommits('')).toEqual([]);
});

it.each([
  [['fix: a', 'feat!: b', 'feat: c'], 'major'],
  [['fix: a', 'feat: c'], 'minor'],
  [['fix: a', 'docs: c'], 'patch'],
  [[], 'patch'],
])('%j suggests %s', (messages, step) => expect(suggestedStep(parseCommits(log(...messages)))).toBe(step));
