// What the agent of Azure Pipelines puts into the environment of a task (Handler.cs), and of a script.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, type AgentVariable } from './azure-commands';
import { repository } from './repository';

/** The folders of a job. */
export interface AgentFolders {
  readonly temp: string;
  readonly root: string;
  readonly home: string;
}

interface Manifest {
  readonly inputs: readonly {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly defaultValue?: string;
  }[];
  readonly execution: { readonly Node20_1: { readonly target: string } };
  readonly postjobexecution: { readonly Node20_1: { readonly target: string } };
}

export const taskFolder = join(repository, 'azure-task');
export const readTask = (): Manifest => JSON.parse(readFileSync(join(taskFolder, 'task.json'), 'utf8')) as Manifest;

/** Every input that the manifest has reaches the task, with its default or empty; others do not. */
export function taskInputs(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const declared = readTask().inputs;
  const names = new Set(declared.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const stray = Object.keys(inputs).filter((name) => !names.has(name));
  if (stray.length > 0) throw new Error(`task.json has no input ${stray.join(', ')}.`);
  return Object.fromEntries(
    declared.map(({ name, aliases = [], defaultValue = '' }) => {
      const written = [name, ...aliases].map((each) => inputs[each]).find((each) => each !== undefined);
      return [`INPUT_${fold(name)}`, written ?? defaultValue];
    }),
  );
}

/** Handler.AddVariablesToEnvironment: public ones as they are, secret ones apart. */
export function asTask(variables: Readonly<Record<string, AgentVariable>>): Record<string, string> {
  const all = Object.values(variables);
  const names = (secret: boolean): string =>
    JSON.stringify(all.filter((each) => each.secret === secret).map(({ name }) => name));
  return {
    ...Object.fromEntries(all.map(({ name, value, secret }) => [`${secret ? 'SECRET_' : ''}${fold(name)}`, value])),
    VSTS_PUBLIC_VARIABLES: names(false),
    VSTS_SECRET_VARIABLES: names(true),
  };
}

export const kept = (taskVariables: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(taskVariables).map(([name, value]) => [`VSTS_TASKVARIABLE_${name}`, value]));

/** Everything in the authorization of a connection is hidden from the start of the job. */
export function endpointSecrets(env: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) => (name.startsWith('ENDPOINT_AUTH_PARAMETER_') ? [value] : []));
}

/** What every process of a job is told. */
export function agentVariables({ temp, root, home }: AgentFolders, debug = false): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TF_BUILD: 'True',
    AGENT_ID: '7',
    AGENT_VERSION: '4.265.1',
    AGENT_OS: 'Linux',
    AGENT_JOBNAME: 'deploy',
    AGENT_TEMPDIRECTORY: temp,
    AGENT_WORKFOLDER: root,
    BUILD_BUILDID: '1604',
    BUILD_DEFINITIONNAME: 'deploy',
    BUILD_REASON: 'IndividualCI',
    BUILD_REPOSITORY_NAME: 'shop',
    BUILD_SOURCEBRANCH: 'refs/heads/main',
    BUILD_SOURCEBRANCHNAME: 'main',
    SYSTEM_DEBUG: debug ? 'true' : 'false',
    SYSTEM_JOBNAME: 'deploy',
    SYSTEM_STAGENAME: 'Deploy',
  };
}
