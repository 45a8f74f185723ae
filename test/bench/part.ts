import type { Verdict } from './budgets';

/** One of the page's tables, with what else came of measuring it. */
export interface Part {
  /** The figures as they are kept. */
  readonly figures: unknown;
  /** The same as Markdown. */
  readonly text: string;
  readonly verdicts?: readonly Verdict[];
  /** A picture of them, to be put beside the page: SVG. */
  readonly picture?: string;
}
