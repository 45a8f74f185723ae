import { join } from 'node:path';
import { quietly } from '../quietly';
import { realDisk, type Disk } from './disk';

/** Longer than any writing takes, in milliseconds. */
const abandoned = 60_000;

/**
 * Removes what a writer left in a folder that was killed before it could rename it: files of such a name that nobody has
 * touched for a minute. What cannot be removed stays, and is no reason not to write.
 * @param mark what the names begin with, as `placeBeside` makes them
 * @param now milliseconds since 1970
 */
export function sweep(folder: string, mark: string, now: number, disk: Disk = realDisk): void {
  quietly(() => {
    for (const name of disk.readdirSync(folder)) {
      if (!name.startsWith(mark) || !/^[0-9a-f-]{36}$/.test(name.slice(mark.length))) continue;
      const path = join(folder, name);
      const found = disk.lstatSync(path, { throwIfNoEntry: false });
      if (found?.isFile() && now - found.mtimeMs > abandoned) quietly(() => disk.unlinkSync(path));
    }
  });
}
