import type { Clocks } from './age';

export interface FakeClocks extends Clocks {
  /** Both clocks go on, and what waits for that comes to pass, one after the other. */
  pass(milliseconds: number): Promise<void>;
  /** The clock that can be set is; the other does not move, as while a machine sleeps. */
  set(milliseconds: number): void;
}

/** For tests: clocks that stand still until they are told to go. */
export function fakeClocks(): FakeClocks {
  let now = 0;
  let ahead = 0;
  const timers = new Set<{ readonly at: number; readonly then: () => void }>();
  // What follows a timer may take several turns before it waits again.
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    now: () => now,
    wall: () => now + ahead,
    after(milliseconds, then) {
      const timer = { at: now + milliseconds, then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        await settle();
        const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.then();
      }
      now = end;
    },
    set: (milliseconds) => void (ahead += milliseconds),
  };
}
