import { closeSync, fstatSync, openSync, readSync, truncateSync, writeSync } from 'node:fs';
import { Failure, systemClock, type Clock, type Deadline, type Hands, type Undo } from '@infisical-ci/job';

/** The process, as hosts and jobs may touch it. Tests hand in their own. */
export interface ProcessHands extends Hands {
  readonly clock: Clock;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes to standard error. */
  readonly printError: (text: string) => void;
  /**
   * Adds a text at the end of a file, whole or not at all.
   * @returns what cuts the file back to what it was.
   * @throws Failure write-failed.
   */
  readonly append: (path: string, text: string) => Undo;
  /** The exit code, should nothing more be said about it. */
  readonly exitWith: (code: number) => void;
  /** Runs `then` when the process has no more work to wait for. */
  readonly whenIdle: (then: () => void) => void;
}

export const hands: ProcessHands = {
  env: process.env,
  // Not `performance`, whose first use costs a millisecond.
  clock: { ...systemClock, now: () => Number(process.hrtime.bigint()) / 1e6 },
  print: (text) => void process.stdout.write(text),
  printError: (text) => void process.stderr.write(text),
  append,
  read,
  run,
  exitWith: (code) => void (process.exitCode = code),
  whenIdle: (then) => void process.once('beforeExit', then),
};

function append(path: string, text: string): Undo {
  let before = 0;
  try {
    // Where it is not there yet it is for its owner alone.
    const file = openSync(path, 'a', 0o600);
    try {
      before = fstatSync(file).size;
      writeAll(file, Buffer.from(text));
    } catch (error) {
      cutBack(path, before, error);
      throw error;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw error instanceof Failure ? error : failed(path, error, 'what had been written was taken back');
  }
  return () => cutBack(path, before);
}

/** A write may take less than all of it. */
function writeAll(file: number, bytes: Buffer): void {
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** @param reason why what was written cannot stay, where that is a failure; it matters more than why it has to. */
function cutBack(path: string, length: number, reason?: unknown): void {
  try {
    truncateSync(path, length);
  } catch (error) {
    throw failed(path, reason ?? error, 'what had been written could not be taken back, and may hold secrets');
  }
}

function failed(path: string, cause: unknown, rest: string): Failure {
  const { code } = cause as { code?: unknown };
  const why = typeof code === 'string' ? code : 'for no known reason';
  return new Failure('write-failed', `Writing to ${path} failed (${why}); ${rest}.`, {
    fixes: code === 'ENOSPC' ? ['The disk of the runner is full: free some space before this step.'] : [],
    cause,
  });
}

function read(path: string, maxBytes: number): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(maxBytes + 1);
    let length = 0;
    for (let got = -1; got !== 0 && length < bytes.length; length += got)
      got = readSync(file, bytes, length, bytes.length - length, null);
    if (length > maxBytes) throw new Error(`${path} is larger than ${maxBytes} bytes`);
    return bytes.toString('utf8', 0, length);
  } finally {
    closeSync(file);
  }
}

/** What the command says on standard error is not shown: it may hold the token. */
async function run(command: string, deadline: Deadline): Promise<string> {
  // Few jobs run a command, and loading this takes a millisecond.
  const { exec } = await import('node:child_process');
  return new Promise((resolve, reject) => {
    const options = {
      encoding: 'utf8',
      maxBuffer: 1024 * 1024,
      timeout: Math.max(1, Math.ceil(deadline.left())),
      killSignal: 'SIGKILL',
    } as const;
    let forget = (): void => undefined;
    const child = exec(command, options, (error, stdout) => {
      forget();
      if (error) reject(commandFailed(error, deadline));
      else resolve(stdout);
    });
    forget = deadline.onEnd(() => {
      child.kill('SIGKILL');
      // What the shell started may hold its output open for as long as it likes.
      child.stdout?.destroy();
      child.stderr?.destroy();
    });
    child.stdin?.end();
  });
}

function commandFailed(
  { code, signal, killed }: { code?: unknown; signal?: unknown; killed?: boolean },
  { seconds }: Deadline,
): Failure {
  const how = killed
    ? `did not end within ${seconds} s`
    : typeof code === 'number'
      ? `ended with exit code ${code}`
      : `ended by ${String(signal ?? code)}`;
  return new Failure('token-unavailable', `The command that should print the token ({token-command}) ${how}.`, {
    fixes: [
      'Run the command by itself in a step before this one, without its output, to see what it says. What it prints here is not shown, since it may be the token.',
    ],
  });
}
