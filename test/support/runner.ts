// Runs a built action as GitHub's runner runs it, and takes from it what the runner would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputVariables, readAction, type Action } from './action';
import { readFileCommands } from './file-commands';
import { jobVariables, makeCommandFiles, makeJobFolders, type CommandFiles, type JobFolders } from './job-context';
import { readLog } from './log-commands';
import { repository } from './repository';
import { run, type Ended, type Running } from './process';

export interface Step extends Pick<Running, 'cancelWhen' | 'signal' | 'patience'> {
  /** The folder with action.yml; default: actions/load-secrets. */
  readonly action?: string;
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Put over the runner's own variables: the job's `env`, ACTIONS_ID_TOKEN_REQUEST_URL and _TOKEN, proxies. */
  readonly env?: Readonly<Record<string, string>>;
  /** A path; default: the Node that runs the tests. */
  readonly node?: string;
  /** RUNNER_DEBUG=1, as when a job is run again with debug output. */
  readonly debug?: boolean;
  /** What earlier steps of the job masked. */
  readonly masks?: readonly string[];
  /** The job's folders, for a second step of one job; default: new ones. */
  readonly folders?: JobFolders;
}

export interface Outcome {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  /** What the runner would show: by the exit code, or because a file could not be read. */
  readonly failed: boolean;
  /** Why a file could not be read, and names that the runner refused. */
  readonly problems: readonly string[];
  /** All that was printed, with its commands, before any masking. */
  readonly log: string;
  /** The log as a person sees it. */
  readonly seen: string;
  readonly masks: readonly string[];
  /** What later steps have. */
  readonly env: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** The step's page, as markdown. */
  readonly summary: string;
  /** The files that the runner read, as they were written. */
  readonly files: CommandFiles;
  readonly folders: JobFolders;
  readonly workspace: string;
}

export interface MainOutcome extends Outcome {
  /** Runs the action's post step, with the state that main left. */
  post(more?: Pick<Step, 'env' | 'cancelWhen' | 'signal' | 'patience'>): Promise<Outcome>;
}

const loadSecrets = join(repository, 'actions/load-secrets');

/** Runs an action's main stage. */
export async function runAction(step: Step = {}): Promise<MainOutcome> {
  const action = readAction(step.action ?? loadSecrets);
  const folders = step.folders ?? makeJobFolders();
  const main = await runStage(action, action.main, { ...step, folders }, {});
  return {
    ...main,
    post: (more = {}) => {
      if (action.post === undefined) throw new Error(`${action.folder} has no post step.`);
      const masks = [...(step.masks ?? []), ...main.masks];
      const env = { ...step.env, ...main.env, ...more.env };
      // Only main was to be cancelled.
      const later = { ...step, signal: 'SIGINT' as const, cancelWhen: () => false, ...more, env, masks, folders };
      return runStage(action, action.post, later, main.state);
    },
  };
}

async function runStage(
  action: Action,
  script: string,
  step: Step & { readonly folders: JobFolders },
  state: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const files = makeCommandFiles(step.folders);
  const ended = await run({
    ...step,
    command: step.node ?? process.execPath,
    arguments: [join(action.folder, script)],
    cwd: step.folders.workspace,
    env: {
      ...jobVariables(step.folders, files),
      GITHUB_ACTION_PATH: action.folder,
      ...(step.debug ? { RUNNER_DEBUG: '1' } : {}),
      ...step.env,
      ...inputVariables(action, step.inputs ?? {}),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    },
  });
  const { folders } = step;
  return { ...taken(ended, files, step), folders, workspace: folders.workspace };
}

function taken(
  { log, exitCode }: Ended,
  files: CommandFiles,
  { debug, masks }: Step,
): Omit<Outcome, 'folders' | 'workspace'> {
  const text = (name: keyof CommandFiles): string => readFileSync(files[name], 'utf8');
  const windows = process.platform === 'win32';
  const env = readFileCommands(text('env'), ['NODE_OPTIONS'], windows);
  const output = readFileCommands(text('output'), [], windows);
  const state = readFileCommands(text('state'), [], windows);
  const errors = [env, output, state].flatMap(({ error }) => error ?? []);
  const printed = readLog(log, debug, masks);
  return {
    exitCode,
    failed: exitCode !== 0 || errors.length > 0,
    problems: [...errors, ...env.refused.map((name) => `Can't store ${name} using GITHUB_ENV`)],
    log,
    seen: printed.seen,
    masks: printed.masks,
    env: env.values,
    outputs: { ...printed.outputs, ...output.values },
    state: { ...printed.state, ...state.values },
    paths: text('path').split('\n').filter(Boolean),
    summary: text('summary'),
    files,
  };
}
