import type { Host, Target, Variable } from './host';
import { planMasks } from './mask';
import { nameVariables } from './naming';
import { aboutLeftOut, aboutMasks, aboutValues, type Note } from './notes';
import { ourNames, unfit } from './refusals';
import { formats } from './render';
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
  const isLeftOut = (variable: Variable): boolean => noVariables.has(variable) && !variable.chosen;
  const targets = host.targets.filter((target) => settings.exportType.includes(target));
  const ownSets = own(variables);
  const sets = (['output', 'env'] as const).flatMap((target) => {
    const secrets = targets.includes(target) ? variables : [];
    const all = [
      ...(ownSets[target] ?? []),
      ...(target === 'env' ? secrets.filter((variable) => !isLeftOut(variable)) : secrets),
    ];
    return all.length > 0 && host.targets.includes(target) ? [{ target, variables: all }] : [];
  });
  refuseOurNames(sets, host);

  const format = settings.exportType.includes('file') ? formats[settings.fileFormat] : undefined;
  const outOfFile = new Set(variables.filter((variable) => isLeftOut(variable) && format?.unfit(variable)));
  const inFile = variables.filter((variable) => !outOfFile.has(variable));
  const misfits = [
    ...sets.flatMap(({ target, variables: all }) =>
      all.flatMap((variable) => unfitFor(variable, target, noVariables, settings, host)),
    ),
    ...(format ? inFile.flatMap((variable) => named(variable, format.unfit(variable))) : []),
  ];
  if (misfits.length > 0) throw unfit(misfits);

  const masks = planMasks(
    variables,
    { minLength: settings.maskMinLength, exempt: settings.maskExempt, shown: shownTexts(settings, host) },
    host.masker,
  );
  return {
    variables,
    masks: masks.texts,
    file: format?.render(inFile),
    sets,
    notes: [
      ...notes,
      ...aboutLeftOut(settings, variables.filter(isLeftOut), [...outOfFile]),
      ...aboutValues(variables),
      ...aboutMasks(masks.unmasked, host),
    ],
    unmasked: new Map(masks.unmasked.map(({ name, reason }) => [name, reason])),
  };
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
