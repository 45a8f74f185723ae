import { writers } from './writers';

/** The ways in which a program may write a value down, so that the value itself is no longer found in the log. */
export type MaskForm = 'json' | 'dialect' | 'url' | 'form' | 'base64' | 'base64url' | 'shell';

/** How a platform hides what it is told to hide. */
export interface Masker {
  /** It also hides each line of a text of several lines by itself, however short. */
  readonly splitsLines: boolean;
  /** The forms of a text that it does not find by itself. */
  readonly misses: readonly MaskForm[];
}

const oneLineForms: readonly MaskForm[] = ['json', 'dialect', 'url', 'form', 'base64', 'base64url'];

/** The shortest line to hide, in characters: shorter ones, such as `}` or `- a`, hide more of the log than of the secret. */
export const leastLine = 8;

/** The shortest base64 to hide: of fewer characters it could be part of anything. */
const leastBase64 = 4;

/** Of these characters alone, a text is one line and looks the same in all forms but base64. */
export const isPlain = (text: string): boolean => plain.test(text);

// Written down in a function, it would be made anew for each of thousands of values.
const plain = /^[\w.-]+$/;

/** The lines of a text as GitHub's runner takes them: `\r` and `\n` end a line, white space around it does not count. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/**
 * Lists the texts to hide for one value: each of its lines, the whole, and the forms that the masker does not find by
 * itself. No text is empty or of white space alone, and none comes twice.
 * @param mayHide whether a line may be hidden by itself; asked only where there are several.
 */
export function maskForms(
  value: string,
  masker: Masker,
  mayHide = (line: string): boolean => line.length >= leastLine,
): readonly string[] {
  if (isPlain(value)) return plainForms([value], masker);
  const lines = linesOf(value);
  if (lines.length === 0) return [];
  // Older values may still have white space around them, and what reads them may cut it off: both are met with.
  const wholes = [...new Set([value.trim(), value])];
  if (lines.length === 1) return distinct(wholes.flatMap((whole) => [whole, ...formsOf(whole, masker.misses)]));

  const hidden = lines.filter(mayHide);
  const shell = masker.misses.includes('shell') ? hidden.flatMap(writers.shell) : [];
  // A masker that splits would hide the other lines too, wherever they stand. So it must not see the whole, and then finds
  // none of its forms: it gets all of them that are one line, which is how most programs print a value of several.
  const tellsWhole = !masker.splitsLines || hidden.length === lines.length;
  const forms = tellsWhole ? masker.misses.filter((form) => form !== 'shell') : oneLineForms;
  return distinct([
    ...hidden,
    ...shell,
    ...wholes.flatMap((whole) => [...(tellsWhole ? [whole] : []), ...formsOf(whole, forms)]),
  ]);
}

/** The same for plain values, for any number at once. A text may come twice, where two values have it. */
export function plainForms(values: readonly string[], { misses }: Masker): readonly string[] {
  if (misses.includes('base64')) return values.concat(decided(values, allWays).filter(isTelling));
  // In base64url a plain value differs in its padding alone.
  const padded = misses.includes('base64url')
    ? values.filter(({ length }) => length % 3 !== 0 && length >= leastBase64)
    : [];
  return [...values, ...decided(padded, [0])];
}

/** How many bytes may stand before a value in its group of three. */
const allWays = [0, 1, 2];

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function formsOf(value: string, forms: readonly MaskForm[]): readonly string[] {
  // encodeURIComponent throws at half a character; everything that writes UTF-8 writes U+FFFD there.
  const whole = value.toWellFormed();
  const written = forms.flatMap((form) => (form === 'base64' || form === 'base64url' ? [] : writers[form](whole)));
  return [...written, ...base64Forms(whole, forms)];
}

/** Of these ASCII characters alone, base64 has no `+` and no `/`, so that base64url differs in its padding alone. */
const isSameInUrl = /^[ -=@-}]*$/;

/**
 * Base64 turns three bytes into four characters, so a value that stands inside of what was encoded reads in one of three
 * ways. Of each, only the characters count that the value's own bytes decide alone: that finds it with and without
 * padding and whatever follows, and leaves at most four bits at either end to be seen.
 *
 * Maskers that know base64 expect padding, which base64url leaves out: there the value by itself (the first way) is added
 * where it has padding, and all ways where the alphabets differ. The rest is too rare for 5000 texts more.
 */
function base64Forms(value: string, forms: readonly MaskForm[]): readonly string[] {
  const standard = forms.includes('base64');
  const url = forms.includes('base64url');
  if (!standard && !url) return [];
  const bytes = Buffer.from(value).toString('latin1');
  if (!standard && isSameInUrl.test(value))
    return value.length % 3 === 0 || value.length < leastBase64 ? [] : decided([bytes], [0]);
  const ways = decided([bytes], allWays).filter(isTelling);
  const inUrl = ways.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  // `echo "$VALUE" | base64` encodes a line end too, and so has no padding where the masker expects some.
  const unpadded = bytes.length % 3 === 0 ? [] : ways.slice(0, 1);
  return [...(standard ? ways : unpadded), ...(url ? inUrl.filter((text, index) => text !== ways[index]) : [])];
}

const isTelling = (base64: string): boolean => base64.length >= leastBase64;

/**
 * The parts of base64 that each of these texts decides by itself, where so many bytes come before it in its group of three.
 * What stands beside it does not matter, so all are encoded in one piece, once for each way in which that may begin:
 * thousands of calls would take longer.
 * @param texts one byte a character.
 * @param ways which to give, each for all texts.
 */
function decided(texts: readonly string[], ways: readonly number[]): readonly string[] {
  const joined = texts.join('');
  const encoded = allWays.map((start) => Buffer.from('\0'.repeat(start) + joined, 'latin1').toString('base64'));
  return ways.flatMap((before) => {
    let place = 0;
    return texts.map((text) => {
      const start = (before + 2 * place) % 3;
      const begin = start + place;
      place += text.length;
      return (encoded[start] ?? '').slice(Math.ceil((begin * 4) / 3), Math.floor(((start + place) * 4) / 3));
    });
  });
}
