// One provisioned job of Azure Pipelines: what an end-to-end test of the task starts from.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AzureJob, AzureVouchedJob, ReferenceOptions } from 'infisical-reference-server';
import { temporaryFolder } from '../support/folders';
import { runTask, type MainTaskOutcome, type TaskStep } from '../support/azure-agent';
import { openInfisical, type Infisical } from '../support/infisical';
import type { Project } from '../support/provision';

type Inputs = Readonly<Record<string, string>>;
type More = Omit<TaskStep, 'inputs'>;
export type Who = 'serviceConnection' | 'pipeline' | 'entra';

export interface AzureGiven {
  /** By place: `dev:/db`. */
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly job?: AzureJob;
  readonly server?: ReferenceOptions;
}

export interface AzureScenario {
  readonly infisical: Infisical;
  readonly project: Project;
  readonly job: AzureVouchedJob;
  /** The identities, each bound to one of the tokens in full: issuer, subject, audience. */
  readonly identities: Readonly<Record<Who, string>>;
  /** Beside the domain, project, environment and connection, and the identity that trusts that connection. */
  run(inputs?: Inputs, more?: More): Promise<MainTaskOutcome>;
  /** A run that must be green. */
  load(inputs?: Inputs, more?: More): Promise<MainTaskOutcome>;
  /** A run that must be red, with no variable set but the error code, which is given here. */
  refuse(inputs?: Inputs, more?: More): Promise<MainTaskOutcome & { readonly code: string }>;
  /** What the agent was set up to trust: the server's authority, for Entra is asked by https. */
  readonly trusting: Readonly<Record<string, string>>;
  /** What the reference server got since the run began, in short: `POST /api/v1/auth/token/revoke`. */
  asked(): readonly string[];
}

const opened: Infisical[] = [];
afterAll(() => Promise.all(opened.splice(0).map((each) => each.close())));

export async function azureScenario({
  secrets = {},
  job: given = {},
  server,
}: AzureGiven = {}): Promise<AzureScenario> {
  const infisical = await openInfisical(server);
  opened.push(infisical);
  const project = await infisical.createProject();
  for (const [place, values] of Object.entries(secrets)) {
    const [environment = '', path = '/'] = place.split(':');
    await infisical.putSecrets(project, environment, path, values);
  }
  const job = infisical.server.azureJob(given);
  const trust = async (who: Who): Promise<string> => {
    const { issuer, subject, audience } = job.tokens[who];
    return (await infisical.createOidcIdentity({ project, issuer, subject, audiences: [audience] })).id;
  };
  const identities = {
    serviceConnection: await trust('serviceConnection'),
    pipeline: await trust('pipeline'),
    entra: await trust('entra'),
  };
  const authorities = join(temporaryFolder(), 'agent-ca.pem');
  writeFileSync(authorities, infisical.server.caCertificate ?? '');
  const trusting = { AGENT_CAINFO: authorities };
  const inputs = {
    domain: infisical.url,
    identityId: identities.serviceConnection,
    projectId: project.id,
    environment: 'dev',
    serviceConnection: job.connectionId,
  };
  async function run(more: Inputs = {}, step: More = {}): Promise<MainTaskOutcome> {
    infisical.server.forget();
    return runTask({ ...step, inputs: { ...inputs, ...more }, env: { ...job.environment, ...step.env } });
  }
  return {
    infisical,
    project,
    job,
    identities,
    trusting,
    run,
    load: async (more, step) => {
      const outcome = await run(more, step);
      const isGreen = outcome.exitCode === 0 && outcome.result === 'Succeeded' && outcome.problems.length === 0;
      if (!isGreen) throw unexpected('be green', outcome);
      return outcome;
    },
    refuse: async (more, step) => {
      const outcome = await run(more, step);
      const { infisicalErrorCode, ...others } = outcome.outputs;
      const before = new Set((step?.variables ?? []).map(({ name }) => name));
      const set = Object.values(outcome.variables).filter(({ name }) => !before.has(name));
      const isRed = outcome.exitCode === 1 && outcome.result === 'Failed';
      if (!isRed || set.length > 0 || Object.keys(others).length > 0)
        throw unexpected('be red and set no variable', outcome);
      return { ...outcome, code: infisicalErrorCode?.value ?? '' };
    },
    asked: () => infisical.server.requests().map(({ method, path }) => `${method} ${path}`),
  };
}

function unexpected(wanted: string, { exitCode, result, problems, variables, seen }: MainTaskOutcome): Error {
  const names = JSON.stringify({ variables: Object.keys(variables), problems });
  return new Error(
    `The task was to ${wanted}. Exit code ${String(exitCode)}, ${result ?? 'no result'}, ${names}, and its log:\n${seen}`,
  );
}

/** The values of variables, by the names under which they were set. */
export function valuesOf(variables: MainTaskOutcome['variables']): Record<string, string> {
  return Object.fromEntries(Object.values(variables).map(({ name, value }) => [name, value]));
}
