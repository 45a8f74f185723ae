import type { Code } from './codes';

/** What the server said of a request that it refused. From outside: print it through the host alone. */
export interface Refusal {
  readonly status: number;
  /** The server's own sentence, in one line and bounded. */
  readonly message: string;
  /** The server's name for the error, such as `PermissionDenied`; an open set. */
  readonly error?: string;
  /** When it answered, by its own clock: the `Date` header as it came, bounded. */
  readonly date?: string;
}

/** What a failure carries beside its code and its message. */
export interface FailureDetails {
  /** What to change, a sentence each, most likely first, in the words of somebody who cannot see this code. */
  readonly fixes?: readonly string[];
  readonly refusal?: Refusal;
  readonly cause?: unknown;
}

/**
 * The one error class. In `message` and `fixes` a setting is named `{kebab-case}`: whoever prints them spells it as the
 * product's users write it. `message` says what was tried, where, and why it failed;
 * never a token, a value or a body.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: Code;
  readonly fixes: readonly string[];
  readonly refusal: Refusal | undefined;

  constructor(code: Code, message: string, { fixes = [], refusal, cause }: FailureDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.fixes = fixes;
    this.refusal = refusal;
  }
}
