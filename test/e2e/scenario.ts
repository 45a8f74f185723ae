// One provisioned job on GitHub: what an end-to-end test starts from.
import type { GitHubJob, RecordedRequest, ReferenceOptions } from 'infisical-reference-server';
import { openInfisical, type Infisical } from '../support/infisical';
import type { OidcGiven, Project } from '../support/provision';
import { runAction, type MainOutcome, type Step } from '../support/runner';

/** Secrets or imports by where they are: `dev:/db`. */
type ByPlace<T> = Readonly<Record<string, T>>;
type Inputs = Readonly<Record<string, string>>;
type More = Omit<Step, 'inputs'>;

export interface Given {
  readonly secrets?: ByPlace<Readonly<Record<string, string>>>;
  /** Places that are imported; the last one wins. */
  readonly imports?: ByPlace<readonly string[]>;
  /** Default: an admin of the project, whatever the token's subject and audience. */
  readonly identity?: Omit<OidcGiven, 'project'>;
  /** What GitHub says of the job. */
  readonly job?: GitHubJob;
  readonly server?: ReferenceOptions;
}

export interface Scenario {
  readonly infisical: Infisical;
  readonly project: Project;
  /** The identity that the job logs in as. */
  readonly identityId: string;
  /** The variables by which the job asks GitHub for its token. */
  readonly environment: Readonly<Record<string, string>>;
  /** What every run is given: domain, identity, project and `dev`; an empty text takes one away. */
  readonly inputs: Inputs;
  /** Runs the built action, whatever comes of it. The requests made before are forgotten. */
  run(inputs?: Inputs, more?: More): Promise<MainOutcome>;
  /** A run that must be green. */
  load(inputs?: Inputs, more?: More): Promise<MainOutcome>;
  /** A run that must be red, and export nothing but its error code, which is given here. */
  refuse(inputs?: Inputs, more?: More): Promise<MainOutcome & { readonly code: string }>;
  /** The requests since the last run began, the post step's among them. */
  requests(): readonly RecordedRequest[];
  /** The same, in short: `GET /api/v4/secrets`. */
  asked(): readonly string[];
}

const opened: Infisical[] = [];
afterAll(() => Promise.all(opened.splice(0).map((each) => each.close())));

/** Opens an Infisical for the tests of this file, with a project, its secrets, and an identity that trusts the job. */
export async function scenario({ secrets = {}, imports = {}, identity, job, server }: Given = {}): Promise<Scenario> {
  const infisical = await openInfisical(server);
  opened.push(infisical);
  const places = [...Object.keys(secrets), ...Object.keys(imports)].map(placeOf);
  const project = await infisical.createProject({
    environments: [...new Set(places.map(({ environment }) => environment))],
  });
  for (const [place, values] of Object.entries(secrets)) {
    const { environment, path } = placeOf(place);
    await infisical.putSecrets(project, environment, path, values);
  }
  for (const [place, from] of Object.entries(imports)) {
    const { environment, path } = placeOf(place);
    for (const each of from) await infisical.addImport(project, environment, path, placeOf(each));
  }
  const { id: identityId } = await infisical.createOidcIdentity({ ...identity, project });
  const { environment } = infisical.githubJob(job);
  const inputs = {
    domain: infisical.url,
    'identity-id': identityId,
    'project-id': project.id,
    environment: 'dev',
  };

  async function run(given: Inputs = {}, more: More = {}): Promise<MainOutcome> {
    infisical.server.forget();
    return runAction({ ...more, inputs: { ...inputs, ...given }, env: { ...environment, ...more.env } });
  }
  const requests = (): readonly RecordedRequest[] => infisical.server.requests();
  return {
    infisical,
    project,
    identityId,
    environment,
    inputs,
    run,
    load: async (given, more) => {
      const outcome = await run(given, more);
      if (outcome.failed || outcome.problems.length > 0) throw unexpected('be green', outcome);
      return outcome;
    },
    refuse: async (given, more) => {
      const outcome = await run(given, more);
      const { 'infisical-error-code': code, ...outputs } = outcome.outputs;
      const exported = [...Object.keys(outcome.env), ...Object.keys(outputs), ...outcome.paths];
      if (outcome.exitCode !== 1 || exported.length > 0) throw unexpected('be red and export nothing', outcome);
      return { ...outcome, code: code ?? '' };
    },
    requests,
    asked: () => requests().map(({ method, path }) => `${method} ${path}`),
  };
}

function placeOf(text: string): { environment: string; path: string } {
  const [environment = '', path = '/'] = text.split(':');
  return { environment, path };
}

function unexpected(wanted: string, { exitCode, problems, env, outputs, seen }: MainOutcome): Error {
  const names = JSON.stringify({ env: Object.keys(env), outputs: Object.keys(outputs), problems });
  return new Error(`The run was to ${wanted}. Exit code ${String(exitCode)}, ${names}, and its log:\n${seen}`);
}

const another = process.env['INFISICAL_TEST_URL'];
if (another)
  process.stderr.write(
    `Against ${another}: what only the reference server can be made to do or asked for is skipped.\n`,
  );

/** For tests that need faults, recorded requests, the clock or another generation: skipped against another Infisical. */
export const referenceTest: jest.It = another ? test.skip : test;
