// What the redactor must show, worked out the long way: for its tests.

export interface Known {
  readonly text: string;
  readonly isHidden: readonly boolean[];
  /** Up to where it is settled what is shown, though more may come. */
  readonly open: number;
}

/** All places of all needles in the text so far, each by itself. */
export function hiddenIn(bytes: Buffer, needles: readonly string[]): Known {
  const text = bytes.toString('latin1');
  const runs = needles.flatMap((needle) => needle.match(/[\r\n]+/g) ?? []);
  const ending = `[\r\n]{1,${Math.max(16, ...runs.map(({ length }) => length))}}`;
  const isHidden = new Array<boolean>(text.length).fill(false);
  let open = text.length;
  for (const needle of needles.flatMap((one) => (/[\r\n]/.test(one) ? [one, unquoted(one)] : [one]))) {
    const symbols =
      Buffer.from(needle)
        .toString('latin1')
        .replace(/^[\r\n]+|[\r\n]+$/g, '')
        .match(/[\r\n]+|[^]/g) ?? [];
    const patterns = symbols.map((symbol) =>
      /[\r\n]/.test(symbol) ? `${ending}(?![\r\n])` : symbol.replace(/\W/, '\\$&'),
    );
    const whole = new RegExp(patterns.join(''), 'y');
    const beginning = new RegExp(
      `(?:${patterns.slice(0, -1).reduceRight((rest, pattern) => `${pattern}(?:$|${rest})`, '(?!)')})`,
      'y',
    );
    for (let begin = 0; symbols.length > 0 && begin < text.length; begin++) {
      whole.lastIndex = beginning.lastIndex = begin;
      isHidden.fill(true, begin, begin + (whole.exec(text)?.[0].length ?? 0));
      if (begin < open && beginning.test(text)) open = begin;
    }
  }
  while (isHidden[open]) open++;
  return { text, isHidden, open };
}

const unquoted = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim();

/** The text up to a place, with one mask for each run of what is hidden. */
export function rendered({ text, isHidden }: Known, end: number): string {
  return Array.from(text.slice(0, end))
    .map((character, index) => (!isHidden[index] ? character : isHidden[index - 1] ? '' : '***'))
    .join('');
}
