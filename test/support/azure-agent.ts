// Runs the built task as the agent of Azure Pipelines runs it, takes from it what the agent would, and then
// runs the scripts that follow.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { agentForms, fold, readAgentLog, type AgentLog, type AgentVariable } from './azure-commands';
import {
  agentVariables,
  asTask,
  endpointSecrets,
  kept,
  readTask,
  taskFolder,
  taskInputs,
  type AgentFolders,
} from './azure-environment';
import { temporaryFolder } from './folders';
import { mask } from './masker';
import { run, type Running } from './process';

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

export async function runTask(step: TaskStep = {}): Promise<MainTaskOutcome> {
  const root = temporaryFolder();
  const job: AgentFolders = { root, temp: join(root, '_temp'), home: join(root, 'home') };
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
  job: AgentFolders,
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
      ...taskInputs(step.inputs ?? {}),
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

async function bash(
  script: string,
  env: Readonly<Record<string, string>>,
  job: AgentFolders,
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
