import type { Deadline, Door } from '@infisical-ci/http';
import type { Claims } from './claims';

/** The variables of a job, by name. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What a source may use to get a token; the job hands it over, so that no source touches the process by itself. */
export interface Ask {
  readonly env: Env;
  /** What the token shall be for; absent: the platform's own audience. */
  readonly audience?: string | undefined;
  /** Where a token was left by somebody else, for the sources that read one. */
  readonly from: {
    readonly env?: string | undefined;
    readonly file?: string | undefined;
    readonly command?: string | undefined;
    /** The connection of the platform's that vouches, by its id. */
    readonly connection?: string | undefined;
    /** The Workload API's socket, and which of the SVIDs that it gives. */
    readonly spiffe?: {
      readonly socket?: string | undefined;
      readonly id?: string | undefined;
      readonly hint?: string | undefined;
    };
  };
  readonly deadline: Deadline;
  /** Seconds for one whole try of a request. */
  readonly timeout: number;
  /** A door to the platform's own endpoint: its proxy and retries, nothing of Infisical's. The job closes it. */
  readonly open: (base: URL) => Door;
  /** Hides a text from the platform's log. A source masks a bearer before it uses it. */
  readonly mask: (text: string) => void;
  /** Told before each wait for another try that is none of a door's: one line, ready to be logged. */
  readonly onRetry?: (line: string) => void;
  /** The text of a file, at most so many bytes of it. */
  readonly read: (path: string, maxBytes: number) => string;
  /** What a shell command prints on its standard output; rejects where it fails. */
  readonly run: (command: string, deadline: Deadline) => Promise<string>;
}

/** A field of the identity, as it is called in Infisical's page of it. */
export type Field = 'Subject' | 'Audiences' | 'Issuer' | 'Claims';

/** One field of the identity in Infisical, and what to put there for this token. */
export interface Binding {
  readonly field: Field;
  readonly claim: string;
  readonly value: string;
}

/** A pattern that somebody may write for a claim. */
export interface Pattern {
  readonly claim: string;
  readonly pattern: string;
}

/** What to know about a field of the identity, for tokens like this one. */
export interface Advice {
  /** Patterns that take in more than this one run, and what they take in: `every branch of the repository`. */
  readonly wider: readonly (Pattern & { readonly takes: string })[];
  /** Patterns that are often written for tokens like this one, whether they match or not. */
  readonly likely: readonly Pattern[];
  /** What the platform put there and why, and what would change it: a sentence or two each. */
  readonly notes: readonly string[];
  /** The claim is another in every run, so that bound as it is it would fit no second one. */
  readonly once?: true;
}

/** Somebody who can vouch for the job. */
export interface Source {
  /** As messages name it: `GitHub's token endpoint`. */
  readonly title: string;
  /** Whether the audience can be chosen: any, the one that is configured at the platform, or one that never changes. */
  readonly audience: 'any' | 'configured' | 'fixed';
  /** What chooses a configured audience: "`aud` of the job's id_tokens". */
  readonly audienceFrom?: string;
  /** Which of `from` it reads where that is given, in the place of the platform's own. */
  readonly takes?: keyof Ask['from'];
  /** Whether the job runs where this source is; absent: only where it is asked for by name. */
  here?(env: Env): boolean;
  /**
   * The token, as it came but for white space around it. It may be anything: the server decides.
   * @throws Failure token-unavailable, or what a door throws.
   */
  token(ask: Ask): Promise<string> | string;
  /** What to be told of a token like this one, even where it is accepted: a sentence or two each. */
  warnings?(claims: Claims): readonly string[];
  /** What to put into the identity so that tokens like this one are accepted, most telling first. */
  bindings(claims: Claims): readonly Binding[];
  /**
   * What the platform's tokens have of their own in a field.
   * @param absent the claim that a token like this one lacks, where that is what is asked
   */
  advice?(claims: Claims, field: Field, absent?: string): Advice;
}
