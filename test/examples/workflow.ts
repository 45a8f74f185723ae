// Runs a job of an example's workflow, as far as GitHub decides what becomes of it: conditions, the environment, who is
// called, and whether the job gets a token, with which claims.
import type { GitHubJob } from 'infisical-reference-server';
import { basename } from 'node:path';
import { condition, filled, type Contexts } from './expression';
import { runSteps, type Checkout, type Ran, type Step } from './steps';
import type { World } from './world';

/** What starts a workflow, and one job of it. */
export interface Started extends Checkout {
  /** Below the example's folder. */
  readonly workflow: string;
  readonly job: string;
  /** Default acme/shop. */
  readonly repository?: string;
  /** Default push. */
  readonly event?: string;
  /** Default: the branch main, or the pull request's own. */
  readonly ref?: string;
  /** Whose pull request it is: another repository than this one is a fork, which gets no token. */
  readonly from?: string;
  readonly actor?: string;
  /** The subject has ids, as in repositories made since 15 July 2026. */
  readonly immutableSubject?: boolean;
  /** One leg of the matrix. */
  readonly matrix?: Contexts;
  /** What `workflow_call` was given. */
  readonly inputs?: Contexts;
  /** Vouches as another platform than GitHub. */
  readonly vouch?: (job: GitHubJob) => Promise<Readonly<Record<string, string>>>;
}

interface Job {
  readonly if?: string;
  readonly environment?: string | { readonly name: string };
  readonly permissions?: Permissions;
  readonly 'enable-openid-connect'?: boolean;
  readonly uses?: string;
  readonly with?: Contexts;
  readonly steps?: readonly Step[];
}

type Permissions = Readonly<Record<string, string>>;

interface Workflow {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Runs one job. A workflow that it calls is one of the example's files, below the name of its repository. */
export function runJob(world: World, started: Started): Promise<Ran> {
  return runAs(world, started, { may: true, caller: started.workflow });
}

async function runAs(world: World, started: Started, by: { may: boolean; caller: string; ref?: string }): Promise<Ran> {
  const workflow = world.example.yaml(started.workflow) as Workflow;
  const job = workflow.jobs[started.job];
  if (job === undefined) throw new Error(`${started.workflow} has no job ${started.job}.`);
  const before = contextsOf(world, started);
  const nothing = { skipped: false, failed: false, code: '', log: '', seen: '', workspace: '' };
  if (!condition(job.if, before)) return { ...nothing, skipped: true };
  const permissions = job.permissions ?? workflow.permissions ?? {};
  const may = by.may && (permissions['id-token'] === 'write' || job['enable-openid-connect'] === true);
  if (job.uses !== undefined) {
    const [path = '', ref = ''] = job.uses.replace(/^(?:\.|acme)\//, '').split('@');
    const [first = ''] = Object.keys((world.example.yaml(path) as Workflow).jobs);
    const inputs = filled(job.with ?? {}, before);
    return runAs(world, { ...started, workflow: path, job: first, inputs }, { ...by, may, ref: `acme/${path}@${ref}` });
  }
  const name = filled(typeof job.environment === 'object' ? job.environment.name : job.environment, before);
  const contexts = { ...before, vars: world.variables(name) };
  const { repository, ref, event_name: eventName } = contexts.github;
  const own = `${repository}/.github/workflows/${basename(by.caller)}@${ref}`;
  const claims = { workflow_ref: own, job_workflow_ref: by.ref?.replace('@', '@refs/heads/') ?? own };
  const { immutableSubject = false } = started;
  const vouched = {
    repository,
    ref,
    eventName,
    claims,
    immutableSubject,
    ...(name === undefined ? {} : { environment: name }),
  };
  const vouch = started.vouch ?? ((given) => Promise.resolve(world.server.githubJob(given).environment));
  // A fork's pull request has none, whatever its permissions say.
  const token = may && (started.from ?? repository) === repository ? await vouch(vouched) : {};
  return runSteps(world, started, job.steps ?? [], contexts, token);
}

function contextsOf({ variables }: World, { matrix, inputs, ...started }: Started) {
  const { repository = 'acme/shop', event = 'push', actor = 'octocat', from = repository } = started;
  const ref = started.ref ?? (event === 'pull_request' ? 'refs/pull/27/merge' : 'refs/heads/main');
  const payload = event === 'pull_request' ? { pull_request: { head: { repo: { full_name: from } } } } : {};
  const github = { repository, event_name: event, ref, actor, event: payload, sha: '9f6e1c3b7d2a' };
  return { github, vars: variables(), matrix: matrix ?? {}, inputs: inputs ?? {} };
}
