import { unseen } from './characters';
import { folderMistake, scopeMistake } from './mistakes-of-places';
import { fieldMistake, nameMistake, targetMistake } from './mistakes-of-names';
import type { Parts } from './parts';

/** Where in the line, and a sentence that says what was expected and what to write. */
export type Found = readonly [at: number, what: string];

type Check = (parts: Parts, line: string) => Found | undefined;

/** Longer than any that is meant: what stands in a line is shown in messages, and worked through sign by sign. */
const longest = 1000;

/** What may be wrong with a line, in the order in which it is looked for: the first is told. */
const checks: readonly Check[] = [
  (_, line) =>
    line.length > longest
      ? [longest, `the line has ${line.length} characters, and a rule has ${longest} at most.`]
      : undefined,
  (_, line) => {
    const found = unseen.exec(line.replaceAll('\t', ' '));
    if (!found) return undefined;
    const code = (found[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0');
    return [
      found.index,
      `a character stands here that cannot be seen (U+${code.toUpperCase()}). Take it out; in a key in double quotes it is written \\u${code}.`,
    ];
  },
  ({ whole, target }) =>
    target === undefined && /(?:^|\s)-$/.test(whole.plain)
      ? [
          whole.at + whole.text.length - 1,
          "the rule ends in `-`: a shell took the `>`, and what follows it as the name of a file. Put the rule in single quotes: '/db/KEY -> NAME'.",
        ]
      : undefined,
  ({ whole }) =>
    /^-\s/.test(whole.plain)
      ? [whole.at, 'the line begins with `-`, but rules are lines of one text, not a YAML list. Leave the `-` out.']
      : undefined,
  ({ whole }) => {
    const at = whole.plain.indexOf('"');
    return at < 0
      ? undefined
      : [whole.at + at, 'this double quote has no other to end it. Inside of a quoted key it is written `\\"`.'];
  },
  ({ whole }) => {
    const at = whole.plain.search(/\s#/);
    return at < 0
      ? undefined
      : [
          whole.at + at + 1,
          'a comment stands in a line of its own. Put it above the rule, and begin that line with `#`.',
        ];
  },
  ({ left, target }) =>
    left.text.replace(/^!/, '').trim() === ''
      ? [
          left.at,
          target === undefined
            ? 'after `!` stands what to leave out: !/db/KEY or !/db/PRE_*.'
            : 'before `->` stands what to load: /db/KEY -> NAME.',
        ]
      : undefined,
  ({ left, out }) => {
    const skipped = out ? left.plain.length - left.plain.slice(1).trimStart().length : 0;
    const at = left.plain.slice(skipped).search(/\s/);
    return at < 0
      ? undefined
      : [
          left.at + skipped + at,
          'a rule has no blank but around `->`. A new name is written /db/KEY -> NAME; a key with a blank stands in double quotes: /db/"my key" -> NAME.',
        ];
  },
  scopeMistake,
  ({ place, field }) => {
    const mark = [place, ...(field ? [field] : [])].find(({ plain }) => plain.includes('?'));
    return mark
      ? [
          mark.at + mark.plain.indexOf('?'),
          'a `?` stands once, at the end of what is loaded: /db/KEY? or /db/KEY#field?.',
        ]
      : undefined;
  },
  folderMistake,
  nameMistake,
  fieldMistake,
  ({ out, optional, left }) =>
    out && optional
      ? [left.at + left.text.length - 1, 'what is left out needs no `?`: it may be missing anyway. Take the `?` out.']
      : undefined,
  targetMistake,
];

/** The first mistake in a line, or none. */
export function findMistake(line: string, parts: Parts): Found | undefined {
  for (const check of checks) {
    const found = check(parts, line);
    if (found) return found;
  }
  return undefined;
}
