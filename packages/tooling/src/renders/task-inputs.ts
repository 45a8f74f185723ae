import { aboutGroups, azure, azureHelp, groups, help, ownNames, spellOut, type Key, type Row } from '@infisical-ci/job';
import { shownDefault } from './setting';

/** One input of a task.json. What a pipeline does not write reaches the task as its default, or empty. */
export interface TaskInput {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: string;
  readonly label: string;
  readonly groupName?: string;
  readonly defaultValue?: string;
  readonly required: false;
  readonly options?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, string>>;
  readonly visibleRule?: string;
  readonly helpMarkDown: string;
}

/** The field that Azure's editor shows, by what a setting must be; the first that fits. */
const fields: readonly (readonly [expects: RegExp, field: Pick<TaskInput, 'type' | 'properties'>])[] = [
  [/^true or false$/, { type: 'boolean' }],
  [/^one of /, { type: 'pickList' }],
  [/^one or several /, { type: 'pickList', properties: { EditableOptions: 'True' } }],
  [/^a (list|header|claim)/, { type: 'multiLine', properties: { rows: '4' } }],
];

/** Settings whose field is another than their kind says. */
const own: Readonly<Partial<Record<Key, Partial<TaskInput>>>> = {
  serviceConnection: {
    type: 'connectedService:AzureRM',
    visibleRule: 'tokenSource = serviceConnection || tokenSource = entra',
  },
  tokenSource: {
    type: 'pickList',
    properties: { EditableOptions: 'True' },
    options: optionsOf('serviceConnection, pipeline, entra, spiffe, env, file, command'),
  },
  tokenEnv: { visibleRule: 'tokenSource = env' },
  tokenFile: { visibleRule: 'tokenSource = file' },
  tokenCommand: { visibleRule: 'tokenSource = command' },
  spiffeSocket: { visibleRule: 'tokenSource = spiffe' },
  spiffeId: { visibleRule: 'tokenSource = spiffe' },
  spiffeHint: { visibleRule: 'tokenSource = spiffe' },
  clientId: { visibleRule: 'method = universal' },
  clientSecret: { visibleRule: 'method = universal' },
  accessToken: { visibleRule: 'method = access-token' },
  secrets: { type: 'multiLine', properties: { rows: '6' } },
  caCertificate: { type: 'multiLine', properties: { rows: '4' } },
};

/** The inputs of the Azure Pipelines task, from the table of settings. */
export function taskInputs(): readonly TaskInput[] {
  const rows = Object.entries(azure.rows) as [Key, Row<unknown>][];
  return groups.flatMap((group) => rows.filter(([, row]) => row.group === group).map(([key, row]) => input(key, row)));
}

/** The groups that its editor folds: all but what every job needs. */
export function taskGroups(): readonly object[] {
  return groups
    .filter((name) => name !== 'essential')
    .map((name) => ({ name, displayName: aboutGroups[name].title, isExpanded: name === 'delivery' }));
}

/** The variables that a step of the task sets under its own name. */
export function taskOutputs(): readonly object[] {
  const described: Readonly<Record<string, string>> = {
    [ownNames.names]: 'The names of everything that was loaded, as a JSON list, in the order of delivery.',
    [ownNames.count]: 'How many secrets were loaded.',
    [ownNames.file]: 'The path of the file, where exportType says file.',
    [ownNames.accessToken]: 'The access token, secret, where exportAccessToken is true.',
    [ownNames.errorCode]: 'Why the step failed, as one of the codes in docs/errors.md.',
  };
  return Object.entries(described).map(([name, description]) => ({ name: camel(name), description }));
}

const camel = (name: string): string => name.replace(/-[a-z]/g, (part) => part.slice(1).toUpperCase());

function input(key: Key, { group, reader, fallback, aliases = [] }: Row<unknown>): TaskInput {
  const { type, properties } = fields.find(([expects]) => expects.test(reader.expects))?.[1] ?? { type: 'string' };
  const presets: Readonly<Record<string, string>> = azure.presets;
  const preset = presets[key] ?? shownDefault({ key, group, help: '', fallback, aliases });
  const listed = / of ([a-z-]+(?:, [a-z-]+)+)/.exec(reader.expects)?.[1];
  const made = {
    name: key,
    ...(aliases.length > 0 ? { aliases } : {}),
    type,
    label: labelOf(key),
    ...(group === 'essential' ? {} : { groupName: group }),
    ...(preset === undefined ? {} : { defaultValue: preset }),
    required: false,
    ...(type === 'pickList' && listed !== undefined ? { options: optionsOf(listed) } : {}),
    ...(properties ? { properties } : {}),
  } as const;
  const helps: Readonly<Partial<Record<Key, string>>> = { ...help, ...azureHelp };
  return { ...made, ...own[key], helpMarkDown: spellOut(helps[key] ?? '', 'camel') };
}

function optionsOf(listed: string): Readonly<Record<string, string>> {
  return Object.fromEntries(listed.split(', ').map((option) => [option, option]));
}

/** `identityId` as a person reads it: Identity id. */
function labelOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
