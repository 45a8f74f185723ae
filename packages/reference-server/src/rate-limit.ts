import { clientAddress } from './address';
import type { Incoming, RateClass } from './route';

export interface Spent {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait; undefined where the request is within the limit. */
  readonly wait?: number;
}

/** Counts a request; undefined where its class has no limit. */
export type Spend = (incoming: Incoming, rate: RateClass) => Spent | undefined;

const windowMilliseconds = 60_000;

/** Counts requests as Infisical Cloud does: by class and client address, in windows of 60 s from the first request. */
export function createRateLimiter(limits: Readonly<Partial<Record<RateClass, number>>>, now: () => number): Spend {
  const windows = new Map<string, { count: number; until: number }>();
  return (incoming, rate) => {
    const limit = limits[rate];
    if (limit === undefined) return undefined;
    const key = `${rate} ${clientAddress(incoming)}`;
    const time = now();
    const known = windows.get(key);
    const window = known && known.until > time ? known : { count: 0, until: time + windowMilliseconds };
    window.count += 1;
    windows.set(key, window);
    const wait = Math.ceil((window.until - time) / 1000);
    const over = window.count > limit;
    return {
      headers: {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - window.count)),
        'x-ratelimit-reset': String(wait),
        ...(over ? { 'retry-after': String(wait) } : {}),
      },
      ...(over ? { wait } : {}),
    };
  };
}
