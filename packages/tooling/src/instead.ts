import type { Plugin } from 'esbuild';
import { relative } from 'node:path';

/** Texts that stand in the place of files, by path from the repository, with forward slashes. */
export type Texts = ReadonlyMap<string, string>;

/** Bundles manifests with a text of their own, as a release that is only tried has it: nothing on the disk changes. */
export function insteadOf(root: string, texts: Texts): Plugin {
  return {
    name: 'instead of files',
    setup(chain) {
      if (texts.size === 0) return;
      chain.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
        const contents = texts.get(relative(root, path).replaceAll('\\', '/'));
        return contents === undefined ? undefined : { contents, loader: 'json' };
      });
    },
  };
}
