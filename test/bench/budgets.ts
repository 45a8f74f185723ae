// What a product may take, and whether it keeps to it. Pure.
import type { Figures } from './figures';
import type { Product } from './products/product';
import type { Scenario } from './scenarios';

/** One figure held against what it may be. */
export interface Verdict {
  /** Which figure of what: `GitHub Action, http, 100 secrets: wall`. */
  readonly of: string;
  readonly is: number;
  readonly most: number;
  readonly holds: boolean;
}

/** What a whole process may take, as times its yardstick. */
export const wallBudget = 1.25;

/** Times the yardstick's own, by the median of the pairs. */
const ratios = [
  ['wall', wallBudget],
  ['memory', 1.15],
] as const;

/** A figure that may be so much and no more. */
export const judgeMost = (of: string, is: number, most: number): Verdict => ({ of, is, most, holds: is <= most });

/** The verdicts on one product under one load; `of` says which. */
export function judge(
  of: string,
  { judged, asks }: Pick<Product, 'judged' | 'asks'>,
  { https }: Pick<Scenario, 'https'>,
  figures: Figures,
): readonly Verdict[] {
  if (!judged) return [];
  // The platform's tokens come from an origin of their own where Infisical is asked by https.
  const origins = asks && https ? 2 : 1;
  return [
    ...ratios.map(([measure, most]) => judgeMost(`${of}: ${measure}`, figures[measure].ratio.median, most)),
    judgeMost(`${of}: connections`, figures.connections.product, origins),
  ];
}

/** The verdict on a bundle; none where it has no budget. */
export function judgeSize(of: string, bytes: number, most: number | undefined): readonly Verdict[] {
  return most === undefined ? [] : [judgeMost(`${of}: bytes`, bytes, most)];
}

/** A line for each budget that is broken, or one that says that all hold. */
export function verdictLines(verdicts: readonly Verdict[]): readonly string[] {
  if (verdicts.length === 0) return ['There is no budget for what was measured.'];
  const broken = verdicts.filter(({ holds }) => !holds);
  if (broken.length === 0) return [`All ${verdicts.length} budgets hold.`];
  return [
    ...broken.map(({ of, is, most }) => `broken  ${of} is ${shown(is)}, and may be ${shown(most)}`),
    `${broken.length} of ${verdicts.length} budgets are broken.`,
  ];
}

// Three decimals, lest a ratio of 1.2501 be shown as the 1.25 that it may be.
const shown = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(3));
