// Kinds of text for the property tests: what somebody keeps in a secret, and what breaks whoever writes or reads it.
import fc from 'fast-check';

/** Each code unit by itself, so that halves of characters are among them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Any text that JavaScript can hold. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary-ascii' }),
  fc.string({ unit }),
  fc.string({ unit: 'grapheme' }),
);

/** What one reader or another takes for more than a character of a value. */
const signs: readonly string[] = [
  ...Array.from('aZ09 \t\n\r\'"`\\#$=%!&|;:,.-_~*?<>(){}[]@^/+'),
  ...['\r\n', '\\n', '\\r', '\\\\', '$A', '${A}', '$(id)', '`id`', '\nB=1\n', 'export A=', ': ', ' #', "'\\''"],
  ...['\0', '\x01', '\x1b[0m', '\x7f', '\x85', '\xa0', '\u2018', '\u2028', '\u2029', '\ufeff', '\uffff', '\ud800'],
  // Bytes of these mean something to the shells themselves (0x81, 0x88), or are a quote's in no encoding but UTF-8.
  ...['é', 'ā', 'Ĉ', '表', '😀', '👩‍👧'],
];

/** Whole texts that some reader takes for something else than a text. */
const whole: readonly string[] = [
  ...'no yes on off true null ~ 1e3 0x1f 0o7 010 1_000 .inf .nan 12:30:45 2001-12-14 = << *a &a !!str @a'.split(' '),
  ...['', '- a', '? a', 'a: b', '---', '...', '{"a": ["b"]}', ' a ', 'a\n', '\na', 'a\r', 'C:\\dir\\'],
  '-----BEGIN KEY-----\nabc+/=\n-----END KEY-----\n',
  'long '.repeat(2000),
];

/** A text of these pieces, such as a language is made of. */
export const madeOf = (pieces: readonly string[], most = 8): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: most }).map((chosen) => chosen.join(''));

/** The value of a secret: often of what breaks quoting. */
export const value = fc.oneof(
  { weight: 6, arbitrary: madeOf(signs) },
  { weight: 1, arbitrary: fc.constantFrom(...whole) },
  { weight: 2, arbitrary: anyText },
);

/** The name of a variable as shells have them. */
export const variableName = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,12}$/);

/** Any name that Infisical may have. */
export const anyName = fc.oneof(variableName, madeOf([...signs, '<<', 'A']), anyText);

/** Bytes that are often nearly a text. */
export const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((chosen) => Buffer.from(chosen)),
  anyText.map((text) => Buffer.from(text)),
  fc.json().map((text) => Buffer.from(text)),
);

/** What the value must still be once it has gone through UTF-8. */
export const isWhole = (text: string): boolean => text.isWellFormed();
