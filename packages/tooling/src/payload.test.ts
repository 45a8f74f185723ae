import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFiles, unpacker } from './payload';

const folder = mkdtempSync(join(tmpdir(), 'payload-'));
afterAll(() => rmSync(folder, { recursive: true }));

// Of every length modulo four, with bytes of every value.
it.each([0, 1, 2, 3, 4, 5000])('%d bytes more come out as they went in', (more) => {
  const all = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
  const files = { 'a.cjs': `${all}\n${'é☃'.repeat(more)}`, 'b.cjs': '', 'c.cjs': Math.PI.toString().slice(0, more) };
  const text = packFiles(files);
  expect(text).toMatch(/^[^\s'"`\\$<{}@]+(?:\n[^\s'"`\\$<{}@]+)*$/);
  execFileSync(process.execPath, ['-e', unpacker, folder], { input: `${text}\n` });
  for (const [name, body] of Object.entries(files)) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(body);
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
});

it('is a program that stands in single quotes', () => {
  expect(unpacker).not.toContain("'");
});
