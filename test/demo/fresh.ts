// Whether what was built is newer than what it is built from.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** @returns false also where a file is missing */
export function isFresh(built: readonly string[], sources: readonly string[]): boolean {
  try {
    return (
      built.length > 0 && Math.min(...built.map(changedAt)) >= Math.max(...sources.flatMap(filesIn).map(changedAt))
    );
  } catch {
    return false;
  }
}

const changedAt = (path: string): number => statSync(path).mtimeMs;

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !['node_modules', 'dist'].includes(name) && !name.endsWith('.test.ts'))
    .flatMap(({ name }) => filesIn(join(path, name)));
}
