import type { Host, Target, Variable } from './host';
import { planMasks } from './mask';
import { nameVariables } from './naming';
import { aboutLeftOut, aboutMasks, aboutSize, aboutValues, namesOf, type Note } from './notes';
import { noneLeft, ourNames, unfit } from './refusals';
import { renderFile, unfitForFile, unfitName } from './render';
import type { Selected } from './rules';
import type { Settings } from './settings';

/** Everything that will be written, worked out before anything is. */
export interface Prepared {
  readonly variables: readonly Variable[];
  readonly masks: readonly string[];
  readonly file: string | undefined;
  /** In the order in which they are written. */
  readonly sets: readonly { readonly target: Target; readonly variables: readonly Variable[] }[];
  readonly notes: readonly Note[];
  /** Why a variable stays unmasked, by its name. */
  readonly unmasked: ReadonlyMap<string, string>;
}

/**
 * From secrets to what is written: names, duplicates, fit, rendering, masks. Pure.
 * @param own what is delivered beside the secrets: outputs such as the count, by the target they go to.
 * @throws Failure nothing-matched, name-unsafe, name-duplicate, value-unfit.
 */
export function prepare(
  selected: readonly Selected[],
  settings: Settings,
  host: Host,
  own: (variables: readonly Variable[]) => Readonly<Partial<Record<Target, readonly Variable[]>>>,
): Prepared {
  const { variables, byName, notes, noVariables } = nameVariables(selected, settings, host);
  const places = allot(variables, noVariables, settings);
  if (variables.length > 0 && places.delivered.length === 0 && settings.onEmpty === 'error')
    throw noneLeft(`no name fits ({export-type}: ${settings.exportType.join(', ')}): ${namesOf(variables)}.`);
  const ownSets = own(places.delivered);
  const sets = (['output', 'variables', 'env'] as const)
    .map((target) => ({ target, variables: [...(ownSets[target] ?? []), ...places[target]] }))
    .filter((set) => set.variables.length > 0 && host.targets.includes(set.target));
  for (const target of host.targets) refuseOurNames(target, ownSets[target] ?? [], byName, places[target], host);
  const misfits: string[] = [];
  const add = ({ name }: Variable, reason: string | undefined): void => {
    if (reason !== undefined) misfits.push(`${name}: ${reason}`);
  };
  for (const set of sets)
    for (const variable of set.variables) add(variable, unfitFor(variable, set.target, noVariables, settings, host));
  for (const variable of places.file) add(variable, unfitForFile(settings.fileFormat, variable));
  if (misfits.length > 0) throw unfit(misfits);

  const rules = { minLength: settings.maskMinLength, exempt: settings.maskExempt, shown: shownTexts(settings, host) };
  const { texts, unmasked } = planMasks(variables, rules, host.masker);
  return {
    variables: places.delivered,
    masks: texts,
    file: settings.exportType.includes('file') ? renderFile(settings.fileFormat, places.file) : undefined,
    sets,
    notes: [
      ...notes,
      ...aboutLeftOut(places.outOfEnv, places.outOfFile, settings.fileFormat),
      ...aboutSize(places.env),
      ...aboutValues(variables),
      ...aboutMasks(unmasked, host, settings),
    ],
    unmasked: new Map(unmasked.map(({ name, reason }) => [name, reason])),
  };
}

/** What goes where: each variable to every place that was asked for, but for names that were not asked for and do not fit there. */
function allot(
  variables: readonly Variable[],
  noVariables: ReadonlySet<Variable>,
  { exportType, fileFormat }: Settings,
) {
  const asked = (place: Settings['exportType'][number]): readonly Variable[] =>
    exportType.includes(place) ? variables : [];
  const everywhere = { output: asked('output'), variables: asked('variables'), env: asked('env'), file: asked('file') };
  if (noVariables.size === 0) return { ...everywhere, outOfEnv: [], outOfFile: [], delivered: variables };
  const isSpare = (variable: Variable): boolean => noVariables.has(variable) && !variable.chosen;
  const outOfEnv = asked('env').filter(isSpare);
  const outOfFile = asked('file').filter(
    (variable) => isSpare(variable) && unfitName(fileFormat, variable.name) !== undefined,
  );
  const { output, variables: kept } = everywhere;
  const env = asked('env').filter((variable) => !isSpare(variable));
  const file = asked('file').filter((variable) => !outOfFile.includes(variable));
  const reached = new Set([...asked('none'), ...output, ...kept, ...env, ...file]);
  const delivered = variables.filter((variable) => reached.has(variable));
  return { output, variables: kept, env, file, outOfEnv, outOfFile, delivered };
}

/** What the platform prints anyway, or the workflow says in clear: masking it would only blind the log. */
function shownTexts({ environment, projectId, projectSlug, domain, rules }: Settings, host: Host): readonly string[] {
  const ruled = rules?.load.flatMap((rule) => [rule.environment, rule.owner]) ?? [];
  return [environment, projectId, projectSlug, domain.hostname, domain.href, ...ruled, ...host.shown].filter(
    (text) => text !== undefined,
  );
}

function refuseOurNames(
  target: Target,
  own: readonly Variable[],
  byName: ReadonlyMap<string, Variable>,
  secrets: readonly Variable[],
  host: Host,
): void {
  const met = own.flatMap(({ name }) => byName.get(host.names.fold(name)) ?? []).filter((one) => secrets.includes(one));
  if (met.length > 0)
    throw ourNames(
      met.map(({ name }) => name),
      target,
    );
}

function unfitFor(
  variable: Variable,
  target: Target,
  noVariables: ReadonlySet<Variable>,
  settings: Settings,
  host: Host,
): string | undefined {
  return target === 'env' && noVariables.has(variable)
    ? 'no shell could read a variable of that name: rename it by a rule of {secrets} (-> NAME), or take it from a file ({export-type}: file).'
    : host.unfit(variable, target, settings);
}
