/** A rule as it was written: its parts, before the settings fill in what it leaves open. */
export interface Written {
  /** It leaves out, of what wildcards load. */
  readonly out: boolean;
  /** A slug, or an id; undefined: the settings'. */
  readonly project: string | undefined;
  readonly environment: string | undefined;
  /** It begins with a slash: from the root of the environment, and not from `secret-path`. */
  readonly absolute: boolean;
  readonly folders: readonly string[];
  /** `one`: the secret of this name. `many`: all of the folder that begin so. `below`: all of the folder and of those below. */
  readonly kind: 'one' | 'many' | 'below';
  readonly name: string;
  /** The way into the secret's JSON value. */
  readonly field: readonly string[] | undefined;
  /** It may match nothing. */
  readonly optional: boolean;
  readonly target: string | undefined;
}

/** A rule, and where it stands. */
export interface Line {
  readonly rule: Written;
  /** From 1. */
  readonly number: number;
  /** As it was written, without white space around it. */
  readonly text: string;
}

/** What is wrong with a line, and what to write. */
export interface Mistake {
  readonly line: number;
  /** In characters, from 1. */
  readonly column: number;
  readonly text: string;
  /** The line, with a caret below the column. */
  readonly shown: string;
}
