import { dirname } from 'node:path';
import { Failure } from '@infisical-ci/http';
import { placeBeside, removeFiles, writeWhole } from '../files';
import { realDisk, type Disk } from '../files/disk';
import { sweep } from '../files/sweep';
import { versionOf, type Version } from '../files/version';
import type { Host } from '../host';

/** The files that are kept, and removed in the end. */
export interface KeptFiles {
  /**
   * @param flag what names the path, for messages
   * @returns whether it was written; not where it stands there as it was written last.
   * @throws Failure file-refused, write-failed; then what was there before is there still.
   */
  write(path: string, text: string, flag: string): boolean;
  /** Whether one that was written is not there any more. */
  isMissing(): boolean;
  /** Writes those again that are not there any more. @throws Failure as `write` */
  restore(): void;
  paths(): readonly string[];
  /** Removes those that were written here, and no other. */
  remove(): void;
}

interface Kept {
  readonly text: string;
  readonly flag: string;
  readonly version: Version | undefined;
}

/** So that what a keep that was killed left beside its file is known for that. */
const mark = '.infisical-keep-';

/**
 * @param say for what is amiss with a file and ends nothing
 * @param wall milliseconds since 1970
 */
export function keptFiles(say: Host['say'], wall: () => number, disk: Disk = realDisk): KeptFiles {
  const held = new Map<string, Kept>();
  const shared = new Set<string>();

  function write(path: string, text: string, flag: string): boolean {
    const last = held.get(path);
    const found = versionOf(path, disk);
    if (last?.text === text && isSame(last.version, found)) return false;
    sweep(dirname(path), mark, wall(), disk);
    try {
      writeWhole(placeBeside({ path }, mark), text, undefined, disk);
    } catch (error) {
      throw error instanceof Failure ? named(error, flag) : error;
    }
    held.set(path, { text, flag, version: versionOf(path, disk) });
    if (last && found && found.file !== last.version?.file && !shared.has(path)) {
      shared.add(path);
      say(
        'warning',
        `Something else has written to ${path}: that was replaced. If it is another keep, give each a file of its own by --${flag}.`,
      );
    }
    return true;
  }

  const missing = (): readonly [string, Kept][] => [...held].filter(([path]) => !versionOf(path, disk));

  return {
    write,
    isMissing: () => missing().length > 0,
    restore: () => missing().forEach(([path, { text, flag }]) => write(path, text, flag)),
    paths: () => [...held.keys()],
    remove() {
      const [ours, others] = [[] as string[], [] as string[]];
      for (const [path, { version }] of held) {
        const found = versionOf(path, disk);
        (!found || found.file === version?.file ? ours : others).push(path);
      }
      for (const { path, reason } of removeFiles(ours, disk))
        say('warning', `The file ${path} holds what was kept, and could not be removed: ${reason}.`);
      for (const path of others) say('info', `Left ${path} as it is, since something else has written it since.`);
    },
  };
}

const isSame = (one: Version | undefined, other: Version | undefined): boolean =>
  one !== undefined && one.file === other?.file && one.state === other.state;

/** Elsewhere a setting names the file, and there are steps before this one. */
function named({ code, message, fixes, cause }: Failure, flag: string): Failure {
  return new Failure(code, message, {
    fixes: fixes.map((fix) =>
      fix.replaceAll('{file-output-path}', `--${flag}`).replace(' in a step before this one', ''),
    ),
    cause,
  });
}
