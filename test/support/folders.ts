// Folders that live as long as the tests of a file, or the program that runs outside Jest.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made: string[] = [];

function removeAll(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

if ('afterAll' in globalThis) afterAll(removeAll);
else process.once('exit', removeAll);

/** A new empty folder. Its real path, since macOS has its temporary folder behind a link. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'infisical-ci-test-'));
  made.push(folder);
  return folder;
}
