import { realDisk, type Disk } from './disk';
import { codeOf } from './trouble';

/**
 * Removes files that hold secrets; one that is gone already is fine. Only regular files are removed, so that no path that
 * somebody put a link or a folder in place of is.
 * @returns those that are still there, each with the reason, as the end of a sentence without its full stop.
 */
export function removeFiles(
  paths: readonly string[],
  disk: Disk = realDisk,
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
