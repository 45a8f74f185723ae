import { commandNames } from './command-line';
import { lineAt } from './lines';

/** A call of the command `infisical-ci`, as a text shows it. */
export interface Call {
  /** Its words behind the name of the program, as a shell would hand them over; variables stand as they are. */
  readonly words: readonly string[];
  /** Where it stands in the text, from 1. */
  readonly line: number;
}

const beginning = new RegExp(`(?<![\\w.-])infisical-ci[ \\t]+(?=(?:${commandNames.join('|')})\\b)`, 'g');

/** What ends a command: the shell's own signs, a closing bracket, the bars of a Markdown table. */
const ends = /^(?:[;&|)\n]|\\\||\d?[<>])/;

/**
 * Every call in a text, a script or a line of one. One that leaves something out (`...`, `[flags]`) is passed over: it is
 * about the call, and not to be pasted.
 */
export function callsIn(text: string): readonly Call[] {
  return [...text.matchAll(beginning)].flatMap(({ index, 0: start }) => {
    const words = wordsOf(text.slice(index + start.length));
    return words.some((word) => /^(?:\.\.\.|.*…|\[.*|[A-Z]+\.\.\.)$/.test(word))
      ? []
      : [{ words, line: lineAt(text, index) }];
  });
}

/** The words up to the end of the command. A quote that does not end began before the call: the call ends there. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const piece = pieces.map((one) => one.exec(rest)).find((one) => one !== null);
    if (ends.test(rest) && !rest.startsWith('\\\n')) break;
    if (piece) {
      const { quoted, doubled, escaped } = piece.groups ?? {};
      if (piece.groups !== undefined)
        word = `${word ?? ''}${quoted ?? doubled?.replaceAll(/\\(["\\$`])/g, '$1') ?? escaped ?? ''}`;
      else if (word !== undefined) {
        words.push(word);
        word = undefined;
      }
      at += piece[0].length;
    } else if (/^['"`]/.test(rest)) break;
    else {
      word = `${word ?? ''}${rest[0] ?? ''}`;
      at += 1;
    }
  }
  return word === undefined ? words : [...words, word];
}

/** White space, which has no groups; then the ways of a shell to quote. */
const pieces = [
  /^(?:[ \t]|\\\n)+/,
  /^'(?<quoted>[^']*)'/,
  /^"(?<doubled>(?:\\[\s\S]|[^"\\])*)"/,
  /^\\(?<escaped>[^\n|])/,
] as const;
