import { build, type Plugin } from 'esbuild';
import { join } from 'node:path';
import { coldParts, partOf } from './cold-parts';

/** What both files must share, since it is told by identity: `error instanceof Failure`. */
const shared = 'packages/http/src/failure.ts';

/** What a bundle of a part is made from: no file, but the modules that are listed for it. */
export const coldEntry = (file: string): string => `cold:${file}`;
export const isColdEntry = (entry: string): boolean => entry.startsWith('cold:');

/**
 * For a file: puts stubs in the place of the cold modules, but of those that are its own.
 *
 * @param own the file of the part that is being made; absent for the main one
 */
export function leaveCold(root: string, own?: string): Plugin {
  const others = coldParts.filter(({ file }) => file !== own);
  return {
    name: 'leave cold',
    setup(chain) {
      resolveVirtual(chain, root);
      for (const { file, modules } of others) {
        chain.onResolve({ filter: exactly(`./${file}`) }, () => ({ path: `./${file}`, external: true }));
        chain.onLoad({ filter: exactly(`load/${file}`), namespace: 'cold' }, () => ({
          contents:
            `import * as shared from ${JSON.stringify(join(root, shared))};\nlet opened;\n` +
            `export const cold = (at) => (opened ??= require('./${file}').open(shared))[at];`,
          resolveDir: root,
        }));
        for (const [at, module] of modules.entries())
          chain.onLoad({ filter: exactly(join(root, module)) }, async ({ path }) => ({
            contents: stub(file, at, await exportsOf(path)),
            resolveDir: root,
          }));
      }
    },
  };
}

/** For the file of a part: its entry, and what it is handed by whoever loads it. */
export function onlyCold(root: string, file: string): Plugin {
  return {
    name: 'only cold',
    setup(chain) {
      chain.onLoad({ filter: exactly(file), namespace: 'cold' }, () => ({
        contents: entry(root, partOf(file).modules),
        resolveDir: root,
      }));
      chain.onLoad({ filter: exactly(join(root, shared)) }, async ({ path }) => {
        const names = (await exportsOf(path)).join(', ');
        return { contents: `export let ${names};\nexport const take = (shared) => void ({ ${names} } = shared);` };
      });
    },
  };
}

function resolveVirtual(chain: Parameters<Plugin['setup']>[0], root: string): void {
  chain.onResolve({ filter: /^cold:/ }, ({ path }) => ({
    path: path.slice('cold:'.length),
    namespace: 'cold',
    sideEffects: false,
    pluginData: root,
  }));
}

const exactly = (path: string): RegExp => new RegExp(`^${path.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`);

/** @param at where the module stands in its part: shorter than its name, which would be in the main file for each */
function stub(file: string, at: number, names: readonly string[]): string {
  const functions = names.map((name) => `export const ${name} = (...given) => cold(${at}).${name}(...given);`);
  return [`import { cold } from 'cold:load/${file}';`, ...functions].join('\n');
}

function entry(root: string, modules: readonly string[]): string {
  const imports = modules.map((module, index) => `import * as m${index} from ${JSON.stringify(join(root, module))};`);
  const rows = modules.map((_, index) => `m${index}`);
  return [
    `import { take } from ${JSON.stringify(join(root, shared))};`,
    ...imports,
    `export const open = (shared) => { take(shared); return [${rows.join(', ')}]; };`,
  ].join('\n');
}

/** The names of what a module exports at run time. */
async function exportsOf(path: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [path],
    bundle: false,
    format: 'esm',
    write: false,
    outdir: '.',
    metafile: true,
    logLevel: 'silent',
  });
  return Object.values(metafile.outputs)[0]?.exports ?? [];
}
