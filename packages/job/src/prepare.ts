import type { Host, Target, Variable } from './host';
import { planMasks } from './mask';
import { nameVariables } from './naming';
import { aboutLeftOut, aboutMasks, aboutValues, type Note } from './notes';
import { ourNames, unfit } from './refusals';
import { formats, type Format } from './render';
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
  const { variables, notes, noVariables } = nameVariables(selected, settings, host);
  const format = settings.exportType.includes('file') ? formats[settings.fileFormat] : undefined;
  const places = allot(variables, noVariables, settings, format);
  const ownSets = own(places.delivered);
  const sets = (['output', 'env'] as const)
    .map((target) => ({ target, variables: [...(ownSets[target] ?? []), ...places[target]] }))
    .filter((set) => set.variables.length > 0 && host.targets.includes(set.target));
  refuseOurNames(sets, host);
  const misfits = [
    ...sets.flatMap(({ target, variables: all }) =>
      all.flatMap((variable) => unfitFor(variable, target, noVariables, settings, host)),
    ),
    ...places.file.flatMap((variable) => named(variable, format?.unfit(variable))),
  ];
  if (misfits.length > 0) throw unfit(misfits);

  const rules = { minLength: settings.maskMinLength, exempt: settings.maskExempt, shown: shownTexts(settings, host) };
  const { texts, unmasked } = planMasks(variables, rules, host.masker);
  return {
    variables: places.delivered,
    masks: texts,
    file: format?.render(places.file),
    sets,
    notes: [
      ...notes,
      ...aboutLeftOut(places.outOfEnv, places.outOfFile),
      ...aboutValues(variables),
      ...aboutMasks(unmasked, host),
    ],
    unmasked: new Map(unmasked.map(({ name, reason }) => [name, reason])),
  };
}

/** What goes where: each variable to every place that was asked for, but for names that were not asked for and do not fit there. */
function allot(
  variables: readonly Variable[],
  noVariables: ReadonlySet<Variable>,
  { exportType }: Settings,
  format: Format | undefined,
) {
  const isSpare = (variable: Variable): boolean => noVariables.has(variable) && !variable.chosen;
  const asked = (place: Settings['exportType'][number]): readonly Variable[] =>
    exportType.includes(place) ? variables : [];
  const outOfEnv = asked('env').filter(isSpare);
  const outOfFile = asked('file').filter((variable) => isSpare(variable) && format?.unfit(variable) !== undefined);
  const output = asked('output');
  const env = asked('env').filter((variable) => !isSpare(variable));
  const file = asked('file').filter((variable) => !outOfFile.includes(variable));
  const reached = new Set([...asked('none'), ...output, ...env, ...file]);
  return { output, env, file, outOfEnv, outOfFile, delivered: variables.filter((variable) => reached.has(variable)) };
}

/** What the platform prints anyway, or the workflow says in clear: masking it would only blind the log. */
function shownTexts({ environment, projectId, projectSlug, domain }: Settings, host: Host): readonly string[] {
  return [environment, projectId, projectSlug, domain.hostname, domain.href, ...host.shown].filter(
    (text) => text !== undefined,
  );
}

function refuseOurNames(sets: Prepared['sets'], host: Host): void {
  for (const { target, variables } of sets) {
    const ours = new Set(variables.filter(({ origin }) => !origin).map(({ name }) => host.names.fold(name)));
    const taken = variables
      .filter(({ name, origin }) => origin && ours.has(host.names.fold(name)))
      .map(({ name }) => name);
    if (taken.length > 0) throw ourNames(taken, target);
  }
}

function unfitFor(
  variable: Variable,
  target: Target,
  noVariables: ReadonlySet<Variable>,
  settings: Settings,
  host: Host,
): string[] {
  if (target === 'env' && noVariables.has(variable))
    return named(
      variable,
      'no shell could read a variable of that name: take it from an output ({export-type}: output), or rename the secret.',
    );
  return named(variable, host.unfit(variable, target, settings));
}

function named({ name }: Variable, reason: string | undefined): string[] {
  return reason === undefined ? [] : [`${name}: ${reason}`];
}
