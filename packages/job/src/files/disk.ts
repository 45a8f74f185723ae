import * as system from 'node:fs';

/** What is asked of the disk, so that a test can let it fail, or change under our feet. */
export type Disk = Pick<
  typeof system,
  | 'closeSync'
  | 'fchmodSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

export const realDisk: Disk = system;

// Windows has neither of the last two, and the bitwise operators take undefined for 0.
const { O_CREAT, O_EXCL, O_RDONLY, O_WRONLY, O_NOFOLLOW, O_NONBLOCK } = system.constants;

/** To read a file that is there: not through a link, and without waiting where it became a pipe. */
export const toRead = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;

/** To write a file that is not there yet. */
export const toCreate = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW;
