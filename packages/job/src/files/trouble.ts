import { Failure } from '@infisical-ci/http';

/** @param why the end of the sentence about the path, without its full stop. */
export function refused(path: string, why: string): Failure {
  return new Failure('file-refused', `The file was not written, since ${path} ${why}.`, {
    fixes: ['Choose another path in {file-output-path}, or remove what is there in a step before this one.'],
  });
}

export const isLink = 'is a symbolic link, which may lead anywhere';

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

/** @param what a sentence without its full stop. */
export function failed(cause: unknown, what: string): Failure {
  const code = codeOf(cause);
  const fix = fixes[code];
  return new Failure('write-failed', `${what} (${code}).`, { fixes: fix === undefined ? [] : [fix], cause });
}

/** The system's name for what went wrong, such as ENOSPC. */
export function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'for no known reason';
}
