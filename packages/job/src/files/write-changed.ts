import { sep } from 'node:path';
import { realDisk, toRead, type Disk } from './disk';
import type { Place } from './place';
import { quietly } from './trouble';
import { writeWhole } from './write';

/** Windows has no such modes, as its paths tell. */
const hasModes = sep === '/';

/**
 * Writes a file as `writeWhole` does, unless it is there already as it would be: then it is not touched, and keeps its time.
 * @returns whether it was written.
 * @throws Failure file-refused, write-failed; then what was there before is there still.
 */
export function writeChanged(place: Place, text: string, disk: Disk = realDisk): boolean {
  if (isThere(place.path, text, disk)) return false;
  writeWhole(place, text, undefined, disk);
  return true;
}

/** A file for others too, or one that is no file, is as good as another: to be replaced, or refused. */
function isThere(path: string, text: string, disk: Disk): boolean {
  let same = false;
  // What cannot be read is left to the writing, which says why.
  quietly(() => {
    const found = disk.lstatSync(path, { throwIfNoEntry: false });
    if (!found?.isFile() || (hasModes && (found.mode & 0o077) !== 0)) return;
    const file = disk.openSync(path, toRead);
    try {
      same = disk.readFileSync(file).equals(Buffer.from(text));
    } finally {
      disk.closeSync(file);
    }
  });
  return same;
}
