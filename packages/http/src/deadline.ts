/** Time as the product gives it; tests give their own. */
export interface Clock {
  /** Milliseconds, of a clock that only goes forward. */
  now(): number;
  /** Runs `then` after so many milliseconds; the result takes that back. */
  after(milliseconds: number, then: () => void): () => void;
}

/** The machine's own clock, which only goes forward. */
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
  /** Why it was ended; undefined as long as it was not. */
  reason(): Error | undefined;
  /** Runs `then` when it is ended, at once where it was; the result takes that back. */
  onEnd(then: (reason: Error) => void): () => void;
  /** Ends everything that is under way; a failure anywhere ends the rest. */
  end(reason: Error): void;
  /** Resolves after so many milliseconds; rejects with the reason as soon as `end` is called. */
  wait(milliseconds: number): Promise<void>;
}

/**
 * Starts a deadline, counted from now.
 * @param seconds that everything under it may take together
 * @returns the deadline; it ends nothing by itself at its time: whoever tries asks what is `left`
 */
export function startDeadline(seconds: number, clock: Clock = systemClock): Deadline {
  const at = clock.now() + seconds * 1000;
  const listeners = new Set<(reason: Error) => void>();
  let reason: Error | undefined;
  // Not an AbortSignal: Node's events cost a millisecond before the first of them.
  const onEnd: Deadline['onEnd'] = (then) => {
    if (reason) then(reason);
    else listeners.add(then);
    return () => listeners.delete(then);
  };
  return {
    clock,
    seconds,
    left: () => Math.max(0, at - clock.now()),
    reason: () => reason,
    onEnd,
    end(given) {
      if (reason) return;
      reason = given;
      listeners.forEach((then) => then(given));
    },
    wait: (milliseconds) =>
      new Promise((resolve, reject) => {
        let cancel = (): void => undefined;
        const forget = onEnd((ended) => {
          cancel();
          reject(ended);
        });
        if (reason) return;
        cancel = clock.after(milliseconds, () => {
          forget();
          resolve();
        });
      }),
  };
}
