import type { Code, Refusal } from '@infisical-ci/http';

/** What is behind a refusal. All that a row names must hold; of a table, the first row that fits counts. */
export interface Cause {
  readonly status?: number;
  readonly error?: RegExp;
  readonly says?: RegExp;
  readonly code: Code;
  readonly fixes: readonly string[];
}

const byStatus: Readonly<Record<number, Code>> = {
  401: 'access-denied',
  403: 'access-denied',
  404: 'not-found',
  410: 'not-found',
};

/** The row that fits; where none does, what the status alone says. */
export function causeOf(
  { status, error = '', message }: Refusal,
  causes: readonly Cause[],
): { code: Code; fixes: readonly string[] } {
  // In October 2024 a request of the wrong shape was a 401, with the same name as the 422 of today.
  if (error === 'ValidationFailure' && status === 401) return { code: 'request-refused', fixes: [] };
  const row = causes.find(
    (cause) =>
      (cause.status ?? status) === status && (cause.error?.test(error) ?? true) && (cause.says?.test(message) ?? true),
  );
  return row ?? { code: byStatus[status] ?? 'request-refused', fixes: [] };
}
