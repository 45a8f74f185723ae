import { chmodSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realDisk } from './disk';
import { placeBeside } from './place';
import { writeChanged } from './write-changed';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'changed-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const place = () => placeBeside({ path: join(folder, 'file') });

it('writes what has changed, for its owner alone, and touches nothing else', () => {
  expect(writeChanged(place(), 'one')).toBe(true);
  const { ino, mode } = statSync(place().path);
  expect(mode & 0o777).toBe(0o600);
  expect(writeChanged(place(), 'one')).toBe(false);
  expect(statSync(place().path).ino).toBe(ino);
  expect(writeChanged(place(), 'two')).toBe(true);
  expect(readFileSync(place().path, 'utf8')).toBe('two');
});

it('writes again what others may read', () => {
  writeChanged(place(), 'one');
  chmodSync(place().path, 0o644);
  expect(writeChanged(place(), 'one')).toBe(true);
  expect(statSync(place().path).mode & 0o777).toBe(0o600);
});

it('leaves the last good file where the disk is full, and follows no link', () => {
  writeChanged(place(), 'one');
  const full = {
    ...realDisk,
    writeFileSync: () => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    },
  };
  expect(() => writeChanged(place(), 'two', full)).toThrow('(ENOSPC)');
  expect(readFileSync(place().path, 'utf8')).toBe('one');
  const link = join(folder, 'link');
  symlinkSync(place().path, link);
  expect(() => writeChanged(placeBeside({ path: link }), 'one')).toThrow('symbolic link');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});
