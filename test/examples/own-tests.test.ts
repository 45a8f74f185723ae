// The example's own tests, by its own `npm test`, in a copy that has our two packages as an installation would.
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { run } from '../support/process';
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

/** In milliseconds: it starts npm and npx again and again, on a machine that may have much else to do. */
const patience = 120_000;

function npmTest(cwd: string) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder() };
  return run({ command: 'npm', arguments: ['test'], cwd, env, patience });
}

test(
  'are green',
  async () => {
    const { exitCode, log } = await npmTest(installed());
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    expect(log).toMatch(/(?:# |ℹ )pass 4\b/);
  },
  patience,
);

test(
  'are red where the identity accepts what it should not',
  async () => {
    const folder = installed();
    const state = join(folder, 'state.json');
    writeFileSync(state, readFileSync(state, 'utf8').replace(', "ref_protected": "true"', ''));
    const { exitCode, log } = await npmTest(folder);
    expect(exitCode).not.toBe(0);
    expect(log).toMatch(/(?:# |ℹ )fail 1\b/);
  },
  patience,
);

test('name packages that there are', () => {
  for (const [name, room] of Object.entries(packages)) {
    expect(openExample('own-tests').readme).toContain(` ${name}`);
    const manifest = JSON.parse(readFileSync(join(repository, 'packages', room, 'package.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ name });
    expect(manifest).not.toHaveProperty('private');
  }
});
