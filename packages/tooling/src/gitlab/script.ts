import { spell, type table } from '@infisical-ci/job';
import { byVariable, fromVariables, notGiven, settingInputs } from './inputs';

type Key = keyof typeof table;

const input = (name: string): string => `'$[[ inputs.${name} ]]'`;
/** An input, or nothing where it was not given. */
const given = (name: string): string => `"$(infisical_ci_given ${input(name)})"`;

/** The variable of the script that holds an input. */
const held = (name: string): string => `infisical_ci_${name}`;

/**
 * The one entry of a component's script that has inputs in it: as single-quoted texts, since a variable of the job could be
 * set from outside of the pipeline's file, and lead the token elsewhere.
 *
 * @param own names of inputs that are no settings, which the script reads as variables `infisical_ci_NAME`
 * @param script whether there is an input `script`, which the function infisical_ci_script prints
 */
export function inputsEntry(own: readonly string[], script: boolean): string {
  const variables = Object.entries(fromVariables) as [Key, string][];
  return [
    '# infisical-ci: what to load, by the inputs of this component',
    `infisical_ci_given() { [ "$1" = ${notGiven} ] || printf %s "$1"; }`,
    ...own.map((name) => `${held(name)}=${given(name)}`),
    ...variables.flatMap(([key, variable]) => {
      const name = spell(key, 'snake');
      return [`${held(name)}=${given(name)}`, `[ -n "$${held(name)}" ] || ${held(name)}=\${${variable}-}`];
    }),
    // SPIFFE is a way to log in and a source: the first is for tokens of the second alone.
    `${held('method')}=${input('method')}`,
    `${held('token_source')}=${input('token_source')}`,
    `[ "$${held('method')}" != spiffe ] || ${held('token_source')}=spiffe`,
    'infisical_ci_with_inputs() {',
    '  infisical_ci_command=$1',
    '  shift',
    `  NODE_OPTIONS='' "$infisical_ci_node" "$infisical_ci_bundle" "$infisical_ci_command" \\`,
    ...flags().map((flag) => `    ${flag} \\`),
    '    "$@"',
    '}',
    ...(script
      ? [
          'infisical_ci_script() {',
          "  cat <<'infisical_ci_end_of_script'",
          '$[[ inputs.script ]]',
          'infisical_ci_end_of_script',
          '}',
        ]
      : []),
    '',
  ].join('\n');
}

/** What the script has decided on before it hands it over. */
const heldKeys: readonly string[] = [...Object.keys(fromVariables), 'method', 'tokenSource'];

function flags(): readonly string[] {
  return [
    '--no-env-settings --spell-as-inputs --platform=gitlab',
    ...settingInputs.map((key) => {
      const name = spell(key, 'snake');
      return `${spell(key, 'flag')}=${heldKeys.includes(key) ? `"$${held(name)}"` : given(name)}`;
    }),
    ...byVariable.map((key) => `${spell(key, 'flag')}-env=${given(`${spell(key, 'snake')}_env`)}`),
  ];
}
