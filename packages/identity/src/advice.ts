import type { Claims } from './claims';
import type { Advice, Field, Pattern, Source } from './source';

/** What a platform's tokens have of their own in one field; what is left out is nothing. */
type About = (claims: Claims, absent?: string) => Partial<Advice>;

/** A source's advice, field by field. */
export function adviceBy(table: Readonly<Partial<Record<Field, About>>>): NonNullable<Source['advice']> {
  return (claims, field, absent) => ({ wider: [], likely: [], notes: [], ...table[field]?.(claims, absent) });
}

/** Patterns for the subject that are often written. */
export function likelySubjects(...patterns: readonly string[]): readonly Pattern[] {
  return patterns.map((pattern) => ({ claim: 'sub', pattern }));
}

/** Patterns for the subject that take in more than one run, by what they take in. */
export function widerSubjects(patterns: Readonly<Record<string, string>>): Advice['wider'] {
  return Object.entries(patterns).map(([takes, pattern]) => ({ claim: 'sub', pattern, takes }));
}

/** Why a token lacks a claim, where its absence has a reason. */
export function absence(reasons: Readonly<Record<string, string>>): About {
  return (_claims, absent) =>
    absent !== undefined && Object.hasOwn(reasons, absent) ? { notes: [reasons[absent] ?? ''] } : {};
}
