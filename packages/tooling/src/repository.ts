import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Products } from './bundle';
import { makeEverything } from './made';

/** What the checks look at. A test gives one of its own, made of a few lines. */
export interface Repository {
  readonly root: string;
  /** Every file that is, or could be, committed: paths from the root, with forward slashes. */
  readonly files: readonly string[];
  readonly read: (path: string) => string;
  /** The bytes as git holds them for the next commit; undefined where it holds no such file. */
  readonly committed: (path: string) => Uint8Array | undefined;
  /** A fresh build in memory, made once. */
  readonly products: () => Promise<Products>;
}

/** The repository at this folder, which must be a git checkout: what is committed cannot be told otherwise. */
export function openRepository(root: string): Repository {
  const git = (...given: readonly string[]): Buffer =>
    // A checkout that another user made (as in a container) is only read here.
    execFileSync('git', ['-c', 'safe.directory=*', ...given], {
      cwd: root,
      maxBuffer: 100_000_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const listed = git('ls-files', '-z', '--cached', '--others', '--exclude-standard').toString().split('\0');
  const files = [...new Set(listed)].filter((path) => path !== '' && existsSync(join(root, path))).sort();
  let products: Promise<Products> | undefined;
  return {
    root,
    files,
    read: (path) => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n'),
    committed: (path) => {
      try {
        return git('cat-file', 'blob', `:${path}`);
      } catch {
        return undefined;
      }
    },
    products: () => (products ??= makeEverything(root)),
  };
}
