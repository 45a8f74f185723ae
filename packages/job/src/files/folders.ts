import { dirname, join, parse, relative, sep } from 'node:path';
import type { Disk } from './disk';
import { isLink, refused } from './trouble';

const ownersOnly = 0o700;

/**
 * Makes the folders that are missing, for their owner alone.
 * @param folder below it no symbolic link is followed; undefined: links are the user's own business.
 * @param made is told of each that was made, as soon as it is.
 * @throws Failure file-refused; and what the disk throws.
 */
export function makeFolders(wanted: string, folder: string | undefined, made: string[], disk: Disk): void {
  for (const path of partsOf(wanted, folder ?? parse(wanted).root)) {
    const found = disk.lstatSync(path, { throwIfNoEntry: false });
    if (folder !== undefined && found?.isSymbolicLink()) throw refused(path, isLink);
    if (found) continue;
    disk.mkdirSync(path, ownersOnly);
    made.push(path);
  }
}

/**
 * Makes sure that a file that was just opened lies where its path says, before anything is written to it: between the
 * first look and the opening, another process may have put a link in the place of a folder.
 *
 * Node cannot open a file relative to a folder that it holds (openat(2)), so this is as far as it goes: who swaps a folder
 * for a link and back between any two of these looks is not seen. He must be able to write to the workspace while the step
 * runs, and gets a file that the job's user alone may read.
 * @throws Failure file-refused.
 */
export function lookAgain(path: string, file: number, folder: string, disk: Disk): void {
  for (const part of partsOf(dirname(path), folder))
    if (disk.lstatSync(part, { throwIfNoEntry: false })?.isSymbolicLink()) throw refused(part, isLink);
  const [opened, found] = [disk.fstatSync(file), disk.lstatSync(path, { throwIfNoEntry: false })];
  if (found?.ino !== opened.ino || found.dev !== opened.dev)
    throw refused(path, 'was moved by another process while it was written');
}

/** The folders from below `top` down to the one that is wanted. */
function partsOf(wanted: string, top: string): readonly string[] {
  const names = relative(top, wanted).split(sep).filter(Boolean);
  return names.map((_, index) => join(top, ...names.slice(0, index + 1)));
}
