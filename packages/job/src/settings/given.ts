import { spell, type Style } from './spelling';
import { keys, rowOf, type Key } from './table';

/** What a product was given: its inputs, by name as the product reads them. */
export type Raw = Readonly<Record<string, string | undefined>>;

export interface Problem {
  /** The setting, in camelCase, or the unknown name as it was given. */
  readonly name: string;
  /** What is wrong and what to write instead. */
  readonly text: string;
}

/**
 * Sorts what was given by setting: names in any case of letters, aliases resolved, empty texts dropped.
 * Names that no setting has, and settings given twice with different values, are problems.
 */
export function sortGiven(raw: Raw, style: Style): { given: Partial<Record<Key, string>>; problems: Problem[] } {
  const names = namesOf(style);
  const given: Partial<Record<Key, string>> = {};
  const problems: Problem[] = [];
  for (const [name, untrimmed] of Object.entries(raw)) {
    const value = untrimmed?.trim() ?? '';
    if (value === '') continue;
    const key = names.get(name.toLowerCase());
    if (key === undefined) problems.push({ name, text: unknown(name, [...names.keys()]) });
    else if (given[key] !== undefined && given[key] !== value)
      problems.push({
        name: key,
        text: `is given twice, also as ${name.toLowerCase()}, with another value: keep one of the two.`,
      });
    else given[key] = value;
  }
  return { given, problems };
}

function namesOf(style: Style): ReadonlyMap<string, Key> {
  const names = new Map<string, Key>();
  for (const key of keys)
    for (const name of [key, ...(rowOf(key).aliases ?? [])]) names.set(spell(name, style).toLowerCase(), key);
  return names;
}

function unknown(name: string, known: readonly string[]): string {
  const near = known
    .map((candidate) => ({ candidate, far: distance(name.toLowerCase(), candidate) }))
    .filter(({ far }) => far <= 3)
    .sort((a, b) => a.far - b.far)[0];
  return `is no setting of this step. ${near ? `Did you mean ${near.candidate}?` : 'Take it out, or look its name up in the table of settings.'}`;
}

/** Levenshtein's distance: how many letters to put in, take out or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
