// How GitHub's runner reads GITHUB_ENV, GITHUB_OUTPUT and GITHUB_STATE after a step.
import { named } from './named';

export interface FileCommands {
  /** What the runner took, up to where it gave up. */
  readonly values: Readonly<Record<string, string>>;
  /** Why the runner gave up, which fails the step; what was read before stays set. */
  readonly error?: string;
  /** Names that the runner would not take; the rest is taken all the same. */
  readonly refused: readonly string[];
}

/**
 * The values in a file of `NAME=VALUE` lines and `NAME<<DELIMITER` blocks.
 * @param blocked names that are refused whatever their case
 * @param windows lines may end in CRLF; elsewhere a carriage return belongs to the value
 */
export function readFileCommands(text: string, blocked: readonly string[] = [], windows = false): FileCommands {
  // As .NET reads a file: a byte order mark at its beginning is none of its text.
  const lines = linesOf(text.replace(/^\ufeff/, ''), windows);
  const values = named<string>();
  const refused: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]?.text ?? '';
    if (line === '') continue;
    const entry = readEntry(line, lines.slice(index + 1));
    if ('error' in entry) return { values, refused, error: entry.error };
    index += entry.lines;
    if (blocked.includes(entry.name.toUpperCase())) refused.push(entry.name);
    else values[entry.name] = entry.value;
  }
  return { values, refused };
}

interface Line {
  readonly text: string;
  /** How it ends; empty at the end of the file. */
  readonly end: string;
}

function linesOf(text: string, windows: boolean): Line[] {
  const found = [...text.matchAll(windows ? /([^]*?)(\r?\n|$)/g : /([^]*?)(\n|$)/g)];
  return found.map(([, line = '', end = '']) => ({ text: line, end })).filter((line) => line.text + line.end !== '');
}

type Entry = { readonly name: string; readonly value: string; readonly lines: number } | { readonly error: string };

function readEntry(line: string, following: readonly Line[]): Entry {
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  // Whichever comes first decides: `A=B<<EOF` is the variable A, and what follows is read as further commands.
  if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
    return readBlock(line, line.slice(0, heredoc), line.slice(heredoc + 2), following);
  }
  if (equals > 0) return { name: line.slice(0, equals), value: line.slice(equals + 1), lines: 0 };
  return { error: `Invalid format '${line}'` };
}

function readBlock(line: string, name: string, delimiter: string, following: readonly Line[]): Entry {
  if (name === '' || delimiter === '') return { error: `Invalid format '${line}'` };
  const end = following.findIndex(({ text }) => text === delimiter);
  if (end < 0) return { error: `Matching delimiter not found '${delimiter}'` };
  const block = following.slice(0, end);
  // The line ends inside of it stay as they are; the last is none of the value.
  const value = block.map((each, index) => each.text + (index < end - 1 ? each.end : '')).join('');
  return { name, value, lines: end + 1 };
}
