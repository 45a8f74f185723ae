import { Failure } from '@infisical-ci/http';

// Why nothing is delivered, in words: each takes names and places, never a value.

const several = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);
const lines = (items: readonly string[]): string => items.map((item) => `\n  ${item}`).join('');

/**
 * @param reasons a line for each name: the name, its secret, and why it is unsafe.
 * @param steers whether one of them would be safe under another name, or could be meant; else they break files under any.
 */
export function unsafeNames(reasons: readonly string[], steers: boolean): Failure {
  return new Failure(
    'name-unsafe',
    `${several(reasons.length, 'A name is', 'names are')} unsafe to export, so nothing was exported:${lines(reasons)}`,
    {
      fixes: steers
        ? [
            'Rename the secret in Infisical, give all names a prefix with {env-prefix} (in {secrets} with a new name, /db/* -> DB_*), ' +
              'or set {on-unsafe-name}: skip to load the rest without it.',
            'If a later step really needs a variable that steers, load that secret alone, by {secret-name}, or by a rule of its own in {secrets}: then it is taken as meant.',
          ]
        : ['Rename the secret in Infisical, or set {on-unsafe-name}: skip to load the rest without it.'],
    },
  );
}

/**
 * @param clashes a line for each name: the name, and where its two secrets are.
 * @param byCase whether some of the names differ only in case, which no other folder would mend.
 * @param byRules whether rules are written, which can give other names.
 */
export function duplicateNames(clashes: readonly string[], byCase: boolean, byRules: boolean): Failure {
  return new Failure(
    'name-duplicate',
    `Different secrets would get the same name, so nothing was exported:${lines(clashes)}`,
    {
      fixes: byRules
        ? [
            'Give one of them another name in {secrets}: /db/KEY -> NAME, a whole folder /db/* -> DB_*, all folders below /app/** -> **; or leave one out: !/db/KEY.',
            ...(byCase ? ['Names that differ only in case are one here.'] : []),
            'Set {on-duplicate}: last to let the later rule win (inside a rule the deeper folder), or {on-duplicate}: first.',
          ]
        : [
            ...(byCase
              ? [
                  'Names that differ only in case are one here: rename one of the secrets, or load each alone by {secret-name}, with another {env-prefix}.',
                ]
              : []),
            'Narrow {secret-path}, or set {recursive}: false, so that only one of them is loaded.',
            'Set {on-duplicate}: last to let the deeper folder win (Infisical/secrets-action let any one of them win), or {on-duplicate}: first.',
          ],
    },
  );
}

/** @param names that outputs or variables of ours have, in any case of letters. */
export function ourNames(names: readonly string[], target: string): Failure {
  return new Failure(
    'name-duplicate',
    `${names.join(', ')}: the name is one that this step sets itself (as ${target}), so nothing was exported.`,
    {
      fixes: ['Give the names a prefix of their own with {env-prefix}, or rename the secret in Infisical.'],
    },
  );
}

/**
 * @param where was looked.
 * @param byRules then there are secrets, and all that wildcards bring is left out; else there are none.
 */
export function nothingMatched(where: string, byRules: boolean): Failure {
  if (byRules)
    return new Failure('nothing-matched', `No secret is left of what {secrets} asks for, in ${where}.`, {
      fixes: [
        'Check what {secrets} leaves out (`!`), and whether the folders may be empty.',
        'If the job may go on without them, set {on-empty}: warn or ignore.',
      ],
    });
  return new Failure('nothing-matched', `No secret matched in ${where}.`, {
    fixes: [
      'Check {environment} and {secret-path}: older servers answer an empty list for a folder that is not there. ' +
        'Check too that the identity may read this folder.',
      'If the folder may be empty, set {on-empty}: warn or ignore (Infisical/secrets-action said nothing).',
    ],
  });
}

/** @param why all that matched is left out, as a clause with the names. */
export function noneLeft(why: string): Failure {
  return new Failure('nothing-matched', `Secrets matched, but none of them is left to export: ${why}`, {
    fixes: [
      'Rename the secrets in Infisical: a name of letters, digits and _ fits everywhere. An output can hold others too ({export-type}: output).',
      'If the job may go on without them, set {on-empty}: warn or ignore.',
    ],
  });
}

/** @param reasons a sentence for each name that cannot be delivered where it was asked for. */
export function unfit(reasons: readonly string[]): Failure {
  return new Failure(
    'value-unfit',
    `${several(reasons.length, 'A secret', 'secrets')} cannot be delivered, so nothing was exported.`,
    { fixes: reasons },
  );
}

/** @param places of the secrets whose values Infisical hides. */
export function hiddenValues(places: readonly string[]): Failure {
  return new Failure(
    'value-hidden',
    `Infisical hides ${several(places.length, 'the value', 'values')} from this identity, so nothing was exported: ${places.join(', ')}.`,
    {
      fixes: [
        'Give the identity a role that may read secret values, not only describe them ' +
          '(Infisical: the project, Access Control, Machine Identities).',
      ],
    },
  );
}

/**
 * @param place that was asked for, and that this platform does not have.
 * @param targets that it has beside files.
 */
export function noSuchPlace(place: string, targets: readonly string[]): Failure {
  return new Failure(
    'settings-invalid',
    `{export-type} says ${place}, which there is none of here. Nothing was asked of Infisical yet.`,
    { fixes: [`Set {export-type} to ${[...targets, 'file'].join(', ')} or none.`] },
  );
}
