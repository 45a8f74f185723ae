import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { stringify } from 'yaml';
import { packFiles, unpacker } from '../payload';
import { carriedIn, renderRuntime, type PinnedNode } from '../runtime';
import { packOrb } from './pack';
import { whole } from './scripts';

const source = 'circleci-orb/src';

/** Where the orb is built: its source with whole scripts, which CircleCI's own tool packs too, and the packed orb. */
export const orbSource = '.build/circleci-orb/src';
export const packedOrb = '.build/circleci-orb/orb.yml';

/** How CircleCI hands a step to its shell is not documented; as an argument, Linux would take 131,072 bytes. */
export const longestScript = 100_000;

/** What the step after the first carries, since one script could not hold it all. */
const explains = 'doctor.cjs';

/**
 * The orb, by path from the repository.
 *
 * @param built the files of a build, by path; those of the command are needed
 * @throws Error where the command is not among them, where a script would be too long, or as `packOrb` and `whole` do
 */
export function orbFiles(root: string, built: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const read = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  const paths = readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(yml|sh)$/.test(path));
  const sources = new Map(paths.map((path) => [path, read(posix.join(source, path))]));

  const { [explains]: explaining, ...starting } = carriedIn(built, 'the orb carries');
  const scripts: Record<string, string> = { 'runtime.sh': runtimeOf(read, starting) };
  for (const [path, text] of sources) if (path.startsWith('scripts/')) scripts[posix.basename(path)] = text;
  scripts['explain.sh'] = (scripts['explain.sh'] ?? '')
    .replaceAll('@EXPLAINS@', () => explains)
    .replace('@UNPACKER@', () => unpacker)
    .replace('@FILES@', () => packFiles({ [explains]: explaining }));

  const staged = new Map(
    [...sources].map(([path, text]) => [
      path,
      path.startsWith('scripts/') ? short(whole(posix.basename(path), scripts), path) : text,
    ]),
  );
  const orb = stringify(packOrb(staged), { version: '1.1', indent: 4, lineWidth: 0 });
  return new Map([
    ...[...staged].map(([path, text]): [string, Uint8Array] => [posix.join(orbSource, path), Buffer.from(text)]),
    [packedOrb, Buffer.from(`# Made from ${source} by "npm run build": change that, not this file.\n${orb}`)],
  ]);
}

function runtimeOf(read: (path: string) => string, files: Readonly<Record<string, string>>): string {
  const node = JSON.parse(read('packages/cli/runtime/node.json')) as PinnedNode;
  return renderRuntime(read('packages/cli/runtime/runtime.sh'), node, files);
}

function short(text: string, path: string): string {
  if (Buffer.byteLength(text) <= longestScript) return text;
  const size = Buffer.byteLength(text);
  throw new Error(`${source}/${path} comes to ${size} bytes, and a step of the orb may have ${longestScript}.`);
}
