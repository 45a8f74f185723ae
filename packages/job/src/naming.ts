import type { Host, Variable } from './host';
import { judgeName, type Judgement } from './names';
import type { Note } from './notes';
import { duplicateNames, noneLeft, nothingMatched, unsafeNames } from './refusals';
import { aboutRules, placeOf, renameBy, whereOf, type Origin, type Rule, type Selected } from './rules';
import type { Settings } from './settings';

interface Named {
  readonly variables: readonly Variable[];
  /** The same, by their names as the host folds them. */
  readonly byName: ReadonlyMap<string, Variable>;
  readonly notes: readonly Note[];
  /** Those whose names are no shell variables; outputs and files may still hold them. */
  readonly noVariables: ReadonlySet<Variable>;
}

/**
 * Gives each secret its name: what its rule says, prefix and suffix, the lists of names that steer, and one secret a name.
 * @throws Failure nothing-matched, name-unsafe, name-duplicate.
 */
export function nameVariables(selected: readonly Selected[], settings: Settings, host: Host): Named {
  const notes: Note[] = [];
  const noVariables = new Set<Variable>();
  const reasons: string[] = [];
  let steers = false;
  const safe: Variable[] = [];
  const add = (secret: Origin, name: string, chosen: boolean): void => {
    const variable = { name, value: secret.value, secret: true, origin: secret, chosen };
    const { verdict, reason = '' } = judgeName(name, host.names.reserved);
    if (verdict === 'no-variable') noVariables.add(variable);
    if (isUnsafe(verdict, variable)) {
      steers ||= verdict === 'steers';
      reasons.push(`${JSON.stringify(name)} from ${placeOf(secret)}: ${reason}`);
    } else safe.push(variable);
  };
  for (const { rule, secrets } of selected) {
    // A new text for each of thousands of names would be half of the work here.
    const nameOf = isKept(rule, settings) ? undefined : renameBy(rule, settings);
    for (const secret of secrets) add(secret, nameOf ? nameOf(secret) : secret.key, rule.key !== undefined);
    // Where nobody sets a variable, its macro $(NAME) stays in the script as it is.
    if (rule.optional && rule.key !== undefined && secrets.length === 0 && settings.exportType.includes('variables'))
      safe.push({ name: rule.target ?? rule.key, value: '', secret: true, chosen: true });
  }
  if (settings.rules) notes.push(...aboutRules(selected, settings));
  if (reasons.length > 0 && settings.onUnsafeName === 'error') throw unsafeNames(reasons, steers);
  if (reasons.length > 0)
    notes.push({ level: 'warning', text: `Left out, since {on-unsafe-name} is skip:\n  ${reasons.join('\n  ')}` });
  const byName = withoutDuplicates(safe, settings, host, notes);
  if (byName.size === 0) aboutNothing(reasons, settings, notes);
  return { variables: [...byName.values()], byName, notes, noVariables };
}

/** Whether a rule leaves keys as they are. */
function isKept({ target }: Rule, { envPrefix, envSuffix, nameCase }: Settings): boolean {
  return target === undefined && envPrefix === '' && envSuffix === '' && nameCase === 'keep';
}

/** What breaks a file is never written; what steers only where somebody named it so. */
function isUnsafe(verdict: Judgement['verdict'], { chosen }: Variable): boolean {
  return verdict === 'breaks' || (verdict === 'steers' && !chosen);
}

function withoutDuplicates(
  named: readonly Variable[],
  { onDuplicate, rules }: Settings,
  host: Host,
  notes: Note[],
): ReadonlyMap<string, Variable> {
  const byName = new Map<string, Variable>();
  const clashes: { name: string; kept: Variable; other: Variable }[] = [];
  for (const variable of named) {
    const fold = host.names.fold(variable.name);
    const known = byName.get(fold);
    if (known && !isSame(known, variable)) {
      const kept = onDuplicate === 'last' ? variable : known;
      clashes.push({ name: variable.name, kept, other: kept === known ? variable : known });
      byName.set(fold, kept);
    } else if (!known) byName.set(fold, variable);
  }
  if (clashes.length > 0 && onDuplicate === 'error')
    throw duplicateNames(
      clashes.map(({ name, kept, other }) => `${name}: ${originOf(kept)} and ${originOf(other)}`),
      clashes.some(({ kept, other }) => kept.name !== other.name),
      rules !== undefined,
    );
  for (const { name, kept, other } of clashes)
    notes.push({
      level: 'info',
      text: `${name} comes from ${originOf(kept)}, not from ${originOf(other)} ({on-duplicate}: ${onDuplicate}).`,
    });
  return byName;
}

function isSame(one: Variable, other: Variable): boolean {
  return one.name === other.name && originOf(one) === originOf(other) && one.value === other.value;
}

function originOf({ origin, name }: Variable): string {
  return origin ? placeOf(origin) : name;
}

/** @param reasons why those that matched were left out; none where none matched. */
function aboutNothing(reasons: readonly string[], settings: Settings, notes: Note[]): void {
  const { onEmpty, rules } = settings;
  // What no rule insists on may be missing; that has been noted.
  if (reasons.length === 0 && rules?.load.every(({ optional }) => optional)) return;
  const failure =
    reasons.length > 0
      ? noneLeft(`their names are unsafe and {on-unsafe-name} is skip:\n  ${reasons.join('\n  ')}`)
      : nothingMatched(whereOf(settings), rules !== undefined);
  if (onEmpty === 'error') throw failure;
  if (onEmpty === 'warn') notes.push({ level: 'warning', text: failure.message });
}
