/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // A package that is published points elsewhere once it is built ("exports"); in here its sources are meant.
  testEnvironmentOptions: { customExportConditions: ['infisical-ci-source', 'node', 'node-addons'] },
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.build/', '<rootDir>/.stryker-tmp/'],
  modulePathIgnorePatterns: ['/dist/', '/.build/', '<rootDir>/.stryker-tmp/'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/packages/tooling/jest-transform.cjs' },
  resolver: '<rootDir>/packages/tooling/jest-resolver.cjs',
  // Packages that ship as ES modules alone are transformed too: Jest loads CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@actions|jose)/)'],
  testTimeout: 30_000,
  // Most of the time goes by in waiting for processes, so that no processor need be left free.
  maxWorkers: '100%',
};
