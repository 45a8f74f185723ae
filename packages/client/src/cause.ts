import type { Code } from '@infisical-ci/http';

/** What is behind a refusal. All that a row names must hold; of a table, the first row that fits counts. */
export interface Cause {
  readonly status?: number;
  readonly error?: RegExp;
  readonly says?: RegExp;
  readonly code: Code;
  readonly fixes: readonly string[];
}
