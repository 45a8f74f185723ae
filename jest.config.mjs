/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/.build/'],
  modulePathIgnorePatterns: ['/dist/', '/.build/'],
  transform: { '\\.[cm]?[jt]s$': '<rootDir>/packages/tooling/jest-transform.cjs' },
  // Packages that ship as ES modules alone are transformed too: Jest loads CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(@actions|jose)/)'],
  testTimeout: 30_000,
};
