// Values for the tests of all formats: what breaks quoting, and 300 mixtures of it, the same in each run.

/** What one reader or another takes for more than a character of a value. */
const parts: readonly string[] = [
  ...Array.from('aZ09 \t\n\r\'"`\\#$=%!&|;:,.-_~*?<>(){}[]@^/+'),
  '\r\n',
  '\\n',
  '\\r',
  '\\\\',
  '$A',
  '${A}',
  '$(id)',
  '`id`',
  '\nB=1\n',
  'export A=',
  ': ',
  ' #',
  "'\\''",
  '\0',
  '\x01',
  '\x1b[0m',
  '\x7f',
  '\x85',
  '\xa0',
  'é',
  // Bytes of these mean something to the shells themselves (0x81, 0x88), or are a quote's in no encoding but UTF-8.
  'ā',
  'Ĉ',
  '\u2018',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\uffff',
  '表',
  '😀',
  '👩‍👧',
];

/** Whole texts that some reader takes for something else than a text. */
const whole: readonly string[] = [
  '',
  ...parts,
  ...'no yes on off true null ~ 1e3 0x1f 0o7 010 1_000 .inf .nan 12:30:45 2001-12-14 = << *a &a !!str @a'.split(' '),
  '- a',
  '? a',
  'a: b',
  '---',
  '...',
  '{"a": ["b"]}',
  ' a ',
  'a\n',
  '\na',
  'a\r',
  'C:\\dir\\',
  '-----BEGIN KEY-----\nabc+/=\n-----END KEY-----\n',
  'long '.repeat(2000),
  '\ud800',
  'a\udc00b',
];

function generatedValues(count = 300): readonly string[] {
  const pick = picker(20261121);
  const mixed = (): string => Array.from({ length: 1 + pick(8) }, () => parts[pick(parts.length)]).join('');
  return [...whole, ...Array.from({ length: count }, mixed)];
}

/** The same values, as variables that are told apart by their names. */
export function generatedVariables(count?: number): readonly { readonly name: string; readonly value: string }[] {
  return generatedValues(count).map((value, index) => ({ name: `N${index}`, value }));
}

/** What a reader should have found. */
export function asObject(variables: readonly { name: string; value: string }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
}

/** Whole numbers below a bound, the same in each run (Knuth's linear congruential generator). */
function picker(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
