import type { Clock } from '@infisical-ci/http';

/** Both clocks of a machine. */
export interface Clocks extends Clock {
  /** Milliseconds since 1970, by the clock that can be set. */
  wall(): number;
}

/**
 * How old it is, in milliseconds, what comes about now: by whichever clock says more. The one that only goes forward stands
 * still while a machine sleeps; the other may be set back.
 * @returns a function that gives the milliseconds since this call
 */
export function ageFromNow({ now, wall }: Clocks): () => number {
  const [then, thenByWall] = [now(), wall()];
  return () => Math.max(now() - then, wall() - thenByWall);
}
