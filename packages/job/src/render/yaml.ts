import { half, hasHalf, otherName, type Format } from './format';

/** The longest key that needs no `?` before it (YAML 1.2.2, 7.4.3: "implicit keys"). */
const longestKey = 1024;

/**
 * One mapping of texts. All of them are quoted, so that no version of YAML takes `no` for false, `1e3` for a number, `~`
 * for nothing or `<<` for a merge.
 */
export const yaml: Format = {
  unfitName(name) {
    if (hasHalf(name))
      return `the name holds half of a character (an unpaired surrogate), which no text in UTF-8 can. ${otherName}`;
    if (quoted(name).length > longestKey) return `YAML holds names of up to 1024 characters. ${otherName}`;
    return undefined;
  },
  unfitValue: ({ value }) => (hasHalf(value) ? half : undefined),
  render: (variables) =>
    variables.length === 0
      ? '{}\n'
      : variables.map(({ name, value }) => `${quoted(name)}: ${quoted(value)}\n`).join(''),
};

/** What JSON writes as it is, and YAML may not: it is not printable (YAML 1.2.2, 5.1), or ends a line (YAML 1.1, 5.4). */
const unprintable = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;

/**
 * Between double quotes, as JSON writes it: YAML reads that alike, and maskers know it. Where YAML needs more escapes, all
 * beyond ASCII is escaped, which is how some write JSON, so that a mask of that form fits.
 */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  return unprintable.test(json) ? json.replace(/[^ -~]/gu, escape) : json;
}

function escape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
