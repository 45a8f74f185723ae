import type { Leftover } from './leftover';
import type { Masker } from './mask';
import type { Origin } from './rules';
import type { Settings } from './settings';

/** One name and value on its way to the job's later steps. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  /** False for what is ours and no secret, such as the count. */
  readonly secret: boolean;
  readonly origin?: Origin;
  /** A rule or the user named it so: then it may carry a name that is listed as steering. */
  readonly chosen: boolean;
}

/** `variables`: the platform's own, which are kept from the environment of later steps until one maps them. */
export type Target = 'env' | 'output' | 'variables';
/** How much a line matters; `debug` is shown only where the platform was asked for it. */
export type Level = 'debug' | 'info' | 'warning' | 'error';

/** Takes back what was just written. */
export type Undo = () => void;

/** Names that steer a platform; with the reason where there is more to say than that they are its own. */
export type Reserved = RegExp | { readonly pattern: RegExp; readonly why: string };

/** One platform, as the job sees it. A host decides nothing: it says what the platform is like, and does what it is told. */
export interface Host {
  /** What can be delivered beside files. */
  readonly targets: readonly Target[];
  /** Files go below this folder and nowhere else, unless allowed. Absolute. */
  readonly folder: string;
  /** The file's path where none is given, below `folder`. */
  readonly file: string;
  readonly names: {
    /** Names that steer this platform, beside those that every job refuses. */
    readonly reserved: readonly Reserved[];
    /** Two names are one when their folds are equal. */
    fold(name: string): string;
  };
  /** Absent where nothing can be masked at run time. */
  readonly masker?: Masker;
  /** What to call it where a value is not masked, if that is not what it seems. */
  unmasked?(settings: Settings): string | undefined;
  /** Texts that the platform shows anyway, such as the repository's name and the branch: never masked alone. */
  readonly shown: readonly string[];
  /** Why this variable cannot be delivered there; pure, and asked for all before anything is written. */
  unfit(variable: Variable, target: Target, settings: Settings): string | undefined;
  /** Says a line or several; defuses what would command the platform. */
  say(level: Level, text: string): void;
  /** Hides texts from the log, in one write. */
  mask(texts: readonly string[]): void;
  /**
   * One write a target, whole or not at all.
   * @throws Failure write-failed, with nothing written.
   */
  set(target: Target, variables: readonly Variable[], settings: Partial<Settings>): Undo;
  /**
   * Tells the platform how the step ended, in one line, where that is more than its exit code.
   * @param delivered what later steps have now; absent where it failed
   */
  ended?(line: string, delivered?: readonly Variable[], settings?: Settings): void;
  /** Shows Markdown on the platform's summary page. */
  summary?(markdown: string): void;
  /** Keeps what the end of the job must do, before it comes about; a later call replaces an earlier one. */
  atEnd?(leftover: Leftover): void;
}
