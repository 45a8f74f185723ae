/** What is looked for, as the automaton takes it. */
export interface Needles {
  /** UTF-8, a byte a character; each run of line endings is one `\n`, and none stands at either end. In order, each once. */
  readonly texts: readonly string[];
  /** The most bytes of line endings that one `\n` of a needle stands for. */
  readonly longestRun: number;
}

/** However few line endings a needle has in one place: a terminal doubles them, and two in a row do so again. */
const leastRun = 16;

/**
 * Makes needles of the texts to hide (see `maskForms`). A run of line endings in a text meets any other run: a terminal
 * writes `\r\n` for `\n`, and programs add and take away empty lines. Line endings at the ends of a text are no part of
 * the needle: they tell nothing, and without them a log would lose its lines.
 */
export function needlesFrom(texts: Iterable<string>): Needles {
  const found = new Set<string>();
  let longestRun = leastRun;
  for (const text of texts) {
    const runs = text.match(lineEndings) ?? [];
    for (const { length } of runs) longestRun = Math.max(longestRun, length);
    for (const form of runs.length > 0 ? [text, unquoted(text)] : [text])
      found.add(folded(isAscii.test(form) ? form : Buffer.from(form).toString('latin1')));
  }
  found.delete('');
  return { texts: [...found].sort(), longestRun };
}

/** Nearly all of tens of thousands of texts: their bytes are what they are already. */
const isAscii = /^[\0-\x7f]*$/;

const lineEndings = /[\r\n]+/g;

/** What a shell makes of `echo $VALUE` where the quotes are forgotten (POSIX, XCU 2.6.5): the commonest way to lose the lines. */
const unquoted = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

function folded(text: string): string {
  const whole = text.replace(lineEndings, '\n');
  return whole.slice(whole.startsWith('\n') ? 1 : 0, whole.endsWith('\n') ? -1 : undefined);
}
