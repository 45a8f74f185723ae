import { unknownName } from './unknown';
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
    if (key === undefined) problems.push({ name, text: unknownName(name, [...names.keys()]) });
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
