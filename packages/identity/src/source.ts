import type { Deadline, Door } from '@infisical-ci/http';
import type { Claims } from './claims';

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
  };
  readonly deadline: Deadline;
  /** A door to the platform's own endpoint: its proxy and retries, nothing of Infisical's. The job closes it. */
  readonly open: (base: URL) => Door;
  /** Hides a text from the platform's log. A source masks a bearer before it uses it. */
  readonly mask: (text: string) => void;
  /** The text of a file, at most so many bytes of it. */
  readonly read: (path: string, maxBytes: number) => string;
  /** What a shell command prints on its standard output; rejects where it fails. */
  readonly run: (command: string, deadline: Deadline) => Promise<string>;
}

/** One field of the identity in Infisical, and what to put there for this token. */
export interface Binding {
  /** As the field is called in Infisical's page of the identity: `Subject`, `Audiences`, `Issuer`, `Claims`. */
  readonly field: string;
  readonly claim: string;
  readonly value: string;
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
  /** What to put into the identity so that tokens like this one are accepted, most telling first. */
  bindings(claims: Claims): readonly Binding[];
}
