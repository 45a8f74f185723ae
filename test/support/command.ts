// Runs programs as a step of a job does, and the built command among them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { temporaryFolder } from './folders';
import { repository } from './repository';

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The same as it came. */
  readonly bytes: Buffer;
}

export interface Started {
  readonly pid: number;
  /** What it has printed so far. */
  printed(): string;
  kill(signal: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

export interface How {
  /** All of it: nothing is inherited. */
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  /** Leaves standard input open behind it. */
  readonly open?: boolean;
  readonly cwd?: string;
}

/** The folder that stands first on PATH: the command, by its name, as an installed package would have it. */
export const bin = join(temporaryFolder(), 'bin');
mkdirSync(bin);
symlinkSync(join(repository, 'packages/cli/bin/infisical-ci.cjs'), join(bin, 'infisical-ci'));

export const path = [bin, process.env['PATH'] ?? ''].join(delimiter);

/** Starts a program; standard input is given whole, or is empty. */
export function start(
  program: string,
  words: readonly string[],
  { env = {}, input = '', open = false, cwd }: How = {},
): Started {
  const child = spawn(program, words, {
    env: { PATH: path, HOME: temporaryFolder(), ...env },
    stdio: 'pipe',
    timeout: 25_000,
    killSignal: 'SIGKILL',
    ...(cwd === undefined ? {} : { cwd }),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => void out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => void err.push(chunk));
  child.stdin.on('error', () => undefined);
  if (open) child.stdin.write(input);
  else child.stdin.end(input);
  const ended = once(child, 'close').then((values): Ended => {
    const [code, signal] = values as [number | null, NodeJS.Signals | null];
    const bytes = Buffer.concat(out);
    return { code, signal, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() };
  });
  return {
    pid: child.pid ?? 0,
    printed: () => Buffer.concat([...out, ...err]).toString(),
    kill: (signal) => void child.kill(signal),
    ended,
  };
}

/** Runs a program to its end. */
export function finish(program: string, words: readonly string[], how: How = {}): Promise<Ended> {
  return start(program, words, how).ended;
}
