import type { AccessToken } from './access';

/** An access token and its time. */
export interface Held {
  readonly value: string;
  /** Milliseconds since the login that it came from. */
  readonly sinceLogin: () => number;
  isOver(): boolean;
  /** Milliseconds until it is to be replaced: before its end, and a little before or after others of the same age. */
  due(): number;
  /**
   * Whether renewing it leaves all of its time. What would outlive the longest life (Access Token Max TTL) is cut short by
   * current servers, and taken away by older ones.
   */
  isRenewable(): boolean;
}

/** Renewed when this part of its time is over, and up to a tenth more: two thirds, about. */
const renewedAfter = 0.6;
const spread = 0.1;

/**
 * @param age milliseconds since it was asked for
 * @param random from 0 to 1
 */
export function hold(
  { value, expiresIn, maxTtl }: AccessToken,
  age: () => number,
  sinceLogin: () => number,
  random: () => number,
): Held {
  // 0 is no limit that the server states, of either.
  const life = expiresIn > 0 ? expiresIn * 1000 : Infinity;
  const longest = maxTtl > 0 ? maxTtl * 1000 : Infinity;
  const replaced = life * (renewedAfter + spread * random());
  return {
    value,
    sinceLogin,
    isOver: () => age() >= life,
    due: () => Math.max(0, replaced - age()),
    isRenewable: () => sinceLogin() + life <= longest,
  };
}
