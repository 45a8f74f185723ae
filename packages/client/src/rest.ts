import type { Code } from '@infisical-ci/http';
import { ageFromNow, type Clocks } from './age';

/** A pause between tries that fail. */
export interface Rest {
  /** Milliseconds that are left of it, never below zero. */
  left(): number;
}

const first = 1000;
const longest = 90_000;

/**
 * The pause after so many failures on end: twice as long after each, up to a minute and a half, of which chance takes away up
 * to a half. A refused login gets the longest at once: Infisical locks an identity out after three of them within 30 s.
 *
 * @param failures 1 or more
 * @param random from 0 to 1
 */
export function restAfter(failures: number, code: Code | undefined, clocks: Clocks, random: () => number): Rest {
  const age = ageFromNow(clocks);
  const most = code === 'login-refused' ? longest : Math.min(longest, first * 2 ** (failures - 1));
  const milliseconds = most * (0.5 + random() / 2);
  return { left: () => Math.max(0, milliseconds - age()) };
}
