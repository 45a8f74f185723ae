// Runs the built task as the agent of Azure Pipelines runs it (Handler.cs), takes from it what the agent would, and then
// runs the scripts that follow.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agentForms, fold, readAgentLog, type AgentLog, type AgentVariable } from './azure-commands';
import { temporaryFolder } from './folders';
import { mask } from './masker';
import { run, type Running } from './process';
import { repository } from './repository';

export interface TaskStep extends Pick<Running, 'cancelWhen' | 'signal' | 'patience'> {
  /** What stands under `inputs:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the agent gives beside the job's own: endpoints, the proxy, the fork's mark. */
  readonly env?: Readonly<Record<string, string>>;
  /** The job's variables before it; secret ones reach the task alone. */
  readonly variables?: readonly AgentVariable[];
  /** A path; default: the Node that runs the tests. */
  readonly node?: string;
  /** system.debug: true. */
  readonly debug?: boolean;
}

export interface Script {
  readonly exitCode: number | null;
  /** As a person sees it. */
  readonly seen: string;
  /** As it was printed. */
  readonly log: string;
}

export interface TaskOutcome extends AgentLog {
  readonly exitCode: number | null;
  /** All that was printed, with its commands. */
  readonly log: string;
  /** Agent.TempDirectory. */
  readonly temp: string;
  /** The job's folder, in which everything of it is. */
  readonly root: string;
}

export interface MainTaskOutcome extends TaskOutcome {
  /** Runs a bash step of the same job; in `env` a `$(NAME)` stands for a variable of the job. */
  bash(script: string, env?: Readonly<Record<string, string>>): Promise<Script>;
  /** Runs the task's post job, with what main kept for it. */
  post(more?: Pick<TaskStep, 'env' | 'inputs'>): Promise<TaskOutcome>;
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

interface Job {
  readonly temp: string;
  readonly root: string;
  readonly home: string;
}

export async function runTask(step: TaskStep = {}): Promise<MainTaskOutcome> {
  const root = temporaryFolder();
  const job = { root, temp: join(root, '_temp'), home: join(root, 'home') };
  for (const folder of [job.temp, job.home]) mkdirSync(folder);
  const task = readTask();
  const before = Object.fromEntries((step.variables ?? []).map((each) => [fold(each.name), each]));
  const main = await runStage(task.execution.Node20_1.target, job, step, before, {});
  return {
    ...main,
    bash: (script, env = {}) => bash(script, env, job, main),
    post: (more = {}) => {
      const later = {
        ...step,
        ...more,
        env: { ...step.env, ...more.env },
        signal: 'SIGINT' as const,
        cancelWhen: () => false,
      };
      return runStage(
        task.postjobexecution.Node20_1.target,
        job,
        later,
        main.variables,
        main.taskVariables,
        main.masks,
      );
    },
  };
}

async function runStage(
  target: string,
  job: Job,
  step: TaskStep,
  variables: Readonly<Record<string, AgentVariable>>,
  taskVariables: Readonly<Record<string, string>>,
  earlier: readonly string[] = [],
): Promise<TaskOutcome> {
  const { env = {} } = step;
  const known = [
    ...endpointSecrets(env),
    ...Object.values(variables)
      .filter(({ secret }) => secret)
      .map(({ value }) => value),
    ...earlier,
  ];
  const ended = await run({
    ...step,
    command: step.node ?? process.execPath,
    arguments: [join(taskFolder, target)],
    cwd: taskFolder,
    env: {
      ...agentVariables(job, step.debug),
      ...env,
      ...given(step.inputs ?? {}),
      ...asTask(variables),
      ...kept(taskVariables),
    },
  });
  const state = { variables, masks: known, debug: step.debug === true };
  const read = readAgentLog(ended.log, state);
  return {
    ...read,
    masks: [...earlier, ...read.masks],
    exitCode: ended.exitCode,
    log: ended.log,
    temp: job.temp,
    root: job.root,
  };
}

/** Every input that the manifest has reaches the task, with its default or empty; others do not. */
function given(inputs: Readonly<Record<string, string>>): Record<string, string> {
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
function asTask(variables: Readonly<Record<string, AgentVariable>>): Record<string, string> {
  const all = Object.values(variables);
  const names = (secret: boolean): string =>
    JSON.stringify(all.filter((each) => each.secret === secret).map(({ name }) => name));
  return {
    ...Object.fromEntries(all.map(({ name, value, secret }) => [`${secret ? 'SECRET_' : ''}${fold(name)}`, value])),
    VSTS_PUBLIC_VARIABLES: names(false),
    VSTS_SECRET_VARIABLES: names(true),
  };
}

const kept = (taskVariables: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(taskVariables).map(([name, value]) => [`VSTS_TASKVARIABLE_${name}`, value]));

/** Everything in the authorization of a connection is hidden from the start of the job. */
function endpointSecrets(env: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) => (name.startsWith('ENDPOINT_AUTH_PARAMETER_') ? [value] : []));
}

/** What every process of a job is told. */
function agentVariables({ temp, root, home }: Job, debug = false): Record<string, string> {
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

async function bash(
  script: string,
  env: Readonly<Record<string, string>>,
  job: Job,
  { variables, masks }: TaskOutcome,
): Promise<Script> {
  const expanded = Object.entries(env).map(([name, text]) => [name, expand(text, variables)]);
  const open = Object.values(variables).flatMap(({ name, value, secret }) => (secret ? [] : [[fold(name), value]]));
  const { exitCode, log } = await run({
    command: 'bash',
    arguments: ['-c', script],
    cwd: job.root,
    env: {
      ...agentVariables(job),
      ...(Object.fromEntries(open) as object),
      ...(Object.fromEntries(expanded) as object),
    },
  });
  const forms = masks.flatMap(agentForms);
  return {
    exitCode,
    log,
    seen: log
      .split('\n')
      .map((line) => mask(line, forms))
      .join('\n'),
  };
}

/** A macro of a variable that the job does not have is left as it is. */
function expand(text: string, variables: Readonly<Record<string, AgentVariable>>): string {
  return text.replace(/\$\(([^)]+)\)/g, (macro, name: string) => variables[fold(name)]?.value ?? macro);
}
