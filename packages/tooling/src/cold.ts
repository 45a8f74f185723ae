import { build, type Plugin } from 'esbuild';
import { join } from 'node:path';

/**
 * What a run needs only when something fails, or is out of the ordinary: it is kept in a second file, which the first
 * loads at the first call of any of it. So the words that explain a failure cost a green run nothing.
 * Such a module may export functions alone: a stub of the same names stands in its place.
 */
export const coldModules: readonly string[] = [
  'packages/client/src/causes.ts',
  'packages/http/src/client-certificate.ts',
  'packages/http/src/proxy-rules.ts',
  'packages/http/src/setback.ts',
  'packages/http/src/trust.ts',
  'packages/http/src/tunnel.ts',
  'packages/http/src/verdict.ts',
  'packages/identity/src/aws/refused.ts',
  'packages/identity/src/aws/vouch.ts',
  'packages/identity/src/endpoint-refusals.ts',
  'packages/identity/src/github-refusals.ts',
  'packages/job/src/choose-refusals.ts',
  'packages/job/src/explain.ts',
  'packages/job/src/files/index.ts',
  'packages/job/src/refusals.ts',
  'packages/job/src/render/index.ts',
  'packages/job/src/report.ts',
  'packages/job/src/rules/by-rules.ts',
  'packages/job/src/rules/rename.ts',
  'packages/job/src/rules/report.ts',
  'packages/job/src/rules/resolve.ts',
  'packages/job/src/settings/unknown.ts',
];

/** What both files must share, since it is told by identity: `error instanceof Failure`. */
const shared = 'packages/http/src/failure.ts';

/** The name of the second file, beside the first. */
export const coldFile = 'cold.cjs';
export const coldEntry = 'cold:entry';

/** For the first file: puts stubs in the place of the cold modules. */
export function leaveCold(root: string): Plugin {
  return {
    name: 'leave cold',
    setup(chain) {
      resolveVirtual(chain, root);
      chain.onResolve({ filter: new RegExp(`^\\./${coldFile}$`) }, () => ({ path: `./${coldFile}`, external: true }));
      chain.onLoad({ filter: /^loader$/, namespace: 'cold' }, () => ({
        contents:
          `import * as shared from ${JSON.stringify(join(root, shared))};\nlet opened;\n` +
          `export const cold = (index) => (opened ??= require('./${coldFile}').open(shared))[index];`,
        resolveDir: root,
      }));
      for (const module of coldModules)
        chain.onLoad({ filter: exactly(join(root, module)) }, async ({ path }) => ({
          contents: stub(module, await exportsOf(path)),
          resolveDir: root,
        }));
    },
  };
}

/** For the second file: its entry, and what it is handed by the first. */
export function onlyCold(root: string): Plugin {
  return {
    name: 'only cold',
    setup(chain) {
      resolveVirtual(chain, root);
      chain.onLoad({ filter: /^entry$/, namespace: 'cold' }, () => ({ contents: entry(root), resolveDir: root }));
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

function stub(module: string, names: readonly string[]): string {
  // By its place in the list: both files are built at once, and a path for each function would take a kilobyte.
  const index = coldModules.indexOf(module);
  const functions = names.map((name) => `export const ${name} = (...given) => cold(${index}).${name}(...given);`);
  return [`import { cold } from 'cold:loader';`, ...functions].join('\n');
}

function entry(root: string): string {
  const imports = coldModules.map(
    (module, index) => `import * as m${index} from ${JSON.stringify(join(root, module))};`,
  );
  const rows = coldModules.map((_, index) => `m${index}`);
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
