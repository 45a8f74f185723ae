// The example's own tests, by its own `npm test`, in a copy that has our two packages as an installation would.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../support/command';
import { temporaryFolder } from '../support/folders';
import { repository } from '../support/repository';
import { openExample } from './folder';

const packages = { 'infisical-ci': 'cli', 'infisical-reference-server': 'reference-server' };

/** A copy of the project, installed. */
function installed(): string {
  const folder = join(temporaryFolder(), 'shop');
  cpSync(openExample('own-tests').folder, folder, { recursive: true });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  for (const [name, room] of Object.entries(packages)) {
    symlinkSync(join(repository, 'packages', room), join(folder, 'node_modules', name));
    symlinkSync(join('..', name, 'bin', `${name}.cjs`), join(folder, 'node_modules/.bin', name));
  }
  return folder;
}

const npmTest = (cwd: string) => finish('npm', ['test'], { cwd, env: { PATH: process.env['PATH'] ?? '' } });

test('are green', async () => {
  const { code, stdout, stderr } = await npmTest(installed());
  expect({ code, log: stdout + stderr }).toMatchObject({ code: 0 });
  expect(stdout).toMatch(/# pass 4|ℹ pass 4/);
}, 60_000);

test('are red where the identity accepts what it should not', async () => {
  const folder = installed();
  const state = join(folder, 'state.json');
  writeFileSync(state, readFileSync(state, 'utf8').replace(', "ref_protected": "true"', ''));
  const { code, stdout } = await npmTest(folder);
  expect(code).not.toBe(0);
  expect(stdout).toMatch(/(?:# |ℹ )fail 1\b/);
}, 60_000);

test('name packages that there are', () => {
  for (const [name, room] of Object.entries(packages)) {
    expect(openExample('own-tests').readme).toContain(` ${name}`);
    const manifest = JSON.parse(readFileSync(join(repository, 'packages', room, 'package.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ name });
    expect(manifest).not.toHaveProperty('private');
  }
});
