import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { isFresh } from './fresh';

let root: string;
let built: string;
let sources: string;

/** A file, changed so many seconds after 1970. */
function file(path: string, seconds: number): string {
  writeFileSync(path, '');
  utimesSync(path, seconds, seconds);
  return path;
}

beforeEach(() => {
  root = temporaryFolder();
  built = file(join(root, 'built.cjs'), 200);
  sources = join(root, 'src');
  mkdirSync(join(sources, 'deep/dist'), { recursive: true });
  file(join(sources, 'deep/a.ts'), 100);
});

it('what is newer than all of its sources is fresh', () => {
  expect(isFresh([built], [sources])).toBe(true);
});

it.each(['deep/b.ts', 'b.json'])('what is older than one of them (%s) is not', (name) => {
  file(join(sources, name), 300);
  expect(isFresh([built], [sources])).toBe(false);
});

it.each(['deep/a.test.ts', 'deep/dist/built.cjs'])('%s is no source', (name) => {
  file(join(sources, name), 300);
  expect(isFresh([built], [sources])).toBe(true);
});

it('every file that was built counts, and so does a source that is one file', () => {
  expect(isFresh([built, file(join(root, 'old.cjs'), 50)], [sources])).toBe(false);
  expect(isFresh([built], [sources, file(join(root, 'lock.json'), 300)])).toBe(false);
});

it('what is not there, or nothing at all, is not fresh', () => {
  expect(isFresh([built, join(root, 'none.cjs')], [sources])).toBe(false);
  expect(isFresh([], [sources])).toBe(false);
});
