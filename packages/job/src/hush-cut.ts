/** Fewer characters may stand there by chance. */
const least = 8;

/**
 * Takes the beginnings of texts that are masked out of a sentence: a server's words are bounded, and where it quotes what
 * is longer they are cut in the middle of it.
 * @param said where a cut is it has an ellipsis
 */
export function hideCut(said: string, masked: Iterable<readonly string[]>): string {
  const parts = said.split('…');
  const last = parts.pop() ?? '';
  const texts = [...masked].flat();
  return [...parts.map((part) => withoutBeginning(part, texts)), last].join('…');
}

function withoutBeginning(part: string, texts: readonly string[]): string {
  let end = part.length;
  for (const text of texts) {
    if (text.length < least) continue;
    const start = text.slice(0, least);
    for (let at = part.indexOf(start); at >= 0 && at < end; at = part.indexOf(start, at + 1))
      if (text.startsWith(part.slice(at))) end = at;
  }
  return end < part.length ? `${part.slice(0, end)}***` : part;
}
