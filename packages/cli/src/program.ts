import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants as access } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Writable } from 'node:stream';
import { exitCodes } from './command';
import { passOn, type Redaction } from './streams';

/** One run of a program. */
export interface Running {
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What hides on its way what the program prints; absent: the program gets our stream itself. */
  readonly stdout?: Redaction | undefined;
  readonly stderr?: Redaction | undefined;
  /** Milliseconds in which what it printed must end once it has itself: a program that it left running may hold it open. */
  readonly grace: number;
  readonly say: (text: string) => void;
}

/** Runs programs. */
export interface Program {
  /** Whether a program of this name would be found. */
  finds(name: string): boolean;
  /** @returns the exit code, as a shell would have it. */
  run(running: Running): Promise<number>;
  /**
   * Passes standard input on to standard output, redacted.
   * @returns 0 at its end, or where nobody reads any more; 128 + n where a signal ended it, with all shown that had come.
   */
  filter(redaction: Redaction): Promise<number>;
  /** Runs `then` at each signal that ends a program, which ends no more by itself. */
  whenStopped(then: () => void): void;
}

/** Those that a person or a platform sends to end a job or to tell it something; a terminal sends the first two to all. */
const forwarded = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGCONT'] as const;
const enders = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const fromTerminal: readonly string[] = ['SIGINT', 'SIGQUIT', 'SIGWINCH'];

export const program: Program = {
  finds: (name) =>
    (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && isExecutable(join(folder, name))),
  run,
  filter,
  whenStopped: (then) => enders.forEach((signal) => void process.on(signal, then)),
};

async function filter(redaction: Redaction): Promise<number> {
  const { done, stop } = passOn(process.stdin, process.stdout, redaction);
  let code: number = exitCodes.done;
  for (const signal of enders)
    process.once(signal, () => {
      code = exitCodes.bySignal + constants.signals[signal];
      stop();
    });
  await done;
  // Where the reader has gone there may be a writer yet, which must not wait for us.
  process.stdin.destroy();
  return code;
}

async function run({ words, env, stdout, stderr, grace, say }: Running): Promise<number> {
  const [name = '', ...rest] = words;
  let child: ChildProcess;
  try {
    child = spawn(name, rest, {
      env,
      stdio: ['inherit', stdout ? 'pipe' : 'inherit', stderr ? 'pipe' : 'inherit'],
    });
  } catch (error) {
    // Node throws E2BIG, where it reports a program that is not there by an event.
    return notStarted(name, error as Error, say);
  }
  const stop = forwardTo((signal) => void child.kill(signal));
  const passing = (
    [
      [child.stdout, process.stdout, stdout],
      [child.stderr, process.stderr, stderr],
    ] as const
  ).flatMap(([source, sink, redaction]) => (source && redaction ? [passOn(source, sink as Writable, redaction)] : []));
  try {
    const ended = await new Promise<Error | { code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
      child.once('error', resolve);
      child.once('exit', (code, signal) => resolve({ code, signal }));
    });
    if (ended instanceof Error) return notStarted(name, ended, say);
    const all = Promise.all(passing.map(({ done }) => done));
    let late = await isLate(all, grace);
    // Whoever reads what we print may take as long as they like.
    while (late && passing.some(({ blocked }) => blocked())) late = await isLate(all, grace);
    if (late) {
      say(
        'A program that the command left running still holds its output: what that prints from here on is not shown.',
      );
      for (const each of passing) each.stop();
      await all;
    }
    return ended.signal ? exitCodes.bySignal + constants.signals[ended.signal] : (ended.code ?? exitCodes.failed);
  } finally {
    stop();
  }
}

async function isLate(work: Promise<unknown>, grace: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => void (timer = setTimeout(() => resolve(true), grace)));
  try {
    return await Promise.race([work.then(() => false), late]);
  } finally {
    clearTimeout(timer);
  }
}

function forwardTo(send: (signal: NodeJS.Signals) => void): () => void {
  const stops = forwarded.map((signal) => {
    const forward = (): void => {
      if (!(process.stdin.isTTY && fromTerminal.includes(signal))) send(signal);
    };
    try {
      process.on(signal, forward);
    } catch {
      // Not one of this system's.
    }
    return () => process.removeListener(signal, forward);
  });
  return () => stops.forEach((stop) => void stop());
}

const reasons: Readonly<Record<string, readonly [code: number, why: string]>> = {
  ENOENT: [
    exitCodes.notFound,
    'it was not found. Look at its name and at PATH; in a script, also at the program that its first line names.',
  ],
  EACCES: [
    exitCodes.cannotRun,
    'it is there, but is no program that this user may run. Try chmod +x, or name its interpreter.',
  ],
  E2BIG: [
    exitCodes.cannotRun,
    'its variables and arguments are too large for this system. Load fewer secrets, or hand large ones over as a file.',
  ],
};

function notStarted(name: string, error: NodeJS.ErrnoException, say: (text: string) => void): number {
  const [code, why] = reasons[error.code ?? ''] ?? [exitCodes.cannotRun, `of ${error.code ?? 'no known reason'}.`];
  say(`${name} could not be started: ${why}`);
  return code;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, access.X_OK);
    return true;
  } catch {
    return false;
  }
}
