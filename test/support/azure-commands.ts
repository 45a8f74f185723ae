// The logging commands in a task's output, as the agent of Azure Pipelines takes them (Command.cs), and what a person sees.
import { mask } from './masker';
import { named } from './named';

export interface AgentVariable {
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
}

export interface AgentLog {
  /** The log as a person sees it: masked line by line, without the commands. */
  readonly seen: string;
  /** The values that were hidden, in order: told by setsecret, and those of secret variables. */
  readonly masks: readonly string[];
  /** The job's variables after it, by their name without case. */
  readonly variables: Readonly<Record<string, AgentVariable>>;
  /** Output variables, which have the step's name before them. */
  readonly outputs: Readonly<Record<string, AgentVariable>>;
  /** What the task keeps for its own later stages. */
  readonly taskVariables: Readonly<Record<string, string>>;
  readonly issues: readonly { readonly type: string; readonly text: string }[];
  readonly result?: string;
  /** What the agent complained about: commands that it would not take. */
  readonly problems: readonly string[];
}

export interface Command {
  readonly event: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface AgentState {
  readonly variables?: Readonly<Record<string, AgentVariable>>;
  readonly masks?: readonly string[];
  /** system.debug is true: the agent shows each command as it came, once it has been obeyed. */
  readonly debug?: boolean;
}

/** What a task with restricted commands may still do. */
const allowed = new Set(
  'logdetail logissue issue complete setprogress setsecret setvariable debug settaskvariable prependpath'.split(' '),
);
const multilineFlag = 'SYSTEM_UNSAFEALLOWMULTILINESECRET';
const readOnly = /^(agent|build|system|release|endpoint)\./i;

/** @param log what the task printed */
export function readAgentLog(
  log: string,
  { variables: before = {}, masks: earlier = [], debug }: AgentState,
): AgentLog {
  const seen: string[] = [];
  const masks: string[] = [];
  const forms = new Set(earlier.flatMap(agentForms));
  const variables = Object.assign(named<AgentVariable>(), before);
  const outputs = named<AgentVariable>();
  const taskVariables = named<string>();
  const issues: { type: string; text: string }[] = [];
  const problems: string[] = [];
  let result: string | undefined;

  const hide = (value: string): void => {
    if (value === '') return;
    masks.push(value);
    for (const form of agentForms(value)) forms.add(form);
  };
  const setVariable = ({ properties: { variable: name = '', ...properties }, data }: Command): void => {
    const secret = properties['issecret']?.toLowerCase() === 'true';
    const isOutput = properties['isoutput']?.toLowerCase() === 'true';
    const multiline = variables[fold(multilineFlag)]?.value.toLowerCase() === 'true';
    if (name === '') return void problems.push('a variable without a name');
    if (readOnly.test(name)) return void problems.push(`${name} is read-only`);
    if (secret && data.includes('\n') && !multiline)
      return void problems.push(`Secrets cannot contain multiple lines: ${name}`);
    if (secret) hide(data);
    (isOutput ? outputs : variables)[isOutput ? name : fold(name)] = { name, value: data, secret };
  };
  const effects: Readonly<Record<string, (command: Command) => void>> = {
    setsecret: ({ data }) => hide(data),
    setvariable: setVariable,
    settaskvariable({ properties, data }) {
      if (properties['issecret']?.toLowerCase() === 'true') hide(data);
      taskVariables[fold(properties['variable'] ?? '')] = data;
    },
    complete: ({ properties }) => void (result = properties['result']),
    logissue: ({ properties: { type = '' }, data }) => void issues.push({ type, text: mask(data, [...forms]) }),
  };

  for (const line of log.split(/\r?\n/)) {
    const command = parseCommand(line);
    if (command && !allowed.has(command.event)) problems.push(`${command.event} is not allowed in restricted mode`);
    else if (command) effects[command.event]?.(command);
    for (const shown of shownFor(line, command, debug === true)) seen.push(mask(shown, [...forms]));
  }
  return {
    seen: seen.join('\n'),
    masks,
    variables,
    outputs,
    taskVariables,
    issues,
    problems,
    ...(result === undefined ? {} : { result }),
  };
}

function shownFor(line: string, command: Command | undefined, debug: boolean): readonly string[] {
  if (!command) return [line];
  const { event, properties, data } = command;
  if (event === 'debug') return debug ? data.split('\n').map((each) => `##[debug]${each}`) : [];
  const issue = event === 'logissue' ? data.split('\n').map((each) => `##[${properties['type'] ?? ''}]${each}`) : [];
  return debug ? [...issue, `##[debug]Processed: ${line}`] : issue;
}

/** `##vso[task.event key=value;…]data` anywhere in a line; of other areas there is none that a task may use. */
export function parseCommand(line: string): Command | undefined {
  const [, area, event, given = '', data = ''] = /##vso\[(\w+)\.(\w+)(?: ([^\]]*))?\]([^]*)$/.exec(line) ?? [];
  if (area === undefined || event === undefined) return undefined;
  const pairs = given.split(';').map((pair) => pair.split(/=([^]*)/, 2));
  const properties = pairs
    .filter(([key, value]) => key !== undefined && value !== undefined)
    .map(([key = '', value = '']) => [key.trim().toLowerCase(), unescaped(value, inProperty)] as const);
  return {
    event: area.toLowerCase() === 'task' ? event.toLowerCase() : `${area}.${event}`,
    properties: Object.fromEntries(properties),
    data: unescaped(data, inData),
  };
}

/** One after the other, and the percent sign last, as the agent does. */
const inData = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%AZP25', '%'],
] as const;
const inProperty = [['%3B', ';'], ['%5D', ']'], ...inData] as const;

function unescaped(text: string, mappings: readonly (readonly [string, string])[]): string {
  return mappings.reduce((sofar, [escape, sign]) => sofar.replaceAll(escape, sign), text);
}

/** Names of variables, as the agent compares them and puts them into the environment. */
export function fold(name: string): string {
  return name.replace(/[. ]/g, '_').toUpperCase();
}

/** A secret and the ways to write it that the agent knows: as JSON, in a URL, with backslashes taken away. */
export function agentForms(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const url = encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const plain = value.replaceAll('\\\\', '\\').replaceAll("\\'", "'").replaceAll('\\"', '"');
  return [...new Set([value, json, url, plain])].filter(Boolean);
}
