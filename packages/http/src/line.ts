// Control characters, and the ones that reorder or break a line without being seen.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** The first half of a character, where a text was cut in the middle of it. */
const half = /[\ud800-\udbff]$/;

/** Nearly every text, told at once: the classes of all of Unicode take a millisecond at their first use. */
const alreadyOne = /^[!-~]+(?: [!-~]+)*$/;

/** Text from outside in one line: no control characters, runs of white space as one blank, at most so many characters. */
export function oneLine(text: string, limit = 300): string {
  if (text.length <= limit && alreadyOne.test(text)) return text;
  // Cut first as well: a body of megabytes is not to be walked through for a line.
  const flat = text
    .slice(0, limit * 4)
    .replace(half, '')
    .replace(unprintable, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > limit ? `${flat.slice(0, limit - 1).replace(half, '')}…` : flat;
}
