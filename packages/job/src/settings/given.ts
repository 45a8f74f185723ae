import { unknownName } from './unknown';
import type { Product } from './product';
import { spell, type Style } from './spelling';
import { table, type Key, type Row, type Rows } from './table';

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
export function sortGiven(
  raw: Raw,
  { style, stray = '', rows = table }: Product,
): { given: Partial<Record<Key, string>>; problems: Problem[] } {
  const given: Partial<Record<Key, string>> = {};
  const problems: Problem[] = [];
  const writtenAs: Partial<Record<Key, string>> = {};
  const byLetters = lettersOf(rows);
  for (const [name, untrimmed] of Object.entries(raw)) {
    const trimmed = untrimmed?.trim() ?? '';
    if (untrimmed === undefined || trimmed === '') continue;
    const key = keyOf(name, style, byLetters);
    const value = key !== undefined && rows[key]?.verbatim ? untrimmed : trimmed;
    if (key === undefined)
      problems.push({ name, text: `${unknownName(name, allNames(style, byLetters))} ${stray}`.trimEnd() });
    else if (given[key] !== undefined && given[key] !== value)
      problems.push({
        name: key,
        text: `is written twice with different values, as ${writtenAs[key] ?? ''} and as ${name.toLowerCase()}: keep one.`,
      });
    else {
      given[key] = value;
      writtenAs[key] = name.toLowerCase();
    }
  }
  return { given, problems };
}

/** Every name of every setting, in camelCase, by its letters alone. */
function lettersOf(rows: Rows): ByLetters {
  const all = Object.entries(rows) as [Key, Row<unknown>][];
  return new Map(
    all.flatMap(([key, { aliases = [] }]) => [key, ...aliases].map((name) => [name.toLowerCase(), { name, key }])),
  );
}

type ByLetters = ReadonlyMap<string, { readonly name: string; readonly key: Key }>;

/** The setting that the product writes so, in any case of letters. Names are spelt where they are given: few of all are. */
function keyOf(name: string, style: Style, byLetters: ByLetters): Key | undefined {
  const lower = name.toLowerCase();
  const found = byLetters.get(lower.replace(/[-_]/g, ''));
  return found && spell(found.name, style).toLowerCase() === lower ? found.key : undefined;
}

const allNames = (style: Style, byLetters: ByLetters): string[] =>
  [...byLetters.values()].map(({ name }) => spell(name, style).toLowerCase());
