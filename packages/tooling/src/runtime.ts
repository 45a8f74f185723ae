import { packFiles, unpacker } from './payload';

/** The Node.js that is fetched where an image has none: its version, and the published SHA-256 of each archive. */
export interface PinnedNode {
  readonly version: string;
  readonly sha256: Readonly<Record<string, string>>;
}

/**
 * The most that the command may add to a script, in bytes. Linux takes no argument of more than 131,072, and how CircleCI
 * hands a step to its shell is not documented; the rest is for what stands around the command.
 */
export const longestPayload = 112_000;

/** What a script carries of packages/cli/dist: the command, and what it says where something fails. Not the help. */
export const carried = ['infisical-ci.cjs', 'cold.cjs', 'doctor.cjs'] as const;

/**
 * Those files of a build.
 *
 * @param built the files of the build, by path from the repository
 * @param carrier what has them in its text, for the message
 * @throws Error where one is not among them
 */
export function carriedIn(
  built: ReadonlyMap<string, Uint8Array>,
  carrier: string,
): Readonly<Record<(typeof carried)[number], string>> {
  const files = carried.map((name) => {
    const path = `packages/cli/dist/${name}`;
    const bytes = built.get(path);
    if (!bytes) throw new Error(`${path} is not built, and ${carrier} it.`);
    return [name, Buffer.from(bytes).toString()] as const;
  });
  return Object.fromEntries(files) as Record<(typeof carried)[number], string>;
}

/**
 * The script that brings the command into a job that has no package of it: packages/cli/runtime/runtime.sh, with the
 * command's files inside. The same files give the same bytes.
 *
 * @param script the script as it is written, with its placeholders
 * @param files what the command is made of, by name; the first is the one to start
 * @throws Error where they have outgrown what a script may be
 */
export function renderRuntime(
  script: string,
  { version, sha256 }: PinnedNode,
  files: Readonly<Record<string, string>>,
): string {
  const payload = packFiles(files);
  if (payload.length > longestPayload)
    throw new Error(
      `The command is ${payload.length} bytes in a script, and may be ${longestPayload}: make its bundles smaller.`,
    );
  const sums = Object.entries(sha256).map(([platform, sum]) => `    ${platform}) echo ${sum} ;;`);
  return script
    .replace(/ *# begin sums\n *# end sums/, () => sums.join('\n'))
    .replace('@VERSION@', () => version)
    .replace('@PROGRAM@', () => Object.keys(files)[0] ?? '')
    .replace('@UNPACKER@', () => unpacker)
    .replace('@FILES@', () => payload);
}
