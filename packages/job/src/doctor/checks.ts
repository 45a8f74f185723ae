import { claimAt, flawOf, holds, pasteable, type Field } from '@infisical-ci/client';
import { Failure } from '@infisical-ci/http';
import { claimText, type Claims, type Source } from '@infisical-ci/identity';
import { defuse } from '../defuse';
import type { Settings } from '../settings';
import { aboutAbsent, adviceOf, toPaste } from './advice';
import { columns } from './columns';

/** One field of an identity, compared with the token as Infisical would. */
export interface OfflineCheck {
  /** As the table names it: `subject`, `claim ref`. */
  readonly what: string;
  readonly field: Field;
  /** The claim that is compared. */
  readonly claim: string;
  readonly wanted: string;
  readonly got: unknown;
  readonly passes: boolean;
}

/** The checks that were asked for, by the settings `subject`, `audiences` and `claims`. */
export function checksOf(
  claims: Claims,
  { subject, audiences, claims: bound = {} }: Settings,
): readonly OfflineCheck[] {
  const rows: readonly (readonly [what: string, field: Field, claim: string, wanted: string | undefined])[] = [
    ['subject', 'Subject', 'sub', subject],
    ['audiences', 'Audiences', 'aud', audiences],
    ...Object.entries(bound).map(([name, wanted]) => [`claim ${name}`, 'Claims', name, wanted] as const),
  ];
  return rows.flatMap(([what, field, claim, wanted]) => {
    if (wanted === undefined) return [];
    const got = field === 'Claims' ? claimAt(claims, claim) : claims[claim];
    return [{ what, field, claim, wanted, got, passes: holds(field, wanted, got) }];
  });
}

export function tableOf(checks: readonly OfflineCheck[]): readonly string[] {
  const rows = checks.map(({ what, wanted, got, passes }) => [
    what,
    wanted,
    claimText(got) ?? '(absent)',
    passes ? 'yes' : 'NO',
  ]);
  return columns([['what', 'wanted', 'got', 'holds'], ...rows]);
}

/** The failure of a dry run whose checks do not all hold, with a pattern that would for each. */
export function failedChecks(checks: readonly OfflineCheck[], source: Source, claims: Claims): Failure {
  const failed = checks.filter(({ passes }) => !passes);
  const count = failed.length === checks.length && failed.length > 1 ? 'none' : `${failed.length} of ${checks.length}`;
  const message = [
    `Infisical would refuse this token: ${count === 'none' ? 'none of the checks holds' : `${count} checks ${failed.length === 1 ? 'does' : 'do'} not hold`}.`,
    ...tableOf(checks),
  ].join('\n');
  return new Failure('login-refused', message, { fixes: failed.map((check) => fixOf(check, source, claims)) });
}

function fixOf({ what, field, claim, wanted, got }: OfflineCheck, source: Source, claims: Claims): string {
  const begin = `${what}: \`${defuse(wanted)}\` does not match.`;
  if (got === undefined || got === '') return [begin, ...aboutAbsent(source, claims, claim).map(defuse)].join(' ');
  const { says, instead } = flawOf({ field, bound: wanted, claim: got });
  const [first] = toPaste(source, claims, field);
  const fitting = instead ?? (field === 'Claims' ? pasteable(field, got) : first?.value);
  const paste = fitting === undefined ? '' : ` This matches:\n${defuse(fitting)}`;
  if (says !== undefined) return `${begin} ${says}${paste}`;
  // What is said of the claim stands behind it, since it is not about what was wanted.
  return [begin + paste, ...adviceOf(source, claims, field).notes].join('\n');
}
