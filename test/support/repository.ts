import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository's root. Found from where the program runs: a tool that was bundled knows no folder of its own. */
export const repository = rootAbove(process.cwd());

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'actions/load-secrets'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error(`${process.cwd()} is not inside the repository: run this from its root.`);
  return rootAbove(above);
}
