import { Failure } from '@infisical-ci/http';
import { spellOut, type Style } from './settings';

/** A failure as the log shows it: what failed, where and why, then what to do, a line each, then its code. */
export function explain(failure: Failure, style: Style): string {
  const fixes = failure.fixes.map((fix) => `  - ${fix.replaceAll('\n', '\n    ')}`);
  const lines = [
    failure.message,
    ...(fixes.length > 0 ? ['What to do:', ...fixes] : []),
    `(error code: ${failure.code})`,
  ];
  return spellOut(lines.join('\n'), style);
}

/** Anything that was thrown, as a Failure. What is not one of ours may quote anything, so only its kind is told. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const { name, code } = (error ?? {}) as { name?: unknown; code?: unknown };
  const kind = [name, code].filter((part) => typeof part === 'string').join(' ');
  return new Failure(
    'internal',
    `Something went wrong that should not have, in this step's own code (${kind || 'of no kind'}).`,
    {
      fixes: [
        'Run the job again; if it happens again, report it, with the version of this step and its settings, without values.',
      ],
      cause: error,
    },
  );
}
