import type { Repository } from '../repository';

/** One thing that is wrong, and what to do about it: a sentence for whoever broke it. */
export interface Finding {
  readonly file: string;
  readonly line?: number;
  readonly text: string;
}

export interface Outcome {
  readonly findings: readonly Finding[];
  /** Said even where nothing is wrong. */
  readonly figures?: readonly string[];
}

/** One kind of thing that must hold in this repository. */
export interface Check {
  /** What holds, in a few words. */
  readonly title: string;
  run(repository: Repository): Outcome | Promise<Outcome>;
}
