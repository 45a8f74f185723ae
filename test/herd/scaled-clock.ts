// Time that runs faster than the machine's, for clients and server alike: half an hour of waiting passes in half a minute.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import type { Clock } from '@infisical-ci/http';

export interface ScaledClock extends Clock {
  /** Milliseconds since 1970, as a server of that time has them. */
  date(): number;
  stop(): void;
}

/** Milliseconds of the machine's between two ticks. */
const tick = 4;

/**
 * A clock by which at most `scale` seconds pass in each second of the machine. It stands still while a request of this
 * process is under way: a thousand jobs and their server share it, and are not to miss their time because it is busy.
 */
export function scaledClock(scale: number): ScaledClock {
  const started = Date.now();
  const timers = new Set<{ readonly at: number; readonly then: () => void }>();
  const underWay = watchRequests();
  let now = 0;
  const ticking = setInterval(() => {
    if (underWay.count() > 0) return;
    now += tick * scale;
    const due = [...timers].filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
    for (const timer of due) if (timers.delete(timer)) timer.then();
  }, tick);
  return {
    now: () => now,
    date: () => started + now,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    stop() {
      clearInterval(ticking);
      underWay.stop();
    },
  };
}

/** How many requests this process has sent that have no whole answer yet. */
function watchRequests(): { count(): number; stop(): void } {
  const channel = 'http.client.request.start';
  const requests = new Set<ClientRequest>();
  const listener = (message: unknown): void => {
    const { request } = message as { request: ClientRequest };
    requests.add(request);
    request.once('close', () => requests.delete(request));
  };
  subscribe(channel, listener);
  return { count: () => requests.size, stop: () => void unsubscribe(channel, listener) };
}
