// The tests beside what is mutated, each file made ready to be run over and over.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { Script } from 'node:vm';

/**
 * These and no others are to notice: a unit says what it does in its own tests.
 * @type {readonly (readonly [folder: string, files: RegExp])[]}
 */
const folders = [
  ['packages/http/src', /\.test\.ts$/],
  ['packages/client/src', /\.test\.ts$/],
  ['packages/job/src', /^(?:names|naming|prepare|deliver|leftover|hush|hush-cut)\.test\.ts$/],
  ['packages/job/src/mask', /\.test\.ts$/],
];

export const files = folders.flatMap(([folder, wanted]) =>
  readdirSync(folder)
    .filter((file) => wanted.test(file))
    .map((file) => `${folder}/${file}`),
);

/** What a file of tests finds as if it were global. */
const given =
  '__filename, require, module, exports, expect, describe, it, test, beforeAll, beforeEach, afterEach, afterAll';

/**
 * A file of tests with all that it imports.
 * @typedef {object} Bundle
 * @property {boolean} isMutated whether mutants are in it
 * @property {(given: Readonly<Record<string, unknown>>) => void} load takes what a file finds as if it were global
 */

/** @type {Map<string, Promise<Bundle>>} */
const bundles = new Map();

/**
 * @param {string} file
 * @returns {Promise<Bundle>} the same for each call
 */
export function bundleOf(file) {
  const bundle = bundles.get(file) ?? bundled(file);
  bundles.set(file, bundle);
  return bundle;
}

/**
 * As packages/tooling/jest-transform.cjs reads the sources.
 * @param {string} file
 * @returns {Promise<Bundle>}
 */
async function bundled(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    // Stryker goes to its copy of the sources only after esbuild was loaded.
    absWorkingDir: process.cwd(),
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    conditions: ['infisical-ci-source'],
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '__filename' },
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  /** @type {{ runInThisContext(): Bundle['load'] }} */
  const script = new Script(`(({ ${given} }) => (() => {${text}\n})())`, { filename: file });
  return { isMutated: text.includes('stryMutAct_'), load: script.runInThisContext() };
}
