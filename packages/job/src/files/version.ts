import { realDisk, type Disk } from './disk';

/** Which file stands at a path, and how. */
export interface Version {
  /** Of two files this is never the same: a number alone is given again once its file is gone. */
  readonly file: string;
  /** Changes with its content and its permissions. */
  readonly state: string;
}

/** @returns undefined where nothing is there, or nobody may look. */
export function versionOf(path: string, disk: Disk = realDisk): Version | undefined {
  try {
    const found = disk.lstatSync(path, { throwIfNoEntry: false });
    if (!found) return undefined;
    const { dev, ino, birthtimeMs, mtimeMs, size, mode } = found;
    return { file: [dev, ino, birthtimeMs].join(' '), state: [mtimeMs, size, mode].join(' ') };
  } catch {
    return undefined;
  }
}
