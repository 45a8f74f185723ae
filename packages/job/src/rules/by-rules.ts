import { hiddenValues } from '../refusals';
import type { Settings } from '../settings';
import { fetchRules, type Reads } from './fetch';
import { badFields, takeField, type FieldProblem } from './fields';
import { nothingFor, type Unmet } from './missing';
import { byPlace, placeOf, type Origin } from './origin';
import { matches, pickerOf } from './pick';
import type { Rule, Rules } from './rule';

interface Selection {
  readonly rule: Rule;
  readonly secrets: readonly Origin[];
}

/**
 * Fetches what the rules of `secrets` ask for.
 * @returns the rules as written, and the secrets of each by their place.
 * @throws Failure not-found or nothing-matched, naming every rule that matches nothing and need not; value-hidden; value-unfit
 *   or not-found for fields; and what reading throws.
 */
export async function selectByRules(rules: Rules, settings: Settings, reads: Reads): Promise<readonly Selection[]> {
  const answers = await fetchRules(rules.load, settings, reads);
  const takesBy = pickerOf(rules);
  const selections: Selection[] = [];
  const unmet: Unmet[] = [];
  for (const rule of rules.load) {
    const answer = answers.get(rule) ?? { secrets: [], isList: false };
    const mayBeEmpty = rule.optional ?? (rule.key === undefined && !answer.missing && settings.onEmpty !== 'error');
    if (!mayBeEmpty && !answer.secrets.some(matches(rule))) unmet.push({ rule, answer });
    const { owner } = rule;
    const taken = answer.secrets.filter(takesBy(rule)).sort(byPlace);
    selections.push({ rule, secrets: owner === undefined ? taken : taken.map((secret) => ({ ...secret, owner })) });
  }
  if (unmet.length > 0) throw await nothingFor(unmet, settings, reads);
  const hidden = new Set(selections.flatMap(({ secrets }) => secrets.filter((one) => one.hidden).map(placeOf)));
  if (hidden.size > 0) throw hiddenValues([...hidden]);
  return withFields(selections);
}

function withFields(selections: readonly Selection[]): readonly Selection[] {
  const problems: FieldProblem[] = [];
  const taken = selections.map(({ rule, secrets }) =>
    rule.field === undefined
      ? { rule, secrets }
      : { rule, secrets: secrets.flatMap((secret) => takeField(rule, secret, problems) ?? []) },
  );
  if (problems.length > 0) throw badFields(problems);
  return taken;
}
