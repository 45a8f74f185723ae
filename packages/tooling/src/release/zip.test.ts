import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readZip, writeZip } from './zip';

const files = new Map([
  ['b/été.txt', Buffer.from('x'.repeat(10_000))],
  ['a.txt', Buffer.from('a')],
  ['empty', Buffer.alloc(0)],
]);

it('reads what it wrote, and the order of the files makes no difference', () => {
  const archive = writeZip(files);
  expect(Object.fromEntries(readZip(archive))).toEqual(Object.fromEntries(files));
  expect(writeZip(new Map([...files].reverse())).equals(archive)).toBe(true);
  expect(archive.length).toBeLessThan(1000);
});

it('says what is broken', () => {
  expect(() => readZip(Buffer.from('no archive'))).toThrow('no zip archive');
  const archive = writeZip(new Map([['a', Buffer.from('aaaa')]]));
  const directory = archive.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  archive.writeUInt32LE(1, directory + 16);
  expect(() => readZip(archive)).toThrow('a is broken');
});

it('others can read it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  writeFileSync(join(folder, 'a.zip'), writeZip(files));
  const { error, status, stdout } = spawnSync('python3', ['-m', 'zipfile', '-t', join(folder, 'a.zip')], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (error) console.warn('skipped: there is no python3 here.');
  else expect({ status, stdout }).toEqual({ status: 0, stdout: 'Done testing\n' });
});
