import { setMaxListeners } from 'node:events';

/** Time as the product gives it; tests give their own. */
export interface Clock {
  /** Milliseconds, of a clock that only goes forward. */
  now(): number;
  /** Runs `then` after so many milliseconds; the result takes that back. */
  after(milliseconds: number, then: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The one deadline of a load: all tries of all requests end with it, and so does every wait. */
export interface Deadline {
  readonly clock: Clock;
  /** The seconds that it was given, for messages. */
  readonly seconds: number;
  /** Milliseconds that are left, never below zero. */
  left(): number;
  /** Aborts when `end` is called: pending requests and waits end at once, with its reason. */
  readonly signal: AbortSignal;
  /** Ends everything that is under way; a failure anywhere ends the rest. */
  end(reason: Error): void;
  /** Resolves after so many milliseconds; rejects with the reason as soon as `end` is called. */
  wait(milliseconds: number): Promise<void>;
}

/** Starts a deadline of so many seconds, counted from now. */
export function startDeadline(seconds: number, clock: Clock = systemClock): Deadline {
  const at = clock.now() + seconds * 1000;
  const controller = new AbortController();
  const { signal } = controller;
  // Every request and every wait listens: more than Node takes for a leak, and none stays.
  setMaxListeners(0, signal);
  return {
    clock,
    seconds,
    signal,
    left: () => Math.max(0, at - clock.now()),
    end: (reason) => controller.abort(reason),
    wait: (milliseconds) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          cancel();
          reject(signal.reason as Error);
        };
        const cancel = clock.after(milliseconds, () => {
          signal.removeEventListener('abort', stop);
          resolve();
        });
        if (signal.aborted) stop();
        else signal.addEventListener('abort', stop, { once: true });
      }),
  };
}
