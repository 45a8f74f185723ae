import { startDeadline, type Clock, type Deadline } from '@infisical-ci/http';
import type { Server } from 'node:net';
import { fakeAsk } from '../fake';
import type { Ask } from '../source';
import { agent, listen, svidOf, type Answer, type Listening } from './fake';
import { fetchSvid } from './fetch';

/** For tests: an id of a workload, its token, and another's. */
export const id = 'spiffe://example.test/ci/runner';
export const token = svidOf(id);
export const other = svidOf('spiffe://example.test/other');

const open: Listening[] = [];
afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

/** A deadline whose waits are over at once, and count; a try that may take `milliseconds` at most is over when `ring` says so. */
function quick(
  seconds: number,
): Deadline & { readonly waited: () => number; readonly ring: (milliseconds: number) => void } {
  let waited = 0;
  const pending = new Map<() => void, number>();
  const after: Clock['after'] = (milliseconds, then) => (
    pending.set(then, milliseconds),
    () => void pending.delete(then)
  );
  const deadline = startDeadline(seconds, { now: () => waited, after });
  const wait = (milliseconds: number): Promise<void> => ((waited += milliseconds), Promise.resolve());
  return {
    ...deadline,
    wait,
    waited: () => waited,
    ring: (milliseconds) => pending.forEach((most, then) => most === milliseconds && then()),
  };
}

/** What a source asks of the agent at this socket, with the lines of log that it gives rise to. */
export function asking(socket: string, more: Partial<Ask> & { seconds?: number } = {}) {
  const lines: string[] = [];
  const deadline = quick(more.seconds ?? 120);
  const onRetry = (line: string): void => void lines.push(line);
  const ask = fakeAsk({ audience: 'infisical', from: { spiffe: { socket } }, timeout: 30, deadline, onRetry, ...more });
  return { ask, lines, deadline };
}

/** An agent that answers so, until the test is over. */
export async function behind(answer: Answer, tcp = false): Promise<string> {
  const listening = await agent(answer, tcp);
  open.push(listening);
  return listening.address;
}

/** The same, of any server. */
export async function behindRaw(server: Server): Promise<string> {
  const listening = await listen(server);
  open.push(listening);
  return listening.address;
}

/** What a fetch ends with that must fail. */
export const failure = (ask: Ask): Promise<unknown> =>
  fetchSvid(ask).then(
    () => Promise.reject(new Error('it was to fail')),
    (error: unknown) => error,
  );
