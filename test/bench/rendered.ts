/**
 * A page with what stands between its markers replaced.
 * @throws Error where the page has no such markers
 */
export function replaceRendered(page: string, name: string, text: string): string {
  const part = new RegExp(`(?<=<!-- begin rendered: ${name}(?:, from [^\\n]*)? -->\\n)[^]*?(?=<!-- end rendered -->)`);
  if (!part.test(page)) throw new Error(`The page has no "<!-- begin rendered: ${name} -->" with its end below.`);
  return page.replace(part, () => `\n${text}\n\n`);
}
