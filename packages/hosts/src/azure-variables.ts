import { fitsEnvironment, ownNames, type Reserved, type Settings, type Target, type Variable } from '@infisical-ci/job';

// What Azure Pipelines makes of the names and values of variables.

/** @see https://learn.microsoft.com/azure/devops/pipelines/process/variables#variable-naming-restrictions */
export const reservedNames: readonly Reserved[] = [
  {
    pattern: /^(agent|azp|system|vsts|build)[._ ]/i,
    why: "variables of the agent and of the build begin so, and the agent obeys some of them; with {env-prefix}: APP_ it would be the job's own",
  },
  {
    pattern: /^(secret|input|endpoint|securefile)/i,
    why: 'Azure Pipelines keeps names that begin so for itself, and no script would get it; with {env-prefix}: APP_ it would',
  },
];

/** Why the agent, or the steps that come later, could not take a variable. */
export function unfitForAzure(
  variable: Variable,
  target: Target,
  { multilineSecrets }: Pick<Settings, 'multilineSecrets'>,
): string | undefined {
  const { name, value, secret } = variable;
  if (!/^[\w.-]+( [\w.-]+)*$/.test(name))
    return 'a variable of Azure Pipelines is made of letters, digits, `.`, `_` and `-`: rename the secret in Infisical, or take it from a file ({export-type}: file).';
  if (value.includes('\0'))
    return 'the value holds a NUL character, which no variable can. Take it from a file ({export-type}: file).';
  if (!fitsEnvironment(variable))
    return (
      'the value is larger than the 128 KiB that Linux takes for one environment variable; with it no later task would start, ' +
      'since the agent gives each of them all variables. Take it from a file ({export-type}: file).'
    );
  if (secret && target !== 'env' && multilineSecrets === 'fail' && /[\r\n]/.test(value))
    return (
      'the value has several lines, and multilineSecrets is fail. Set multilineSecrets: mask, or take it from a file ' +
      '({export-type}: file).'
    );
  return undefined;
}

/** As many as help somebody who has to write the rest. */
const mostShown = 10;

/** The lines that hand secret variables to a script, which gets none of them by itself. */
export function usage(
  variables: readonly Pick<Variable, 'name'>[],
  { exportAccessToken }: Pick<Settings, 'exportAccessToken'>,
): string {
  const names = [
    ...variables.slice(0, mostShown).map(({ name }) => name),
    ...(exportAccessToken ? [ownNames.accessTokenVariable] : []),
  ];
  const rows = names.map((name) => `    ${name.replace(/\W/g, '_')}: $(${name})`);
  const more = variables.length - mostShown;
  return [
    'Scripts do not get secret variables by themselves. Below the script that needs them, write:',
    '  env:',
    ...rows,
    ...(more > 0 ? [`    # and so on, for ${more} more`] : []),
  ].join('\n');
}
