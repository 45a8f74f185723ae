import type { Field } from '../causes';
import { holds } from './compare';

/** A comparison that does not hold, though somebody meant it to. */
export interface Mismatch {
  readonly field: Field;
  readonly bound: string;
  readonly claim: unknown;
}

/** One reason why a pattern misses what it was likely meant for, and what to write instead. */
interface Flaw {
  readonly fits: (mismatch: Mismatch) => boolean;
  readonly says: string;
  /** Patterns that mean the same; the first that holds is given. */
  readonly instead?: (bound: string) => readonly string[];
}

const text = ({ claim }: Mismatch): string => [claim].flat().join(', ');
const holdsFor = ({ field, claim }: Mismatch, bound: string): boolean => bound !== '' && holds(field, bound, claim);

/** Where a `*` would cross slashes: what the writer of the pattern likely thought. */
function crossesSlashes({ bound, claim }: Mismatch): boolean {
  if (!bound.includes('*')) return false;
  const escaped = bound.split(/\*+/).map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  const pattern = new RegExp(`^${escaped.join('.*')}$`, 's');
  return [claim].flat().some((each) => typeof each === 'string' && pattern.test(each));
}

const lower = (value: unknown): unknown =>
  typeof value === 'string' ? value.toLowerCase() : Array.isArray(value) ? value.map(lower) : value;

/** Brace lists as the texts that they stand for; one level, which is all that a person writes here. */
export function expandBraces(bound: string): readonly string[] {
  const [, before = '', inside, after = ''] = /^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(bound) ?? [];
  return inside === undefined
    ? [bound]
    : inside.split(',').flatMap((each) => expandBraces(before + each.trim() + after));
}

/** Ways to let the stars of a pattern cross slashes: at its end, before it, in its middle. */
const crossing = (bound: string): readonly string[] => [
  bound.replace(/\/\*+$/, '/**'),
  bound.replace(/\*+$/, '*/**'),
  bound.replace(/\/\*+(?=[^/*])/g, '/**/*'),
  bound.replace(/\/\*+(?=[^/*])/g, '/**/*').replace(/\/\*+$/, '/**'),
  bound.replace(/(?<!\/)\*+$/, '*/**').replace(/\/\*+(?=[^/*])/g, '/**/*'),
];

const flaws: readonly Flaw[] = [
  {
    fits: ({ bound }) => bound !== bound.trim(),
    says: 'There is white space around it.',
    instead: (bound) => [bound.trim()],
  },
  {
    fits: ({ field, bound, claim }) =>
      field !== 'Subject' && expandBraces(bound).some((each) => holds(field, each, claim)),
    says: 'It is split at its commas first, so a brace list breaks apart here: write each alone.',
    instead: (bound) => [expandBraces(bound).join(', ')],
  },
  {
    fits: ({ field, bound, claim }) =>
      field === 'Subject' && bound.split(',').some((each) => holds(field, each.trim(), claim)),
    says: 'Subject is one pattern, and is not split at commas: write a brace list.',
    instead: (bound) => [
      `{${bound
        .split(',')
        .map((each) => each.trim())
        .join(',')}}`,
    ],
  },
  {
    fits: ({ bound }) => bound.startsWith('!'),
    says: 'A `!` at its beginning turns it round.',
    instead: (bound) => [bound.slice(1)],
  },
  {
    fits: (mismatch) => holdsFor({ ...mismatch, claim: lower(mismatch.claim) }, mismatch.bound.toLowerCase()),
    says: 'Letters count, large and small.',
  },
  {
    fits: (mismatch) =>
      [`${mismatch.bound}/`, mismatch.bound.replace(/\/$/, '')].some((each) => holdsFor(mismatch, each)),
    says: 'They differ in the slash at the end alone.',
  },
  {
    fits: (mismatch) => crossesSlashes(mismatch) && /(^|\/)\./.test(text(mismatch)),
    says: 'A `*` matches no part that begins with a dot, and stops at a slash.',
  },
  {
    fits: crossesSlashes,
    says: 'A `*` stops at a slash, and so does a `**` that has anything but slashes beside it.',
    instead: crossing,
  },
];

/** What is wrong with a pattern that does not hold, in a sentence, and one that means the same and holds; where known. */
export function flawOf(mismatch: Mismatch): { readonly says?: string; readonly instead?: string } {
  const flaw = flaws.find(({ fits }) => fits(mismatch));
  if (!flaw) return {};
  const instead = flaw.instead?.(mismatch.bound).find((each) => holdsFor(mismatch, each));
  return { says: flaw.says, ...(instead === undefined ? {} : { instead }) };
}

/**
 * What to paste into a field so that this very claim holds: itself (a list with commas between), with `?` for a comma
 * inside a text where the field is split at commas; undefined where nothing that is sure holds.
 */
export function pasteable(field: Field, claim: unknown): string | undefined {
  const texts = [claim].flat().map(String);
  return [texts, texts.map((each) => each.replaceAll(',', '?'))]
    .map((each) => each.join(', '))
    .find((bound) => bound !== '' && holds(field, bound, claim));
}
