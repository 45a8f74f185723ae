import { claimAt, flawOf, holds, pasteable } from '@infisical-ci/client';
import type { Advice, Claims, Field, Source } from '@infisical-ci/identity';

/** A text to paste, and what it takes in. */
export interface Paste {
  readonly takes: string;
  readonly value: string;
}

const claimOf: Readonly<Partial<Record<Field, string>>> = { Subject: 'sub', Audiences: 'aud', Issuer: 'iss' };
const ownTakes: Readonly<Partial<Record<Field, string>>> = {
  Subject: 'for a run like this one alone',
  Audiences: 'what this token says',
};
const nothing: Advice = { wider: [], likely: [], notes: [] };

export function adviceOf(source: Source, claims: Claims, field: Field, absent?: string): Advice {
  return source.advice?.(claims, field, absent) ?? nothing;
}

/**
 * What to paste into a field that is one text: what fits runs like this one alone, then what takes in more. Each one holds.
 * A claim that is another in every run is left out, where there is a pattern to bind in its place.
 */
export function toPaste(source: Source, claims: Claims, field: Field): readonly Paste[] {
  const name = claimOf[field];
  const own = name === undefined ? undefined : pasteable(field, claims[name]);
  const { wider, once } = adviceOf(source, claims, field);
  const fitting = wider.filter(({ claim, pattern }) => holds(field, pattern, claims[claim]));
  return [
    ...(own === undefined || (once && fitting.length > 0) ? [] : [{ takes: ownTakes[field] ?? '', value: own }]),
    ...fitting.map(({ takes, pattern }) => ({ takes: `for ${takes}`, value: pattern })),
  ];
}

/**
 * A warning of the patterns that people write for tokens like this one, and that miss it all the same, with one that does
 * not; nothing where they all match.
 * @param pasted what is there to paste already, and need not be said again
 */
export function aboutLikely(source: Source, claims: Claims, field: Field, pasted: readonly Paste[]): readonly string[] {
  const own = adviceOf(source, claims, field).likely;
  const likely = own.length > 0 ? own : field === 'Subject' ? guesses(claims['sub']) : [];
  const missing = likely
    .map(({ claim, pattern }) => ({ field, bound: pattern, claim: claims[claim] }))
    .filter(({ bound, claim }) => !holds(field, bound, claim));
  const flaws = missing
    .map((mismatch) => ({ ...mismatch, ...flawOf(mismatch) }))
    .filter(({ says }) => says !== undefined);
  const [first] = flaws;
  if (!first) return [];
  const patterns = flaws.map(({ bound }) => `\`${bound}\``).join(', ');
  const instead = flaws.map((flaw) => flaw.instead).findLast((each) => !pasted.some(({ value }) => value === each));
  return [
    `Likely patterns that miss this run: ${patterns}. ${first.says ?? ''}${instead === undefined ? '' : ` This one matches:\n${instead}`}`,
  ];
}

/**
 * For a subject of no known form: all up to its last part, and a star. The colon of `p://` or `spiffe://` is not before a
 * part: a star behind it would take in everyone.
 */
function guesses(sub: unknown): Advice['likely'] {
  if (typeof sub !== 'string') return [];
  const cuts = [sub.replace(/:(?!\/\/)[^:]*$/, ':*'), sub.replace(/[^/]*$/, '*')].filter(
    (each) => each.length > 1 && each !== sub,
  );
  return [...new Set(cuts)].map((pattern) => ({ claim: 'sub', pattern }));
}

/** Why a claim that the identity asks for counts as absent, as far as the token tells. */
export function aboutAbsent(source: Source, claims: Claims, name: string): readonly string[] {
  const { notes } = adviceOf(source, claims, 'Claims', name);
  if (notes.length > 0) return notes;
  if (Object.hasOwn(claims, name) && name.includes('.'))
    return [
      `The token has \`${name}\`, but Infisical takes a dot in a name for a step into an object, so a claim with a dot in its name never matches. Bind Subject instead.`,
    ];
  const value = claimAt(claims, name);
  const inside = fieldsOf(claims[name]);
  if (inside.length > 0)
    return [
      `The token has \`${name}\`, but it is an object, of which Infisical compares one field at a time: ${listed(inside.map((field) => `${name}.${field}`))}.`,
    ];
  if (value !== undefined || Object.hasOwn(claims, name))
    return [`The token has \`${name}\`, but it is empty, false, 0 or no text: Infisical takes that for absent.`];
  return [`The token has these: ${listed(Object.keys(claims))}.`];
}

const fieldsOf = (claim: unknown): readonly string[] =>
  typeof claim === 'object' && claim !== null && !Array.isArray(claim) ? Object.keys(claim) : [];

const mostNames = 40;

function listed(names: readonly string[]): string {
  const more = names.length - mostNames;
  return `${names.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
