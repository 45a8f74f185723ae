// Runs a program to its end, and keeps what it printed in the order in which it came.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface Ended {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  /** stdout and stderr, as a runner's log has them. */
  readonly log: string;
}

export interface Running {
  readonly command: string;
  readonly arguments: readonly string[];
  /** All of it: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Asked again and again; once true, the program gets `signal`, as when a person cancels the job. */
  readonly cancelWhen?: (log: string) => boolean;
  /** Default SIGINT, as the runner sends first. */
  readonly signal?: NodeJS.Signals;
  /** Milliseconds after which a program that has not ended is an error; default 20,000. */
  readonly patience?: number;
}

/** @throws where the program cannot be started, or does not end */
export async function run(running: Running): Promise<Ended> {
  const { patience = 20_000, signal: cancelling = 'SIGINT' } = running;
  const child = spawn(running.command, running.arguments, {
    cwd: running.cwd,
    env: running.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  const lines: string[] = [];
  const flush = [child.stdout, child.stderr].map((stream) => keepLines(stream, lines));
  const log = (): string => lines.join('\n');

  const watching = setInterval(() => {
    if (!running.cancelWhen?.(log())) return;
    clearInterval(watching);
    child.kill(cancelling);
  }, 5);
  try {
    const [exitCode, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
    for (const end of flush) end();
    if (signal === 'SIGKILL' && cancelling !== 'SIGKILL')
      throw new Error(`${running.command} had not ended after ${patience} ms. It printed:\n${log()}`);
    return { exitCode, signal, log: log() };
  } finally {
    clearInterval(watching);
  }
}

/** Adds a stream's lines to `lines`, each once it is whole: a line of one stream never cuts one of the other. */
function keepLines(stream: Readable, lines: string[]): () => void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const [last = '', ...whole] = `${rest}${text}`.split('\n').reverse();
    lines.push(...whole.reverse());
    rest = last;
  });
  return () => {
    if (rest !== '') lines.push(rest);
  };
}
