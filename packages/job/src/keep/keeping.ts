import type { Clocks } from '@infisical-ci/client';

/** What is to be kept, and how long. */
export interface Keeping {
  /** Where the access token goes, as an absolute path; absent: nowhere. */
  readonly accessTokenFile: string | undefined;
  /** Where the secrets go. */
  readonly secretsFile: string | undefined;
  /** Seconds after which the secrets are read again. */
  readonly refreshEvery: number;
  readonly clocks: Clocks;
  /** Runs `then` when it is to end: at once, and at every further time. */
  readonly whenStopped: (then: () => void) => void;
  /** Spreads what several would do at once, from 0 to 1. */
  readonly random: () => number;
}
