// Control characters, and the ones that reorder or break a line without being seen.
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Text from outside in one line: no control characters, runs of white space as one blank, at most so many characters. */
export function oneLine(text: string, limit = 300): string {
  // Cut first as well: a body of megabytes is not to be walked through for a line.
  const flat = text
    .slice(0, limit * 4)
    .replace(unprintable, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return flat.length > limit ? `${flat.slice(0, limit - 1)}…` : flat;
}
