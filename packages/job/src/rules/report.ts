import type { Note } from '../notes';
import type { Settings } from '../settings';
import type { Rule, Rules } from './rule';

const mostFolders = 5;

/** Where a rule loads from: `dev:/db and below`. */
export function folderOf({ owner, environment, path, recursive }: Rule): string {
  return `${owner === undefined ? '' : `${owner}/`}${environment}:${path}${recursive ? ' and below' : ''}`;
}

/** Where rules load from, each folder once. */
export function foldersOf({ load }: Rules): string {
  const folders = [...new Set(load.map(folderOf))];
  const shown = folders.slice(0, mostFolders);
  return `${shown.join(', ')}${folders.length > shown.length ? ` and ${folders.length - shown.length} more folders` : ''}`;
}

const mostTold = 20;

/** What is told of many rules, so much of it as a person reads: whoever mends these finds out about the others. */
export function firstOf(told: readonly string[], others = (more: number) => `and ${more} more.`): readonly string[] {
  const more = told.length - mostTold;
  return more > 0 ? [...told.slice(0, mostTold), others(more)] : told;
}

/** Which rules gave nothing, where they need not. */
export function aboutRules(
  selected: readonly { readonly rule: Rule; readonly secrets: readonly unknown[] }[],
  { onEmpty }: Settings,
): readonly Note[] {
  const empty = selected.filter(({ secrets }) => secrets.length === 0).map(({ rule }) => rule);
  const optional = empty.filter((rule) => rule.optional);
  const folders = empty.filter((rule) => !rule.optional && rule.key === undefined);
  return [
    ...note('info', 'Not there, which their rules allow (`?`)', optional),
    ...(onEmpty === 'warn' ? note('warning', 'No secret matched', folders) : []),
  ];
}

function note(level: Note['level'], what: string, rules: readonly Rule[]): Note[] {
  return rules.length === 0 ? [] : [{ level, text: `${what}: ${rules.map(({ text }) => text).join(', ')}.` }];
}
