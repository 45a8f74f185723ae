import type { ProcessHands } from '@infisical-ci/hosts';
import type { Source } from '@infisical-ci/identity';
import type { Raw } from '@infisical-ci/job';
import type { OwnFlags } from './flags';
import type { Kept } from './kept';
import type { Program } from './program';

/** What a command was asked for; every word of it was understood. */
export interface Asked {
  /** The settings, by name as flags spell them. */
  readonly given: Raw;
  /** Flags that are no settings, by name without dashes; a switch is `true` or `false`. */
  readonly own: Readonly<Record<string, string>>;
  /** A program and its arguments; empty where none is given. */
  readonly program: readonly string[];
  /** Variables that held a credential of the command's own. */
  readonly credentials: readonly string[];
}

/** Everything outside of the command; its main hands it in, and tests their own. */
export interface Outside {
  readonly hands: ProcessHands;
  readonly sources: Readonly<Record<string, Source>>;
  readonly kept: Kept;
  readonly program: Program;
  /** Which of our streams are terminals. */
  readonly terminals: { readonly stdout: boolean; readonly stderr: boolean };
}

/** One command of `infisical-ci`. */
export interface Command {
  /** Those that are no settings; what the help says of them and of the command is in words.ts. */
  readonly flags: OwnFlags;
  readonly takesSettings: boolean;
  /** Whether a program to run stands behind `--`. */
  readonly takesProgram: 'no' | 'must' | 'may';
  /** Why it cannot be run at all. */
  absent?(): string | undefined;
  /** What is wrong with what was asked for, beside what is wrong with each word. */
  mistakes?(asked: Asked, outside: Pick<Outside, 'hands' | 'terminals' | 'kept'>): readonly string[];
  /** Whether standard output is read by a shell, which must end where this fails. */
  evaluated?(asked: Asked, outside: Pick<Outside, 'hands'>): boolean;
  /** @returns the exit code; what went wrong has been said. */
  run(asked: Asked, outside: Outside): Promise<number>;
}

/** How a command ends, beside with its own child's code. */
export const exitCodes = { done: 0, failed: 1, misused: 2, cannotRun: 126, notFound: 127, bySignal: 128 } as const;
