import { Failure } from '@infisical-ci/http';
import type { Host, Variable } from './host';
import { judgeName } from './names';
import type { Note } from './notes';
import { placeOf, type Selected } from './rules';
import type { Settings } from './settings';

interface Named {
  readonly variables: readonly Variable[];
  readonly notes: readonly Note[];
  /** Those whose names are no shell variables; outputs and files may still hold them. */
  readonly noVariables: ReadonlySet<Variable>;
}

/**
 * Gives each secret its name: prefix and suffix, the lists of names that steer, and one secret a name.
 * @throws Failure nothing-matched, name-unsafe, name-duplicate.
 */
export function nameVariables(selected: readonly Selected[], settings: Settings, host: Host): Named {
  const notes: Note[] = [];
  const named = selected.map(({ secret, rule }): Variable => {
    const name = `${settings.envPrefix}${secret.key}${settings.envSuffix}`;
    return { name, value: secret.value, secret: true, origin: secret, chosen: rule.key !== undefined };
  });
  const safe = withoutUnsafe(named, settings, host, notes);
  const variables = withoutDuplicates(safe, settings, host, notes);
  if (variables.length === 0) aboutNothing(selected.length, settings, notes);
  const noVariables = variables.filter(({ name }) => judgeName(name, host.names.reserved).verdict === 'no-variable');
  return { variables, notes, noVariables: new Set(noVariables) };
}

function withoutUnsafe(named: readonly Variable[], { onUnsafeName }: Settings, host: Host, notes: Note[]): Variable[] {
  const reasons: string[] = [];
  const safe = named.filter((variable) => {
    const { verdict, reason = '' } = judgeName(variable.name, host.names.reserved);
    const unsafe = verdict === 'breaks' || (verdict === 'steers' && !variable.chosen);
    if (unsafe) reasons.push(`${JSON.stringify(variable.name)} from ${originOf(variable)}: ${reason}`);
    return !unsafe;
  });
  if (reasons.length > 0 && onUnsafeName === 'error')
    throw new Failure(
      'name-unsafe',
      `${reasons.length === 1 ? 'A name is' : `${reasons.length} names are`} unsafe to export, so nothing was exported:\n  ${reasons.join('\n  ')}`,
      {
        fixes: [
          'Rename the secret in Infisical, give all names a prefix with {env-prefix}, or set {on-unsafe-name}: skip to load the rest without it.',
        ],
      },
    );
  if (reasons.length > 0)
    notes.push({ level: 'warning', text: `Left out, since {on-unsafe-name} is skip:\n  ${reasons.join('\n  ')}` });
  return safe;
}

function withoutDuplicates(
  named: readonly Variable[],
  { onDuplicate }: Settings,
  host: Host,
  notes: Note[],
): Variable[] {
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
    throw new Failure(
      'name-duplicate',
      `Different secrets would get the same name, so nothing was exported:\n  ${clashes.map(({ name, kept, other }) => `${name}: ${originOf(kept)} and ${originOf(other)}`).join('\n  ')}`,
      {
        fixes: [
          'Narrow {secret-path}, or set {recursive}: false, so that only one of them is loaded.',
          'Set {on-duplicate}: last to let the deeper folder win (as Infisical/secrets-action let one of them win), or {on-duplicate}: first.',
        ],
      },
    );
  for (const { name, kept, other } of clashes)
    notes.push({
      level: 'info',
      text: `${name} comes from ${originOf(kept)}, not from ${originOf(other)} ({on-duplicate}: ${onDuplicate}).`,
    });
  return [...byName.values()];
}

function isSame(one: Variable, other: Variable): boolean {
  return one.name === other.name && originOf(one) === originOf(other) && one.value === other.value;
}

function originOf({ origin, name }: Variable): string {
  return origin ? placeOf(origin) : name;
}

function aboutNothing(found: number, settings: Settings, notes: Note[]): void {
  const text =
    found > 0
      ? 'Of the secrets that matched none is left to export.'
      : `No secret matched in ${settings.environment ?? ''}:${settings.secretPath}${settings.recursive ? ' and below' : ''}.`;
  if (settings.onEmpty === 'error')
    throw new Failure('nothing-matched', text, {
      fixes: [
        'Check {environment} and {secret-path}: older servers answer an empty list for a folder that is not there. ' +
          'Check too that the identity may read this folder.',
        'If the folder may be empty, set {on-empty}: warn or ignore (Infisical/secrets-action said nothing).',
      ],
    });
  if (settings.onEmpty === 'warn') notes.push({ level: 'warning', text });
}
