/** A script reads another where this stands alone in a line. */
const reading = /^\. \.\/([a-z-]+\.sh)$/gm;

/** What tells shellcheck of a whole file, and stands in its first line. */
const ofFile = /^# shellcheck shell=sh\n/;

/**
 * Makes of each script a whole: CircleCI gives a step one text, and no file beside it. What a script reads (`. ./name.sh`) is
 * put in its place, once.
 *
 * @param scripts by file name
 * @throws Error where a script reads one that is not there
 */
export function whole(name: string, scripts: Readonly<Record<string, string>>): string {
  const seen = new Set([name]);
  const put = (text: string, by: string): string =>
    text.replace(reading, (_line, other: string) => {
      const found = scripts[other];
      if (found === undefined) throw new Error(`${by} reads ${other}, which is not there.`);
      if (seen.has(other)) return '';
      seen.add(other);
      return put(found.replace(ofFile, ''), other).trimEnd();
    });
  return put(scripts[name] ?? '', name);
}
