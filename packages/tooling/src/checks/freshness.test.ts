import { stale } from './freshness';

const folders = new Set(['a/dist']);
const fresh = {
  made: [],
  files: new Map([
    ['a/dist/main.cjs', Buffer.from('fresh')],
    ['b/dist/x.cjs', Buffer.from('x')],
  ]),
};

const found = (files: readonly string[], held: Readonly<Record<string, string>>): string[] =>
  stale({ files, committed: (path) => (path in held ? Buffer.from(held[path] ?? '') : undefined) }, fresh, folders).map(
    ({ file, text }) => `${file}: ${text}`,
  );

describe('stale', () => {
  it('finds nothing where git holds what a build makes, and nothing else', () => {
    expect(found(['a/dist/main.cjs'], { 'a/dist/main.cjs': 'fresh' })).toEqual([]);
  });

  it('finds a file with other bytes', () => {
    expect(found(['a/dist/main.cjs'], { 'a/dist/main.cjs': 'stale' })).toEqual([
      'a/dist/main.cjs: What git holds is not what these sources give: npm run build, then git add a/dist/main.cjs.',
    ]);
  });

  it('finds a file that git does not hold', () => {
    expect(found([], {})).toEqual([expect.stringContaining('A build makes it, and git does not hold it')]);
  });

  it('finds a file that no build makes any more', () => {
    expect(found(['a/dist/main.cjs', 'a/dist/old.cjs'], { 'a/dist/main.cjs': 'fresh' })).toEqual([
      'a/dist/old.cjs: No build makes it: delete it.',
    ]);
  });
});
