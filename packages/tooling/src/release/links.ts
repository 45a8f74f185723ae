/**
 * A page of the repository as it can be read elsewhere: relative links lead to the version's files.
 *
 * @param base where the folder of the page is, with a slash at its end
 */
export function withWholeLinks(markdown: string, base: string): string {
  // An example is text, whatever it looks like.
  return markdown
    .split(/(^```[\s\S]*?^```$|`[^`\n]*`)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/\]\((?![a-z]+:|#|\/)([^)\s]+)/g, (_, link: string) => `](${new URL(link, base).href}`),
    )
    .join('');
}
