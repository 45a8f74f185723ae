// How Stryker runs tests here: by Jest's own functions, in a process that is there already. Jest itself takes a second or more
// for each of thousands of mutants, to find and load what it runs.
import { jestExpect } from '@jest/expect';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import * as circus from 'jest-circus';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { bundleOf, files } from './beside.mjs';

/** @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult */

const { describe, it, test, beforeAll, beforeEach, afterEach, afterAll } = circus;
const ofJest = { expect: jestExpect, describe, it, test, beforeAll, beforeEach, afterEach, afterAll };

/** Of one test; most of those that a mutant lets wait for ever end here, which spares a new process. */
const testTimeout = 10_000;

let isRed = false;
circus.addEventHandler((event) => {
  if (event.name === 'test_fn_failure' || event.name === 'hook_failure') isRed = true;
  // One that is red is enough.
  if (event.name === 'test_start' && isRed) event.test.mode = 'skip';
});

/**
 * @param {string} file
 * @returns {Promise<TestResult>} of all tests of the file as one
 */
async function run(file) {
  const { load } = await bundleOf(file);
  const began = Date.now();
  isRed = false;
  circus.resetState();
  circus.setState({ ...circus.getState(), testTimeout });
  const fileName = resolve(file);
  jestExpect.setState({ testPath: fileName });
  /** @type {unknown} */
  let error;
  try {
    const module = { exports: {} };
    load({ ...ofJest, __filename: fileName, require: createRequire(fileName), module, exports: module.exports });
    const { testResults, unhandledErrors } = await circus.run();
    error = [...unhandledErrors, ...testResults.flatMap(({ errors }) => errors)][0];
  } catch (thrown) {
    error = thrown ?? 'nothing was thrown';
  }
  const result = { id: file, name: file, fileName, timeSpentMs: Date.now() - began };
  return error === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage: String(error) };
}

/** @type {typeof globalThis & { __stryker__?: import('@stryker-mutator/api/core').InstrumenterContext }} */
const scope = globalThis;

/** What Stryker's changes in the sources look at: which mutant is on. And what they note: which were reached. */
const mutants = () => (scope.__stryker__ ??= {});

/** @returns {import('@stryker-mutator/api/test-runner').TestRunner} */
const runner = () => ({
  // All is loaded anew for each mutant, so that also what is worked out at loading is a mutant like any other.
  capabilities: () => ({ reloadEnvironment: true }),

  async dryRun() {
    await Promise.all(files.map(bundleOf));
    const tests = [];
    for (const file of files) {
      if (!(await bundleOf(file)).isMutated) continue;
      mutants().currentTestId = file;
      tests.push(await run(file));
    }
    const { mutantCoverage } = mutants();
    return { status: DryRunStatus.Complete, tests, ...(mutantCoverage && { mutantCoverage }) };
  },

  async mutantRun({ activeMutant, testFilter = files, hitLimit }) {
    Object.assign(mutants(), { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    // The test of the same name is the likeliest to notice.
    const own = `/${basename(activeMutant.fileName, '.ts')}.test.ts`;
    const inOrder = [...testFilter].sort((one, other) => Number(other.endsWith(own)) - Number(one.endsWith(own)));
    const tests = [];
    for (const file of inOrder) {
      tests.push(await run(file));
      const endless = determineHitLimitReached(mutants().hitCount, hitLimit);
      if (endless !== undefined) return toMutantRunResult(endless);
      if (tests.at(-1)?.status === TestStatus.Failed) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  },
});

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'beside', runner)];
