// What a product may take, and whether it keeps to it. Pure.
import type { Figures } from './figures';
import type { Scenario } from './scenarios';

/** One figure held against what it may be. */
export interface Verdict {
  /** Which figure of what: `GitHub Action, http, 100 secrets: wall`. */
  readonly of: string;
  readonly is: number;
  readonly most: number;
  readonly holds: boolean;
}

/** Times the yardstick's own, by the median of the pairs. */
const ratios = [
  ['wall', 1.25],
  ['memory', 1.15],
] as const;

/** A figure that may be so much and no more. */
export const judgeMost = (of: string, is: number, most: number): Verdict => ({ of, is, most, holds: is <= most });

/** The verdicts on one product under one load; `of` says which. */
export function judge(of: string, { origins }: Scenario, figures: Figures): readonly Verdict[] {
  return [
    ...ratios.map(([measure, most]) => judgeMost(`${of}: ${measure}`, figures[measure].ratio.median, most)),
    judgeMost(`${of}: connections`, figures.connections.product, origins),
  ];
}

export function judgeSize(of: string, bytes: number, most: number): Verdict {
  return judgeMost(`${of}: bytes`, bytes, most);
}

/** A line for each budget that is broken, or one that says that all hold. */
export function verdictLines(verdicts: readonly Verdict[]): readonly string[] {
  const broken = verdicts.filter(({ holds }) => !holds);
  if (broken.length === 0) return [`All ${verdicts.length} budgets hold.`];
  return [
    ...broken.map(({ of, is, most }) => `broken  ${of} is ${shown(is)}, and may be ${shown(most)}`),
    `${broken.length} of ${verdicts.length} budgets are broken.`,
  ];
}

// Three decimals, lest a ratio of 1.2501 be shown as the 1.25 that it may be.
const shown = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(3));
