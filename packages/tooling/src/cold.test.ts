import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as http from '@infisical-ci/http';
import { makeBundle } from './bundle';
import { coldEntry } from './cold';
import { coldParts } from './cold-parts';

const root = join(__dirname, '../../..');
const load = createRequire(__filename);
const bundle = { of: 'a test', budget: 0, carries: [], committed: false } as const;

test.each(coldParts.flatMap(({ modules }) => modules))(
  '%s exports functions alone, as a stub can stand in for',
  async (path) => {
    const exported = Object.entries((await import(join(root, path))) as Record<string, unknown>);
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter(([, value]) => typeof value !== 'function')).toEqual([]);
  },
);

describe('a bundle that leaves the cold modules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cold-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('calls them in the other file, and knows a Failure of theirs for one', async () => {
    const entry = join(folder, 'entry.ts');
    const source = join(root, 'packages/http/src');
    writeFileSync(
      entry,
      `export { Failure } from '${source}/failure'; export { readCertificates } from '${source}/trust';`,
    );
    const hot = await makeBundle(root, { ...bundle, entry, output: 'hot.cjs', leavesCold: true });
    writeFileSync(join(folder, 'hot.cjs'), hot.bytes);
    for (const { file } of coldParts) {
      const part = await makeBundle(root, { ...bundle, entry: coldEntry(file), output: file });
      writeFileSync(join(folder, file), part.bytes);
    }
    const made = load(join(folder, 'hot.cjs')) as Pick<typeof http, 'Failure' | 'readCertificates'>;
    expect(() => made.readCertificates('nowhere')).toThrow(made.Failure);
    expect(Buffer.from(hot.bytes).toString()).not.toContain('X509Certificate');
  });

  it('finds no module in two parts', () => {
    const modules = coldParts.flatMap((part) => part.modules);
    expect(new Set(modules).size).toBe(modules.length);
  });
});
