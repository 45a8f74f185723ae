import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['**/dist/', 'packages/*/types/', '**/.build/', 'node_modules/', 'test/conformance/*.json'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers and URLs in messages are what templates are for.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allow: [{ name: ['URL', 'Error'], from: 'lib' }] },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `||` treats an empty text as absent, which is what an empty input means.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // The compiler's noPropertyAccessFromIndexSignature asks for the brackets that this rule would take away.
      '@typescript-eslint/dot-notation': 'off',
      // Interfaces here are records of functions; none of them asks for `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-globals': [
        'error',
        {
          name: 'fetch',
          message: 'Global fetch costs 130 ms and 39 MiB (docs/performance.md): open a door (packages/http).',
        },
      ],
      eqeqeq: 'error',
      // One topic a file: what does not fit here has two.
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**'],
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // The compiler reads these too, and knows what Node has.
    files: ['**/*.{mjs,cjs,js}'],
    rules: { 'no-undef': 'off' },
  },
);
