import type { Code } from '@infisical-ci/http';

/** A field of an identity's login by token, as Infisical's page of it says. */
export type Field = 'Issuer' | 'Subject' | 'Audiences' | 'Claims';

/** What else there is to tell of a refused login, beside the fields: the job finds it out. */
export type Topic = 'clocks' | 'keys' | 'all';

/**
 * What is behind a refusal: the source of both the message and docs/troubleshooting.md. All that a row names must hold;
 * of a table, the first row that fits counts.
 */
export interface Cause {
  /** Its name in tests and for the code above. */
  readonly id: string;
  readonly status?: number;
  /** The server's name for the error, where the sentence does not tell. */
  readonly error?: RegExp;
  /** The server's sentence, as its users see it, and as older versions or other methods put it; `…` for what varies. */
  readonly says?: readonly string[];
  /** What it means, for the docs: whole sentences. */
  readonly why: string;
  readonly code: Code;
  /** What to do, most likely first. Below the first the job puts the values to paste. */
  readonly fixes: readonly string[];
  /** The field of the identity that it points at. */
  readonly field?: Field;
  readonly topic?: Topic;
  /** Settings whose values the message repeats, since they are what to compare or to paste; in kebab-case. */
  readonly shows?: readonly string[];
}

/** Rows that belong together, as the docs show them. */
export interface CauseGroup {
  readonly title: string;
  readonly rows: readonly Cause[];
}
