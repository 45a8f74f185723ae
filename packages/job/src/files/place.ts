import { randomUUID } from 'node:crypto';
import * as system from 'node:path';
import { Failure } from '@infisical-ci/http';
import type { Host } from '../host';

/** A file to be written, and the one beside it that is written first and then takes its place. */
export interface Place {
  readonly path: string;
  readonly beside: string;
}

/** The rules of paths: the system's own, unless a test asks for another's. */
type Paths = Pick<typeof system, 'isAbsolute' | 'join' | 'parse' | 'relative' | 'resolve' | 'sep'>;

/**
 * Where the file goes: below the host's folder, even where the path begins with a slash (as in Infisical/secrets-action,
 * where `/.env` is the workspace's), unless it begins with that folder as it is written.
 * @param given as the user wrote it; the host's own file where there is none.
 * @param allowOutside then an absolute path is taken as it is, and `..` may lead out of the folder.
 * @throws Failure file-refused.
 */
export function placeFile(
  given: string | undefined,
  { folder, file }: Pick<Host, 'folder' | 'file'>,
  allowOutside: boolean,
  paths: Paths = system,
): { path: string } {
  if (given === undefined) return { path: paths.resolve(folder, file) };
  const refuse = (why: string, fix: string): Failure =>
    new Failure('file-refused', `{file-output-path} is ${JSON.stringify(given)}, which ${why}. Nothing was written.`, {
      fixes: [fix],
    });
  if (/\p{Cc}/u.test(given))
    throw refuse('holds a control character', 'Write the path on one line, in letters that can be seen.');

  const isInside = (path: string): boolean => {
    const way = paths.relative(folder, path);
    return way !== '..' && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way);
  };
  const asWritten = paths.isAbsolute(given) && (allowOutside || isInside(given));
  const path = asWritten ? paths.resolve(given) : paths.join(folder, given);
  // What begins with a drive or a share (C:\, \\server\share) can be below no other folder.
  const hasDrive = /[^\\/]/.test(paths.parse(given).root);
  if (!asWritten && (hasDrive || !(allowOutside || isInside(path))))
    throw refuse(`is outside of ${folder}`, 'Choose a path below that folder, or set {allow-outside}: true.');
  if (given.endsWith('/') || given.endsWith(paths.sep) || paths.relative(folder, path) === '')
    throw refuse('names a folder', 'Add the name of the file to the path.');
  return { path };
}

/**
 * Adds the name under which the file is first written: random, in the same folder, so that a later step can remove it.
 * @param mark what the name begins with
 */
export function placeBeside({ path }: { path: string }, mark = '.infisical-'): Place {
  return { path, beside: system.join(system.dirname(path), `${mark}${randomUUID()}`) };
}
