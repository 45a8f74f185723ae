/**
 * What must not break unnoticed: masks, names, duplicates, delivery, and what is tried again. Every mutant that no test
 * notices is explained in explained.ts.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'beside',
  plugins: ['./test/mutation/runner.mjs'],
  mutate: [
    'packages/http/src/{retry,setback,verdict,deadline,seconds,answer,refusal}.ts',
    'packages/client/src/{list,merge,read,secret,send,shape,tokens,login,access}.ts',
    'packages/job/src/{names,naming,prepare,deliver,leftover,hush,hush-cut}.ts',
    'packages/job/src/mask/*.ts',
    '!**/*.test.ts',
    // Tests alone use it: it says what the redactor must show, and is in no bundle.
    '!packages/job/src/mask/redact-naive.ts',
  ],
  coverageAnalysis: 'perTest',
  disableTypeChecks: false,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: '.build/mutants.json' },
  tempDirName: '.stryker-tmp',
  incrementalFile: '.build/mutants-incremental.json',
  concurrency: 2,
  timeoutMS: 5_000,
  ignorePatterns: [
    '.build',
    'actions',
    'azure-task',
    'circleci-orb',
    'docs',
    'templates',
    'packages/*/dist',
    'test/bench',
    'test/e2e',
    'test/leak',
    'test/demo',
    'test/conformance',
  ],
};
