// Runs a process from start to end, and measures it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { holdsAll } from './bodies';
import type { Run } from './figures';
import type { Received } from './mock-server';
import type { Start } from './products';

/** What gauge.cjs tells. */
type Used = Pick<Run, 'cpu' | 'memory'>;

/**
 * One whole process, in the environment that it is given and no other: NODE_EXTRA_CA_CERTS, which slows every start of
 * Node, is not in it.
 * @param received what the servers took since the last call
 * @throws where it did not do its work: a run that failed is fast, and proves nothing
 */
export async function measure(
  { program, env, variables }: Start,
  secrets: number,
  received: () => Received,
): Promise<Run> {
  received();
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', join(process.cwd(), 'test/bench/gauge.cjs'), program], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close').then((results: readonly unknown[]) => ({
    exitCode: results[0],
    wall: performance.now() - started,
  }));
  const pipes = Promise.all([1, 2, 3].map((pipe) => text(child.stdio[pipe] as Readable)));
  const [{ exitCode, wall }, [printed = '', complaints = '', used = '']] = await Promise.all([ended, pipes]);
  if (
    exitCode !== 0 ||
    !holdsAll(variables === undefined ? printed : readFileSync(variables, 'utf8'), secrets) ||
    masked(printed) < secrets
  )
    throw new Error(
      `${program} did not load ${secrets} secrets (exit code ${String(exitCode)}).\n${said(printed)}${complaints}`,
    );
  return { wall, ...(JSON.parse(used) as Used), ...received() };
}

const masked = (printed: string): number => printed.match(/^(::add-mask::|##vso\[task\.setsecret\])./gm)?.length ?? 0;

/** What a person would read of it: not the masks. */
function said(printed: string): string {
  return printed.replaceAll(/^(::add-mask::|##vso\[task\.set).*\n/gm, '').slice(0, 4000);
}
