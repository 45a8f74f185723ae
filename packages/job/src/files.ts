import * as system from 'node:fs';
import { dirname, join, parse, relative, sep } from 'node:path';
import { Failure } from '@infisical-ci/http';
import type { Undo } from './host';
import type { Place } from './place';

export { placeBeside, placeFile, type Place } from './place';

/** What is asked of the disk, so that a test can let it fail. */
export type Disk = Pick<
  typeof system,
  | 'closeSync'
  | 'fchmodSync'
  | 'fsyncSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

interface Content {
  readonly bytes: string | Buffer;
  readonly mode: number;
}

// Windows has no O_NOFOLLOW, and the bitwise operators take undefined for 0.
const { O_CREAT, O_EXCL, O_NOFOLLOW, O_RDONLY, O_WRONLY } = system.constants;
const ownerOnly = 0o600;
const ownersFolder = 0o700;

/**
 * Writes a file whole or not at all: for its owner alone, first beside itself, then renamed. Missing folders are made,
 * for their owner alone.
 * @param folder below it no symbolic link is followed; undefined where the user allowed any place, and then only the
 *   file itself is looked at.
 * @returns what puts back what was there before; that throws Failure write-failed where it cannot.
 * @throws Failure file-refused, write-failed; then nothing is left behind.
 */
export function writeWhole(
  { path, beside }: Place,
  text: string,
  folder: string | undefined,
  disk: Disk = system,
): Undo {
  const made: string[] = [];
  const unmake = (): void => made.reverse().forEach((each) => quietly(() => disk.rmdirSync(each)));
  try {
    makeFolders(dirname(path), folder, made, disk);
    const former = readFormer(path, disk);
    replace(path, beside, { bytes: text, mode: ownerOnly }, disk);
    return () => {
      try {
        if (former) replace(path, beside, former, disk);
        else disk.unlinkSync(path);
      } catch (error) {
        throw failed(error, `The file ${path} could not be taken back, and may still hold secrets`);
      }
      unmake();
    };
  } catch (error) {
    unmake();
    throw error instanceof Failure ? error : failed(error, `The file ${path} could not be written`);
  }
}

function makeFolders(wanted: string, folder: string | undefined, made: string[], disk: Disk): void {
  const top = folder ?? parse(wanted).root;
  let path = top;
  for (const part of relative(top, wanted).split(sep).filter(Boolean)) {
    path = join(path, part);
    const found = disk.lstatSync(path, { throwIfNoEntry: false });
    if (folder !== undefined && found?.isSymbolicLink())
      throw refused(path, 'is a symbolic link, which may lead anywhere');
    if (found) continue;
    disk.mkdirSync(path, ownersFolder);
    made.push(path);
  }
}

function readFormer(path: string, disk: Disk): Content | undefined {
  const found = disk.lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isFile())
    throw refused(
      path,
      found.isSymbolicLink() ? 'is a symbolic link, which may lead anywhere' : 'is there already, and is no file',
    );
  const file = disk.openSync(path, O_RDONLY | O_NOFOLLOW);
  try {
    return { bytes: disk.readFileSync(file), mode: found.mode & 0o777 };
  } finally {
    disk.closeSync(file);
  }
}

function replace(path: string, beside: string, { bytes, mode }: Content, disk: Disk): void {
  const file = disk.openSync(beside, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, ownerOnly);
  try {
    try {
      disk.fchmodSync(file, mode);
      disk.writeFileSync(file, bytes);
      // A full disk may show only now, and no file may be given up for one that is not there yet.
      disk.fsyncSync(file);
    } finally {
      disk.closeSync(file);
    }
    disk.renameSync(beside, path);
  } catch (error) {
    quietly(() => disk.unlinkSync(beside));
    throw error;
  }
}

/**
 * Removes files that hold secrets; one that is gone already is fine. Only regular files are removed, so that no path that
 * somebody put a link or a folder in place of is.
 * @returns those that are still there, each with the reason, as the end of a sentence without its full stop.
 */
export function removeFiles(
  paths: readonly string[],
  disk: Disk = system,
): readonly { path: string; reason: string }[] {
  return paths.flatMap((path) => {
    try {
      const found = disk.lstatSync(path, { throwIfNoEntry: false });
      if (found && !found.isFile()) return [{ path, reason: 'something else than a file took its place' }];
      if (found) disk.unlinkSync(path);
      return [];
    } catch (error) {
      return [{ path, reason: codeOf(error) }];
    }
  });
}

function refused(path: string, why: string): Failure {
  return new Failure('file-refused', `The file was not written, since ${path} ${why}.`, {
    fixes: ['Choose another path in {file-output-path}, or remove what is there in a step before this one.'],
  });
}

const full = 'The disk is full: free some space in a step before this one.';
const closed = 'The user that runs this job may not write there: choose another path in {file-output-path}.';
const notFolder = 'A part of the path above the file is no folder: choose another path in {file-output-path}.';
const fixes: Readonly<Record<string, string>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: closed,
  EPERM: closed,
  EROFS: closed,
  ENOTDIR: notFolder,
  ENOENT: notFolder,
};

function failed(cause: unknown, what: string): Failure {
  const code = codeOf(cause);
  const fix = fixes[code];
  return new Failure('write-failed', `${what} (${code}).`, { fixes: fix === undefined ? [] : [fix], cause });
}

/** The system's name for what went wrong, such as ENOSPC. */
function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'for no known reason';
}

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // It is cleaning up after a failure, which must not be hidden by another one.
  }
}
