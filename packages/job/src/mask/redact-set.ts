import { automatonOf, type Automaton } from './automaton';
import { filterOf, type Filter } from './redact-filter';
import type { Masker } from './forms';
import { planMasks, type MaskPlan } from './plan';
import { needlesFrom } from './redact-needles';
import type { MaskRules } from './visible';

/** The redactor as a masker: it finds texts and nothing else, and all of a text of several lines. */
export const redacting: Masker = {
  splitsLines: false,
  misses: ['json', 'dialect', 'url', 'form', 'base64', 'base64url', 'shell'],
};

/** The texts that hide these variables, in all their forms, where the redactor stands in for the platform's masker. */
export function needlesOf(variables: Parameters<typeof planMasks>[0], rules: MaskRules): MaskPlan {
  return planMasks(variables, rules, redacting);
}

/** Texts to hide, made ready for any number of streams. */
export interface NeedleSet {
  readonly automaton: Automaton;
  readonly filter: Filter;
  readonly longestRun: number;
}

/**
 * Makes texts ready to be looked for, all at once. It takes 10 bytes and a tenth of a microsecond for each of their
 * characters (docs/performance.md).
 * @param texts as `needlesOf` lists them, and `maskToken` for the masker `redacting`; empty ones are passed over.
 */
export function needleSet(texts: Iterable<string>): NeedleSet {
  const { texts: needles, longestRun } = needlesFrom(texts);
  return { automaton: automatonOf(needles), filter: filterOf(needles), longestRun };
}
