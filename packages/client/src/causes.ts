import type { Code, Refusal } from '@infisical-ci/http';
import type { Cause } from './cause';
import { loginCauses } from './login-causes';
import { readCauses } from './read-causes';

/** What is being done when something is refused: logging in, or all that an access token is for. */
export type Doing = 'login' | 'read';

const causes: Readonly<Record<Doing, readonly Cause[]>> = { login: loginCauses, read: readCauses };

const byStatus: Readonly<Record<number, Code>> = {
  401: 'access-denied',
  403: 'access-denied',
  404: 'not-found',
  410: 'not-found',
};

/** The row that fits; where none does, what the status alone says. */
export function causeOf(
  { status, error = '', message }: Refusal,
  doing: Doing,
): { code: Code; fixes: readonly string[] } {
  // In October 2024 a request of the wrong shape was a 401, with the same name as the 422 of today.
  if (error === 'ValidationFailure' && status === 401) return { code: 'request-refused', fixes: [] };
  const row = causes[doing].find(
    (cause) =>
      (cause.status ?? status) === status && (cause.error?.test(error) ?? true) && (cause.says?.test(message) ?? true),
  );
  return row ?? { code: byStatus[status] ?? 'request-refused', fixes: [] };
}
