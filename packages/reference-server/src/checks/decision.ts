import type { Check } from '../api';
import { broken, type Refusal } from '../refusal';

/** A check, and what the caller is told where it does not hold. */
export interface Decision extends Check {
  readonly refusal?: Refusal;
}

const longest = 300;

/** Anything as a short text: what was got is data from outside. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  if (text === undefined) return 'nothing';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** A claim that is a time, so that a person can read it; any other as it is. */
export const asTime = (value: unknown): unknown =>
  typeof value === 'number' && Math.abs(value) < 8e12 ? new Date(value * 1000).toISOString() : value;

/** A check whose outcome is known. */
export function decision(name: string, wanted: unknown, got: unknown, holds: boolean, refusal: Refusal): Decision {
  const check = { name, wanted: shown(wanted), got: shown(got), holds };
  return holds ? check : { ...check, refusal };
}

/** A check made by a test; one that throws is a broken server, as it is in Infisical. */
export function tested(name: string, wanted: unknown, got: unknown, test: () => boolean, refusal: Refusal): Decision {
  try {
    return decision(name, wanted, got, test(), refusal);
  } catch {
    return decision(name, wanted, got, false, broken());
  }
}
