// Programs of SPIRE's: whether they are here, and how they are run.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const needed = ['spire-server', 'spire-agent', 'oidc-discovery-provider'] as const;
export type Program = (typeof needed)[number];

/** Those of them that no folder of PATH has. */
export function missing(path = process.env['PATH'] ?? ''): readonly Program[] {
  return needed.filter((program) => !path.split(delimiter).some((folder) => isExecutable(join(folder, program))));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs one to its end; gives what it printed. An error names what it said. */
export function ask(program: Program, ...words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 15_000 });
}

/** One that keeps running. */
export interface Service {
  /** SIGSTOP and SIGCONT too. */
  signal(signal: NodeJS.Signals): void;
  /** Ends it, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts one, and waits until it is ready; its output goes to a file, whose end is in the error where it never is. */
export async function startService(
  program: Program,
  words: readonly string[],
  log: string,
  isReady: () => boolean | Promise<boolean>,
): Promise<Service> {
  const output = openSync(log, 'a');
  const child = spawn(program, words, { stdio: ['ignore', output, output] });
  closeSync(output);
  try {
    await until(`${program} is ready`, async () => {
      if (hasEnded(child)) throw new Error(`${program} ended.`);
      return isReady();
    });
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`${(error as Error).message} Its log ends:\n${readFileSync(log, 'utf8').slice(-2000)}`, {
      cause: error,
    });
  }
  return {
    signal: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      await until(`${program} has ended`, () => hasEnded(child));
    },
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Asks again and again, for at most 20 seconds: nothing of SPIRE's calls back. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited 20 seconds until ${what}, and it was not so.`);
    await pause(50);
  }
}

/** Whether one ends well, such as a health check. */
export function succeeds(program: Program, ...words: readonly string[]): boolean {
  try {
    ask(program, ...words);
    return true;
  } catch {
    return false;
  }
}
