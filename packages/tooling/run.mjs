// Runs a tool written in TypeScript: bundled into .build/ first, so that no further dependency is needed for it.
// node packages/tooling/run.mjs NAME [arguments]
import { build } from 'esbuild';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** @type {Record<string, string>} */
const elsewhere = {
  demo: 'test/demo/demo.ts',
  bench: 'test/bench/bench.ts',
  herd: 'test/herd/herd.ts',
  interop: 'test/interop/interop.ts',
  mutants: 'test/mutation/mutants.ts',
  try: 'test/try/try.ts',
};

const [name = '', ...given] = process.argv.slice(2);
const entry = join(root, elsewhere[name] ?? `packages/tooling/src/${name}.ts`);
const output = join(root, '.build', `${name}.mjs`);

if (!/^[a-z]+$/.test(name) || !existsSync(entry)) {
  console.error(
    `There is no tool "${name}": ${relative(root, entry)} does not exist. Try build, check, render, pack, release, demo, try, bench, herd, interop or mutants.`,
  );
  process.exit(1);
}

await build({
  entryPoints: [entry],
  outfile: output,
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['infisical-ci-source'],
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
  // Both refuse to be bundled: one is a program, the other finds its own files.
  external: ['esbuild', 'typescript'],
  // Bundled CommonJS asks for Node's own modules by `require`, which an ES module has not got.
  banner: { js: "import { createRequire as madeFor } from 'node:module'; const require = madeFor(import.meta.url);" },
});

process.setSourceMapsEnabled(true);
process.chdir(root);
process.argv = [process.execPath, output, ...given];
await import(pathToFileURL(output).href);
