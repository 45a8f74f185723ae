import { addressOf, Failure, refusalOf, type Answer, type Ask, type Door } from '@infisical-ci/http';
import type { Env } from './source';

const where = 'Project settings, Service connections';

/** The task was run without the connection to Azure DevOps that every task is given. */
export function bearerMissing(): Failure {
  return new Failure(
    'token-unavailable',
    'The agent gave this task no access token of the job (SYSTEMVSSCONNECTION), so it cannot ask Azure DevOps for a token.',
    {
      fixes: [
        'Take {token-source}: serviceConnection and pipeline in a task of a pipeline: a script has no such access token.',
        'In a classic release or build, allow the job to use it: Agent job, Additional options, "Allow scripts to access the OAuth token". ' +
          'It needs no mapping of System.AccessToken.',
      ],
    },
  );
}

/** The address of the token endpoint is none that a bearer may be sent to. */
export function addressUnsafe(variable: string): Failure {
  return new Failure(
    'token-unavailable',
    `The address of Azure DevOps' token endpoint (${variable}) is missing or no https URL, so no bearer is sent to it.`,
    { fixes: ['Look for a variable of that name in the pipeline, and remove it: the agent sets it.'] },
  );
}

/** The source takes a service connection, and none was named. */
export function connectionMissing(): Failure {
  return new Failure('settings-invalid', 'serviceConnection is missing: the connection that vouches for this job.', {
    fixes: [
      `Set serviceConnection to an Azure Resource Manager connection with workload identity federation (${where}).`,
      'Or set {token-source}: pipeline: then the pipeline itself vouches, and no connection is needed.',
    ],
  });
}

/** The agent knows no connection of that id: it was not declared by this task, or is not one. */
export function connectionUnknown(): Failure {
  return new Failure(
    'token-unavailable',
    'The agent gave this job no service connection of the id in serviceConnection.',
    {
      fixes: [
        'Write the name of the connection into serviceConnection itself: a variable that is only known at run time comes too late.',
        `If the connection is a draft, finish it (${where}): a draft is not handed to jobs.`,
      ],
    },
  );
}

/** @param scheme of the connection's authorization, as the agent gives it */
export function notFederated(scheme: string): Failure {
  return new Failure(
    'token-unavailable',
    `The service connection uses the scheme ${scheme}, so it has a secret or an identity of the machine, and no token to vouch with.`,
    {
      fixes: [
        `Convert it to workload identity federation: open it (${where}) and press Convert (https://aka.ms/azdo-rm-workload-identity-conversion).`,
        'Or set {token-source}: pipeline: then the pipeline itself vouches, and no connection is needed.',
      ],
    },
  );
}

/** The endpoint answered as if all were well, and gave no token. */
export function noToken(ask: Ask, door: Door): Failure {
  return new Failure(
    'token-unavailable',
    `Could not ${ask.purpose} (${addressOf(ask, door)}): Azure DevOps answered without a token.`,
    {
      fixes: [
        'Check that the connection is verified, and no draft: open it and save it again. Then run the job again.',
      ],
    },
  );
}

/** What to do, by what the endpoint said; the first that fits. */
const causes: readonly { readonly said?: RegExp; readonly status?: number; readonly fixes: readonly string[] }[] = [
  {
    said: /no explicit reference to service connection/i,
    fixes: [
      'Give the connection to serviceConnection of this very task, by its name and not through a variable: Azure DevOps gives ' +
        'tokens only for connections that the job itself refers to.',
    ],
  },
  {
    said: /no service connection found/i,
    fixes: [
      `Check that the connection is still there (${where}), and that this pipeline may use it: its Security, Pipeline permissions.`,
      'If this is the first run with it, open the run and press Permit.',
    ],
  },
  {
    status: 401,
    fixes: [
      "The job's access token was not accepted: run the job again. It holds as long as the job may run, so look at the job's timeout too.",
      'Nothing has to be mapped: System.AccessToken in `env:` makes no difference to this task.',
    ],
  },
  {
    status: 403,
    fixes: [
      `Let this pipeline use the connection: ${where}, the connection, Security, Pipeline permissions.`,
      'Checks of the connection (branch control, approvals) may hold this run back on purpose.',
    ],
  },
];

const fork =
  'This run is of a pull request from a fork: such runs get no service connections and a restricted access token. Skip the step ' +
  "for them, with `condition: and(succeeded(), ne(variables['System.PullRequest.IsFork'], 'True'))`.";

/** The endpoint answered, but gave no token. */
export function refused(answer: Answer, ask: Ask, door: Door, env: Env, cause?: unknown): Failure {
  const { status, message } = refusalOf(answer);
  const said =
    cause || /HTML|an empty body/.test(message) ? 'it wants somebody to sign in' : message.replace(/\.$/, '');
  const known = causes.find((each) => each.said?.test(message) ?? each.status === status);
  return new Failure(
    'token-unavailable',
    `Could not ${ask.purpose} (${addressOf(ask, door)}): Azure DevOps answered ${status}: ${said}.`,
    {
      fixes: [
        ...(env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true' ? [fork] : []),
        ...(known?.fixes ?? ['Run the job again; if it stays so, look at the status page of Azure DevOps.']),
      ],
      refusal: { status, message },
      cause,
    },
  );
}
