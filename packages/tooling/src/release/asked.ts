/** What `npm run release` is asked to do. */
export interface Asked {
  /** try: all of it, with nothing changed; pack: the version that the manifests say, as CI does at its tag; make: a new version. */
  readonly what: 'try' | 'pack' | 'make';
  /** A version, or major, minor or patch; what the commits suggest where it is not said. */
  readonly version?: string;
}

const usage = `npm run release -- VERSION            makes a version here: manifests, changelog, bundles, a commit, a tag
npm run release -- --dry-run [VERSION]  makes its artifacts, and changes nothing
npm run release -- --pack               makes the artifacts of the version that is checked out

VERSION is a version such as 1.2.3, or major, minor or patch. Artifacts go to .build/release.`;

/**
 * Reads the arguments.
 *
 * @throws Error with the usage, where they are none
 */
export function readAsked(given: readonly string[]): Asked {
  const flags = given.filter((each) => each.startsWith('-'));
  const [version, ...more] = given.filter((each) => !each.startsWith('-'));
  const [flag] = flags;
  if (more.length > 0 || flags.length > 1) throw new Error(`Too much was given: ${given.join(' ')}.\n\n${usage}`);
  if (flag === '--dry-run') return { what: 'try', ...(version === undefined ? {} : { version }) };
  if (flag === '--pack' && version === undefined) return { what: 'pack' };
  if (flag !== undefined) throw new Error(`${given.join(' ')} is nothing that a release knows.\n\n${usage}`);
  if (version === undefined) throw new Error(`Which version?\n\n${usage}`);
  return { what: 'make', version };
}
