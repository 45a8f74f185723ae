import type { Commit } from './commits';

/** What of the commits a user can notice, in the order of the section. The rest is told by git alone. */
const noticed: Readonly<Record<string, string>> = { feat: 'New', fix: 'Mended', perf: 'Faster', revert: 'Taken back' };

const begin = '## [Unreleased]\n';

/**
 * The changelog with its section Unreleased as that of a version: first the lines written by hand, as they are, then the
 * commits since the last version. A new, empty Unreleased stands above it.
 *
 * @param date of the release, as 2026-01-31
 * @throws Error where there is no such section, or where the version has one already
 */
export function release(changelog: string, version: string, date: string, commits: readonly Commit[]): string {
  if (section(changelog, version) !== undefined) throw new Error(`CHANGELOG.md has a section for ${version} already.`);
  const at = changelog.indexOf(begin);
  const written = section(changelog, 'Unreleased');
  if (at < 0 || written === undefined)
    throw new Error(`CHANGELOG.md has no section "${begin.trim()}": write one, with what changes for a user.`);
  const parts = [`## [${version}] - ${date}`, written.trim(), commitList(commits)].filter((part) => part !== '');
  const rest = changelog.slice(at + begin.length + written.length);
  return `${changelog.slice(0, at)}${begin}\n${parts.join('\n\n')}\n${rest === '' ? '' : `\n${rest}`}`;
}

/**
 * What the changelog says of a version, without its heading: the text of the release.
 *
 * @throws Error where it says nothing
 */
export function notesOf(changelog: string, version: string): string {
  const notes = section(changelog, version)?.trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing of ${version}: npm run release writes that section.`);
  return `${notes}\n`;
}

/** The text below a heading, as it stands, up to the next of its level or the links at the end. */
function section(changelog: string, name: string): string | undefined {
  const heading = new RegExp(`^## \\[${name.replaceAll('.', '\\.')}\\].*\n`, 'm').exec(changelog);
  if (!heading) return undefined;
  const rest = changelog.slice(heading.index + heading[0].length);
  const end = rest.search(/^(## |\[[^\]]+\]: )/m);
  return end < 0 ? rest : rest.slice(0, end);
}

function commitList(commits: readonly Commit[]): string {
  const breaking = commits.filter((commit) => commit.breaking !== undefined);
  const groups = Object.entries(noticed).map(([type, title]) => ({
    title: `${title}, by commit`,
    lines: commits.filter((commit) => commit.type === type).map((commit) => line(commit, commit.subject)),
  }));
  return [{ title: 'Breaking', lines: breaking.map((commit) => line(commit, commit.breaking ?? '')) }, ...groups]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `### ${title}\n\n${lines.join('\n')}`)
    .join('\n\n');
}

function line({ id, scope }: Commit, text: string): string {
  // A message is text, and no Markdown: what would be a tag or a link in it is not.
  const shown = text.replace(/[<[]/g, '\\$&');
  return `- ${scope === undefined ? '' : `${scope}: `}${shown} (${id})`;
}
