import {
  constants,
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Failure, readLeftover, type Leftover } from '@infisical-ci/job';

type Env = Readonly<Record<string, string | undefined>>;

/** What one command of a job keeps for another: texts to hide, and what is left to be ended. */
export interface Kept {
  /** Where the commands of this job leave needles for each other; undefined where the platform tells no job from another. */
  ownNeedles(env: Env): string | undefined;
  /** @throws Failure file-refused, write-failed. */
  addNeedles(path: string, texts: readonly string[]): void;
  /**
   * A file of needles as it is now.
   * @param since what `version` was before; where it still is, nothing is read.
   * @returns undefined where there is no such file, or nothing new in it.
   * @throws Failure file-refused: others could have read or written it.
   */
  readNeedles(path: string, since?: string): { text: string; version: string } | undefined;
  /**
   * All that an open descriptor gives.
   * @throws Failure file-refused: there is none of that number.
   */
  readDescriptor(descriptor: number): string;
  isThere(path: string): boolean;
  /** Keeps what the end of the job must do; false where the platform tells no job from another. */
  keepLeftover(env: Env, leftover: Leftover): boolean;
  readLeftover(env: Env): Leftover | undefined;
  /** Removes all that was kept for this job. */
  forget(env: Env): void;
}

/** The job's own number, as its platform sets it. */
const jobNames = ['CIRCLE_WORKFLOW_JOB_ID', 'CI_JOB_ID', 'BUILDKITE_JOB_ID', 'BITBUCKET_STEP_UUID', 'SEMAPHORE_JOB_ID'];

const onWindows = process.platform === 'win32';

/**
 * @param base the folder of this user's jobs. By default below the system's temporary folder and by no variable's word:
 *   a step that could move it could hide what `load` leaves from what masks by it.
 */
export function keptBelow(base = join(onWindows ? tmpdir() : '/tmp', `infisical-ci-${userInfo().uid}`)): Kept {
  const folderOf = (env: Env): string | undefined => {
    const name = jobNames.find((each) => env[each]);
    // One folder a job, whatever its platform writes there.
    return name && join(base, `${name}-${(env[name] ?? '').replace(/[^\w-]/g, '_').slice(0, 100)}`);
  };
  const within = (env: Env, file: string): string | undefined => {
    const folder = folderOf(env);
    return folder && join(folder, file);
  };
  const add = (path: string, text: string, flags: number): void => {
    if (path.startsWith(base)) for (const folder of [base, join(path, '..')]) makeFolder(folder);
    write(path, text, flags);
  };
  return {
    ownNeedles: (env) => within(env, 'needles'),
    addNeedles: (path, texts) =>
      add(path, texts.map((text) => `${JSON.stringify(text)}\n`).join(''), constants.O_APPEND),
    readNeedles: readOwn,
    isThere: (path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true,
    readDescriptor,
    keepLeftover(env, leftover) {
      const path = within(env, 'leftover');
      if (path !== undefined) add(path, JSON.stringify(leftover), constants.O_TRUNC);
      return path !== undefined;
    },
    readLeftover(env) {
      const found = readOwn(within(env, 'leftover') ?? '');
      return found && readLeftover(found.text);
    },
    forget(env) {
      const folder = folderOf(env);
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, 0o700);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw failed(path, error);
  }
  const found = lstatSync(path);
  if (!found.isDirectory()) throw refused(path, 'is no folder');
  if (!isMine(found)) throw refused(path, 'belongs to another user, or others may look into it');
}

function write(path: string, text: string, flags: number): void {
  const bytes = Buffer.from(text);
  try {
    const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_NOFOLLOW | flags, 0o600);
    try {
      if (!isMine(fstatSync(file))) throw refused(path, 'belongs to another user, or others may read it');
      for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof Failure ? error : failed(path, error);
  }
}

function readOwn(path: string, since?: string): { text: string; version: string } | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  const version = `${found.ino} ${found.size} ${found.mtimeMs}`;
  if (version === since) return undefined;
  if (!found.isFile()) throw refused(path, 'is no ordinary file');
  if (!isMine(found)) throw refused(path, 'belongs to another user, or others may read it');
  return { text: readFileSync(path, 'utf8'), version };
}

function readDescriptor(descriptor: number): string {
  try {
    return readFileSync(descriptor, 'utf8');
  } catch (cause) {
    throw new Failure('file-refused', `Nothing can be read from the descriptor ${descriptor}.`, {
      fixes: [`Open it for this command: ${descriptor}<FILE at the end of its line.`],
      cause,
    });
  }
}

/** Windows has no such modes; its temporary folder is the user's own. */
function isMine({ uid, mode }: { uid: number; mode: number }): boolean {
  return onWindows || (uid === userInfo().uid && (mode & 0o077) === 0);
}

function refused(path: string, why: string): Failure {
  return new Failure('file-refused', `${path} is not used for what is to be hidden, since it ${why}.`, {
    fixes: ['Remove it, or make it a file for its owner alone: chmod 600.'],
  });
}

function failed(path: string, cause: unknown): Failure {
  const { code = 'for no known reason' } = cause as NodeJS.ErrnoException;
  return new Failure('write-failed', `${path} could not be written (${code}).`, { cause });
}
