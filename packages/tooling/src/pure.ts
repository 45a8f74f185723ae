import type { Plugin } from 'esbuild';

/** Files that do nothing by being loaded: what is not used of them may be left out. */
const pure = /[\\/]node_modules[\\/]@actions[\\/]|[\\/](packages|actions)[\\/][^\\/]+[\\/]src[\\/]/;
const asked = Symbol('asked already');

/**
 * Tells esbuild which modules have no side effects, for packages that do not say so themselves: importing
 * `setSecret` from @actions/core would otherwise bring all of it.
 */
export const pureModules: Plugin = {
  name: 'pure modules',
  setup(build) {
    build.onResolve({ filter: /^[^/]/ }, async ({ path, importer, kind, namespace, resolveDir, pluginData }) => {
      if (pluginData === asked || kind === 'entry-point') return undefined;
      const found = await build.resolve(path, { importer, kind, namespace, resolveDir, pluginData: asked });
      return pure.test(found.path) ? { ...found, sideEffects: false } : undefined;
    });
  },
};
