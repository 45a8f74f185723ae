import { chmodSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realDisk } from './disk';
import { versionOf } from './version';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'version-'));
  path = join(folder, 'file');
  writeFileSync(path, 'one', { mode: 0o600 });
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is the same as long as nobody touches the file', () => expect(versionOf(path)).toEqual(versionOf(path)));

it.each<[string, () => void]>([
  ['written to', () => writeFileSync(path, 'two and more')],
  ['given a time', () => utimesSync(path, 1, 1)],
  ['opened to others', () => chmodSync(path, 0o644)],
])('is of the same file, in another state, once it was %s', (_how, change) => {
  const before = versionOf(path);
  change();
  expect(versionOf(path)?.file).toBe(before?.file);
  expect(versionOf(path)?.state).not.toBe(before?.state);
});

it('is of another file once one took its place', () => {
  const before = versionOf(path);
  writeFileSync(`${path}.new`, 'one');
  renameSync(`${path}.new`, path);
  expect(versionOf(path)?.file).not.toBe(before?.file);
});

it('is none where nothing is, or nobody may look', () => {
  expect(versionOf(join(folder, 'other'))).toBeUndefined();
  const closed = {
    ...realDisk,
    lstatSync: (() => {
      throw Object.assign(new Error('closed'), { code: 'EACCES' });
    }) as unknown as typeof realDisk.lstatSync,
  };
  expect(versionOf(path, closed)).toBeUndefined();
});
