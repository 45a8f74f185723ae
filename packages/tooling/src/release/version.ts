/** The names that may be said instead of a version: what the next one is more than the last. */
const steps = ['major', 'minor', 'patch'] as const;
export type Step = (typeof steps)[number];

const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/**
 * The version to release.
 *
 * @param asked a whole version (1.2.3), or by how much it is more than the last one: major, minor or patch
 * @param last the version of the last release; undefined before the first
 * @throws Error where it is no version, is not more than the last, or is below 1.0.0; the message says what to ask for
 */
export function nextVersion(asked: string, last: string | undefined): string {
  const version = isStep(asked) ? stepped(asked, last) : asked;
  const parts = form.exec(version);
  if (!parts)
    throw new Error(
      `"${asked}" is no version to release: three numbers, such as 1.2.3, or major, minor or patch. Versions with more than that, such as 1.2.3-rc.1, are nothing that the Azure marketplace or CircleCI's registry takes.`,
    );
  if (last !== undefined && compare(version, last) <= 0)
    throw new Error(`${version} is not more than ${last}, which is released already: ask for patch, minor or major.`);
  if (parts[1] === '0')
    throw new Error(`${version} is below 1.0.0, and every example says @v1 or @1: the first release is 1.0.0.`);
  return version;
}

/** The major version, as in `@v1`. */
export function majorOf(version: string): string {
  return version.split('.', 1)[0] ?? '';
}

/** Orders versions: below 0 where the first is less than the other. */
export function compare(one: string, other: string): number {
  const [ours, theirs] = [one, other].map((version) => version.split('.').map(Number));
  const at = [0, 1, 2].find((index) => ours?.[index] !== theirs?.[index]) ?? 0;
  return (ours?.[at] ?? 0) - (theirs?.[at] ?? 0);
}

function isStep(asked: string): asked is Step {
  return (steps as readonly string[]).includes(asked);
}

/** What a step makes of each part, from the last version's. The first release is 1.0.0, whatever the step. */
const next: Readonly<Record<Step, (major: number, minor: number, patch: number) => readonly number[]>> = {
  major: (major) => [major + 1, 0, 0],
  minor: (major, minor) => [major, minor + 1, 0],
  patch: (major, minor, patch) => [major, minor, patch + 1],
};

function stepped(step: Step, last: string | undefined): string {
  if (last === undefined) return '1.0.0';
  const [major = 0, minor = 0, patch = 0] = last.split('.').map(Number);
  return next[step](major, minor, patch).join('.');
}
