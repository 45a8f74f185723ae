import { causeOf, type Doing } from '@infisical-ci/client';
import { Failure, type Code } from '@infisical-ci/http';
import type { Settings } from '../settings';
import { columns } from './columns';

/** What is being done where a refusal has this code. */
const doings: Readonly<Partial<Record<Code, Doing>>> = {
  'login-refused': 'login',
  'access-denied': 'read',
  'not-found': 'read',
  'request-refused': 'read',
};

/** Adds to a refusal what the step was given of the settings that it points at: what to compare, or to paste. */
export function withGiven(failure: Failure, settings: Settings | undefined): Failure {
  const doing = doings[failure.code];
  if (!doing || !failure.refusal || !settings) return failure;
  const { shows = [] } = causeOf(failure.refusal, doing);
  // Which of them was refused is told with its rule.
  const isOther = settings.rules?.load.some(({ owner }) => owner !== undefined) ?? false;
  const rows = shows.flatMap((name) => {
    if (isOther && name.startsWith('project-')) return [];
    const value = settings[name.replace(/-[a-z]/g, (part) => part.slice(1).toUpperCase()) as keyof Settings];
    const text = value instanceof URL ? value.href.replace(/\/$/, '') : value;
    return typeof text === 'string' ? [[`{${name}}`, text]] : [];
  });
  if (rows.length === 0) return failure;
  return changed(failure, [failure.message, 'This step was given:', ...columns(rows)].join('\n'), failure.fixes);
}

/** The same failure with another message and other fixes. */
export function changed(failure: Failure, message: string, fixes: readonly string[]): Failure {
  const { code, refusal, cause } = failure;
  return new Failure(code, message, { fixes, ...(refusal ? { refusal } : {}), cause });
}
