// A job of GitLab's, for the components: a project with secrets, an identity that trusts it, and its token.
import type { PlatformJobs } from 'infisical-reference-server';
import type { Ended, How } from '../../support/command';
import { runStage, type Wrapper } from '../../support/gitlab-runner';
import { includeTemplate, type Inputs } from '../../support/gitlab-template';
import { shells } from '../../support/shells';
import { scenario, type Given, type Scenario } from '../scenario';

export interface GitLabScenario extends Omit<Scenario, 'inputs'> {
  /** The inputs that every include has. */
  readonly inputs: Inputs;
  /** What GitLab sets for the job; the token among it. */
  readonly variables: Readonly<Record<string, string>>;
  /** A job by the component `run`, with this script. */
  runJob(
    shell: readonly [string, ...string[]],
    wrapper: Wrapper,
    script: string,
    inputs?: Inputs,
    how?: How,
  ): Promise<Ended>;
  /** A job that extends `.infisical`, with these entries. */
  extended(
    shell: readonly [string, ...string[]],
    wrapper: Wrapper,
    script: readonly string[],
    inputs?: Inputs,
    how?: How,
  ): Promise<Ended>;
}

const audience = 'https://app.infisical.com';

export async function gitlabScenario(given: Given = {}, vouch: PlatformJobs['gitlab'] = {}): Promise<GitLabScenario> {
  const job = await scenario(given);
  const { server, url } = job.infisical;
  const claims = {
    iss: (await server.job('gitlab')).issuer.replace(server.url, (job.infisical.real && server.httpsUrl) || server.url),
  };
  const { token = '' } = await server.job('gitlab', { audience, claims, ...vouch });
  const { id } = await job.infisical.createOidcIdentity({
    issuer: claims.iss,
    project: job.project,
    subject: 'project_path:acme/shop:ref_type:branch:ref:{*,*/**}',
    audiences: [audience],
    claims: { ref_protected: 'true' },
    ...given.identity,
  });
  const inputs = { identity_id: id, project_id: job.project.id, environment: 'dev', domain: url };
  const variables = {
    CI: 'true',
    GITLAB_CI: 'true',
    CI_JOB_ID: '302',
    CI_PROJECT_PATH: 'acme/shop',
    INFISICAL_ID_TOKEN: token,
  };
  const withAll = (how: How = {}): How => ({ ...how, env: { ...variables, ...how.env } });
  const start = (shell: readonly [string, ...string[]], wrapper: Wrapper, entries: readonly string[], how?: How) => {
    server.forget();
    return runStage(shell, wrapper, entries, withAll(how));
  };
  return {
    ...job,
    identityId: id,
    inputs,
    variables,
    runJob: (shell, wrapper, script, more, how) =>
      start(shell, wrapper, only(includeTemplate('run', { ...inputs, ...more, script })).script ?? [], how),
    extended: (shell, wrapper, script, more, how) =>
      start(
        shell,
        wrapper,
        [...(only(includeTemplate('secrets', { ...inputs, ...more })).before_script ?? []), ...script],
        how,
      ),
  };
}

function only<T>(jobs: Readonly<Record<string, T>>): T {
  const [job] = Object.values(jobs);
  if (job === undefined) throw new Error('The component has no job.');
  return job;
}

/** The shells that a runner takes, each with both of its ways. */
export const ways = shells()
  .filter(({ name }) => ['bash', 'dash', 'busybox sh'].includes(name))
  .flatMap(({ name, command }) =>
    (['pipe', 'subshell'] as const).map((wrapper) => ({ way: `${name}, by a ${wrapper}`, shell: command, wrapper })),
  );
