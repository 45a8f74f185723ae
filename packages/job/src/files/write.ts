import { dirname } from 'node:path';
import { Failure } from '@infisical-ci/http';
import type { Undo } from '../host';
import { quietly } from '../quietly';
import { realDisk, toCreate, toRead, type Disk } from './disk';
import { lookAgain, makeFolders } from './folders';
import type { Place } from './place';
import { codeOf, failed, isLink, refused } from './trouble';

interface Content {
  readonly bytes: string | Buffer;
  readonly mode: number;
}

const ownerOnly = 0o600;

/**
 * Writes a file whole or not at all: for its owner alone, first beside itself, then renamed. Missing folders are made,
 * for their owner alone.
 * @param folder below it no symbolic link is followed; undefined where the user allowed any place, and then only the
 *   file itself is looked at.
 * @returns what puts back what was there before (its bytes and its permissions; not its owner, nor its other names);
 *   that throws Failure write-failed where it cannot.
 * @throws Failure file-refused, write-failed; then nothing is left behind.
 */
export function writeWhole(place: Place, text: string, folder: string | undefined, disk: Disk = realDisk): Undo {
  const { path } = place;
  const made: string[] = [];
  const unmake = (): void => made.reverse().forEach((each) => quietly(() => disk.rmdirSync(each)));
  try {
    makeFolders(dirname(path), folder, made, disk);
    const former = readFormer(path, disk);
    replace(place, { bytes: text, mode: ownerOnly }, folder, disk);
    return () => {
      try {
        if (former) replace(place, former, folder, disk);
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

function readFormer(path: string, disk: Disk): Content | undefined {
  const found = disk.lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isFile()) throw refused(path, found.isSymbolicLink() ? isLink : 'is there already, and is no file');
  let file: number | undefined;
  try {
    file = disk.openSync(path, toRead);
    return { bytes: disk.readFileSync(file), mode: found.mode & 0o777 };
  } catch (error) {
    throw refused(path, `is there already and cannot be read (${codeOf(error)}), so it could never be put back`);
  } finally {
    if (file !== undefined) disk.closeSync(file);
  }
}

function replace({ path, beside }: Place, { bytes, mode }: Content, folder: string | undefined, disk: Disk): void {
  const file = disk.openSync(beside, toCreate, ownerOnly);
  try {
    try {
      if (folder !== undefined) lookAgain(beside, file, folder, disk);
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
