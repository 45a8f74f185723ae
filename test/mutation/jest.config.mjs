import base from '../../jest.config.mjs';

/**
 * The tests beside what is mutated, and those alone: they are to notice by themselves, and a run of all tests for each of
 * two thousand mutants would take a day.
 * @type {import('jest').Config}
 */
export default {
  ...base,
  rootDir: '../..',
  roots: ['packages/http', 'packages/client', 'packages/job'].map((room) => `<rootDir>/${room}`),
  testMatch: [
    '**/packages/{http,client}/src/*.test.ts',
    '**/packages/job/src/{names,naming,prepare,deliver,leftover,hush}.test.ts',
    '**/packages/job/src/mask/*.test.ts',
  ],
};
