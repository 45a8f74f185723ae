import { allUnseen, charactersOf } from './characters';
import { findMistake } from './mistakes';
import { cut, divide, nameOf, partsOf, type Parts, type Piece } from './parts';
import type { Line, Mistake, Written } from './written';

/** More than any job loads, and few enough to be looked at one by one. */
const mostRules = 1000;

/**
 * Reads the rules of `secrets`, one a line (docs/rules.md is the language). Empty lines are none, nor are comments: lines
 * that begin with `#`. A line may end in LF, CRLF or CR.
 * @returns the rules that are right, in the order of the lines, and what is wrong with the others, one mistake a line.
 */
export function parseRules(text: string): { lines: readonly Line[]; mistakes: readonly Mistake[] } {
  const lines: Line[] = [];
  const mistakes: Mistake[] = [];
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const trimmed = written.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const number = index + 1;
    const add = ([at, what]: readonly [number, string]): void =>
      void mistakes.push(mistakeIn(written, number, at, what));
    if (lines.length + mistakes.length === mostRules) {
      add([0, `there are more than ${mostRules} rules. Load whole folders with \`*\`, or in several steps.`]);
      break;
    }
    const parts = partsOf(written);
    const mistake = findMistake(written, parts);
    if (mistake) add(mistake);
    else lines.push({ rule: ruleOf(parts), number, text: trimmed });
  }
  return { lines, mistakes };
}

/** The rule of a line in which there is no mistake. */
function ruleOf({ out, scope, absolute, folders, name, field, optional, target }: Parts): Written {
  const [environment, project] = scope ? divide(scope, '/').toReversed() : [];
  return {
    out,
    project: project?.text,
    environment: environment?.text,
    absolute,
    folders: folders.map((folder) => folder.text),
    ...namedBy(name),
    field: field && divide(field, '.').map((part) => nameOf(part) ?? ''),
    optional,
    target: target?.text,
  };
}

function namedBy(name: Piece): Pick<Written, 'kind' | 'name'> {
  if (name.plain === '**') return { kind: 'below', name: '' };
  const isMany = name.plain.endsWith('*');
  return { kind: isMany ? 'many' : 'one', name: nameOf(isMany ? cut(name, 0, -1) : name) ?? '' };
}

/** What is shown of a long line, around the mistake. */
const shownBefore = 60;
const shownAfter = 40;

function mistakeIn(written: string, line: number, at: number, text: string): Mistake {
  const characters = charactersOf(written);
  const before = charactersOf(written.slice(0, at)).length;
  const from = Math.max(0, before - shownBefore);
  const seen = characters
    .slice(from, before + shownAfter)
    .join('')
    .replaceAll('\t', ' ')
    .replace(allUnseen, '·');
  const start = from > 0 ? '…' : '';
  const end = characters.length > before + shownAfter ? '…' : '';
  const caret = `${' '.repeat(start.length + before - from)}^`;
  return { line, column: before + 1, text, shown: `${start}${seen.trimEnd()}${end}\n${caret}` };
}
