import type { Code, Refusal } from '@infisical-ci/http';
import type { Cause } from './cause';
import { heard } from './sentence';
import { causes, type Doing } from './table';

export type { Cause, CauseGroup, Field, Topic } from './cause';
export type { Doing } from './table';

/** A row that fits, and what the server's sentence held where the row's has `…`. */
export type Found = Pick<Cause, 'code' | 'fixes'> & Partial<Cause> & { readonly gaps: readonly string[] };

const byStatus: Readonly<Record<number, Code>> = {
  401: 'access-denied',
  403: 'access-denied',
  404: 'not-found',
  410: 'not-found',
};

/** The row that fits; where none does, what the status alone says. */
export function causeOf(refusal: Refusal, doing: Doing): Found {
  const { status, error = '' } = refusal;
  // In October 2024 a request of the wrong shape was a 401, with the same name as the 422 of today.
  if (error === 'ValidationFailure' && status === 401) return { code: 'request-refused', fixes: [], gaps: [] };
  for (const cause of causes[doing].flatMap(({ rows }) => rows)) {
    const gaps = fit(cause, refusal);
    if (gaps) return { ...cause, gaps };
  }
  return { code: byStatus[status] ?? 'request-refused', fixes: [], gaps: [] };
}

function fit(cause: Cause, { status, error = '', message }: Refusal): readonly string[] | undefined {
  if ((cause.status ?? status) !== status || cause.error?.test(error) === false) return undefined;
  if (!cause.says) return [];
  return cause.says.map((sentence) => heard(message, sentence)).find((gaps) => gaps !== undefined);
}
