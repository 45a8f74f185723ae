// Runs a process from start to end, and measures it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Run } from './figures';
import { holdsAll } from './mock/bodies';
import type { Received } from './mock/server';
import type { Start } from './products/product';
import { usedBy } from './used';

/** How a process ended. */
export interface Ended {
  readonly exitCode: unknown;
  readonly printed: string;
  /** What it wrote, in its file or in what it printed. */
  readonly variables: string;
}

/** Whether a run did what is measured: a run that failed is fast, and proves nothing. */
export type Proof = (ended: Ended) => boolean;

/** All secrets were delivered; and where the platform hides values, each of them was told to it. */
export const loaded =
  (secrets: number, masks: boolean): Proof =>
  ({ exitCode, printed, variables }) =>
    exitCode === 0 && holdsAll(variables, secrets) && (!masks || masked(printed) >= secrets);

/**
 * One whole process, in the environment that it is given and no other: NODE_EXTRA_CA_CERTS, which slows every start of
 * Node, is not in it.
 * @param received what the servers took since the last call
 * @throws where it did not do its work
 */
export async function measure(start: Start, proof: Proof, received: () => Received): Promise<Run> {
  received();
  const started = performance.now();
  const child = spawn(start.command, start.words, {
    env: start.env,
    stdio: [start.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe', 'pipe'],
  });
  // A script that ends early leaves what it did not read.
  child.stdin?.on('error', () => undefined).end(start.input);
  const ended = once(child, 'close').then((results: readonly unknown[]) => ({
    exitCode: results[0],
    wall: performance.now() - started,
  }));
  const pipes = Promise.all([1, 2, 3].map((pipe) => text(child.stdio[pipe] as Readable)));
  const [{ exitCode, wall }, [printed = '', complaints = '', told = '']] = await Promise.all([ended, pipes]);
  const variables = start.variables === undefined ? printed : readFileSync(start.variables, 'utf8');
  start.after?.();
  if (!proof({ exitCode, printed, variables }))
    throw new Error(
      `${start.words.join(' ')} did not do its work (exit code ${String(exitCode)}).\n${said(printed)}${complaints}`,
    );
  return { wall, ...usedBy(told), ...received() };
}

const masked = (printed: string): number => printed.match(/^(::add-mask::|##vso\[task\.setsecret\])./gm)?.length ?? 0;

/** What a person would read of it: not the masks. */
function said(printed: string): string {
  return printed.replaceAll(/^(::add-mask::|##vso\[task\.set).*\n/gm, '').slice(0, 4000);
}
