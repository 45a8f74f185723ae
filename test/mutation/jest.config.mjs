import base from '../../jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  roots: ['packages/http', 'packages/client', 'packages/job'].map((room) => `<rootDir>/${room}`),
};
