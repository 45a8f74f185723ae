// A server of its own, whose clock can be set, and a job that it knows.
import { scenario, type Scenario } from '../e2e/scenario';
import type { Call } from './calls';
import { secrets } from './calls';

export interface Lane {
  readonly job: Scenario;
  /** Sets the server's clock so many milliseconds ahead. */
  setAhead(milliseconds: number): void;
}

export async function openLane(): Promise<Lane> {
  let ahead = 0;
  const job = await scenario({ secrets, server: { now: () => Date.now() + ahead } });
  return { job, setAhead: (milliseconds) => void (ahead = milliseconds) };
}

/** What is to go wrong where. */
export interface Scene extends Lane {
  readonly call: Call;
  /** False: it goes wrong once, and then goes well. */
  readonly lasts: boolean;
}

/** What a run is to be given, so that it meets what was brought about. */
export interface Arranged {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Where the call is made, as messages show it; default: the server's own address. */
  readonly base?: string;
  /** Told again and again what the run has printed so far. */
  readonly watch?: (log: string) => void;
  readonly close?: () => void;
}
