import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realDisk } from './disk';
import { placeBeside } from './place';
import { sweep } from './sweep';

const mark = '.infisical-keep-';
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'sweep-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A file of so many seconds. */
function make(path: string, age: number): string {
  writeFileSync(path, 'k-7f3a9c1e');
  const time = Date.now() / 1000 - age;
  utimesSync(path, time, time);
  return path;
}

const beside = (): string => placeBeside({ path: join(folder, 'token') }, mark).beside;

it('removes what a killed writer left, and nothing that somebody may be writing', () => {
  make(beside(), 61);
  const young = make(beside(), 30);
  sweep(folder, mark, Date.now());
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([young]);
});

it('removes nothing of another name, and no link or folder', () => {
  make(join(folder, 'token'), 3600);
  make(join(folder, `${mark}of-mine`), 3600);
  make(placeBeside({ path: join(folder, 'token') }).beside, 3600);
  mkdirSync(beside());
  symlinkSync(join(folder, 'token'), beside());
  sweep(folder, mark, Date.now() + 3600_000);
  expect(readdirSync(folder)).toHaveLength(5);
});

it('is no reason to fail: not where the folder is missing, nor where a file cannot be removed', () => {
  sweep(join(folder, 'missing'), mark, Date.now());
  const first = make(beside(), 61);
  make(beside(), 61);
  const closed = {
    ...realDisk,
    unlinkSync: (path: string) => {
      if (path === first) throw new Error('closed');
      realDisk.unlinkSync(path);
    },
  } as typeof realDisk;
  sweep(folder, mark, Date.now(), closed);
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([first]);
});
