import { keys, rowOf, spell } from '@infisical-ci/job';
import { stringify } from 'yaml';
import type { Part } from '../markers';
import { shownDefault, type Setting } from './setting';
import { settingsIn } from './settings';

type Key = (typeof keys)[number];

/** What a parameter that names a variable is where nobody gave one: CircleCI takes no empty name. */
const notGiven = 'NOT_GIVEN';

/** CircleCI has no page for a summary. */
const nowhere: readonly Key[] = ['summary'];

const network: readonly Key[] = keys.filter((key) => rowOf(key).group === 'network');
const identity: readonly Key[] = keys.filter((key) => rowOf(key).group === 'identity');

/** The settings that a script hands over, whether they are parameters or not. */
const given: readonly Key[] = keys.filter((key) => !nowhere.includes(key));

/** The settings that are parameters, by what they are the parameters of. */
const parametersOf: Readonly<Record<string, readonly Key[]>> = {
  settings: given,
  login: [
    ...(['identityId', 'clientId', 'clientSecret', 'domain', 'method', 'audience'] as const),
    ...identity.filter((key) => !['subject', 'audiences', 'claims'].includes(key)),
    ...network,
  ],
  revoke: ['domain', 'allowHttp', ...network],
};

const snake = (key: Key): string => spell(key, 'snake');
const variable = (key: Key): string => `ORB_${spell(key, 'upper')}`;

type Kind = 'switch' | 'secret' | 'name' | 'literal' | 'text';

function kindOf(key: Key): Kind {
  const { fallback, secret, verbatim } = rowOf(key);
  if (typeof fallback === 'boolean') return 'switch';
  if (secret) return 'secret';
  if (key === 'tokenEnv') return 'name';
  // What messages count the lines and columns of stays as it is written, and a shell puts in its variables by itself.
  return verbatim || key === 'tokenCommand' ? 'literal' : 'text';
}

const yaml = (content: unknown): string => stringify(content, { lineWidth: 0, singleQuote: true });

function parameter(setting: Setting): string {
  const key = setting.key as Key;
  const kind = kindOf(key);
  const fallback = shownDefault(setting);
  const shapes: Readonly<Record<Kind, object>> = {
    switch: { type: 'boolean', default: rowOf(key).fallback, description: setting.help },
    secret: {
      type: 'env_var_name',
      default: notGiven,
      description: `The name of a variable that holds it, as a context or the project has it. ${setting.help}`,
    },
    name: { type: 'env_var_name', default: notGiven, description: setting.help },
    literal: { type: 'string', default: '', description: setting.help },
    text: {
      type: 'string',
      default: '',
      description: fallback === undefined ? setting.help : `${setting.help} (Default: ${fallback})`,
    },
  };
  return yaml({ [snake(key)]: shapes[kind] });
}

/** How a script puts a parameter behind the command. */
const flags: Readonly<Record<Kind, (key: Key, flag: string, held: string) => string>> = {
  switch: (key, flag, held) =>
    rowOf(key).fallback === true
      ? `orb_is off "$${held}" && set -- "$@" ${flag}=false`
      : `orb_is on "$${held}" && set -- "$@" ${flag}`,
  secret: (_key, flag, held) => `orb_has "$${held}" && set -- "$@" "${flag}-env=$${held}"`,
  name: (_key, flag, held) => `orb_has "$${held}" && set -- "$@" "${flag}=$${held}"`,
  literal: (_key, flag, held) => `[ -n "$${held}" ] && set -- "$@" "${flag}=$${held}"`,
  text: (key, flag, held) => `orb_take ${snake(key)} "$${held}" && set -- "$@" "${flag}=$orb_taken"`,
};

const from = 'packages/job/src/settings';

/** The parts of the orb's files that are made from the settings. */
export const orbParts: Readonly<Record<string, Part>> = {
  'orb node parameters': {
    from: 'packages/tooling/src/renders/orb.ts',
    make: () =>
      yaml({
        install_node: {
          type: 'enum',
          enum: ['auto', 'never'],
          default: 'auto',
          description:
            "Where the image has no Node.js 20 or newer: auto installs Alpine's own package, or fetches a pinned one from nodejs.org for the time of the job, checked by its SHA-256; never fails.",
        },
        node_mirror: {
          type: 'string',
          default: '',
          description: 'Where to fetch it instead of https://nodejs.org/dist.',
        },
      }),
  },
  'orb settings flags': {
    from,
    make: () =>
      [
        ...given.map((key) => flags[kindOf(key)](key, spell(key, 'flag'), variable(key))),
        `unset ${given.map(variable).join(' ')}`,
      ].join('\n'),
  },
  ...Object.fromEntries(
    Object.entries(parametersOf).flatMap(([name, own]): [string, Part][] => [
      [
        `orb ${name} parameters`,
        {
          from,
          make: () =>
            settingsIn('snake')
              .filter(({ key }) => own.includes(key as Key))
              .map(parameter)
              .join(''),
        },
      ],
      [
        // What is no parameter of this is given as nothing: a variable of the job could say it otherwise.
        `orb ${name} environment`,
        {
          from,
          make: () =>
            given
              .map((key) => `${variable(key)}: ${own.includes(key) ? `<< parameters.${snake(key)} >>` : "''"}`)
              .join('\n'),
        },
      ],
    ]),
  ),
};
