'use strict';
// Jest runs what the products are bundled by: esbuild, and nothing that hoists or mocks modules behind one's back.
const { transformSync } = require('esbuild');
const { extname } = require('node:path');

/** @type {Record<string, import('esbuild').Loader>} */
const loaders = { '.ts': 'ts', '.mts': 'ts', '.js': 'js', '.mjs': 'js', '.cjs': 'js' };

/** @type {import('@jest/transform').SyncTransformer} */
module.exports = {
  process(source, file) {
    const { code, map } = transformSync(source, {
      loader: loaders[extname(file)] ?? 'js',
      format: 'cjs',
      target: 'node20',
      sourcefile: file,
      sourcemap: 'external',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': '__filename' },
    });
    return { code, map };
  },
};
