/**
 * Whether a server's sentence is this one, in any case of letters; `…` in it stands for anything, and what follows its
 * end does not matter, since long sentences are cut.
 * @returns what stood at each `…` that something follows or precedes; undefined where it is another sentence.
 */
export function heard(message: string, sentence: string): readonly string[] | undefined {
  const text = lower(message);
  const parts = lower(sentence).split('…');
  const gaps: string[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = part === '' && index === parts.length - 1 ? text.length : text.indexOf(part, at);
    if (found < 0 || (index === 0 && found > 0)) return undefined;
    if (index > 0) gaps.push(message.slice(at, found));
    at = found + part.length;
  }
  return gaps;
}

/** Letters of ASCII alone, as sentences have them: others may be of another length then, such as `İ`, and no place would be right. */
const lower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
