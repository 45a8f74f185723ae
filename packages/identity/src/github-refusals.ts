import { addressOf, Failure, refusalOf, type Answer, type Ask, type Door } from '@infisical-ci/http';
import type { Env } from './source';

/** The job cannot ask for a token; first what holds for the event at hand. */
export function permissionMissing(env: Env): Failure {
  const fork = env['GITHUB_EVENT_NAME'] === 'pull_request' || env['GITHUB_ACTOR'] === 'dependabot[bot]';
  const grant =
    'Add this to the job (or to the workflow, above `jobs:`):\n' +
    '    permissions:\n' +
    '      id-token: write\n' +
    '      contents: read';
  const fixes = [
    grant,
    'In a reusable workflow the caller must grant `id-token: write` too: a called workflow never has more than its caller.',
    "Pull requests from forks and Dependabot's runs get no token, whatever the workflow says: skip this step for them, " +
      "with `if: github.event.pull_request.head.repo.fork != true && github.actor != 'dependabot[bot]'`.",
  ];
  return new Failure(
    'token-unavailable',
    'GitHub gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN ' +
      'are not both set), because the job lacks the permission `id-token: write`.',
    { fixes: fork ? [...fixes.slice(2), ...fixes.slice(0, 2)] : fixes },
  );
}

/** The address of the token endpoint is none that a bearer may be sent to. */
export function addressUnsafe(): Failure {
  return new Failure(
    'token-unavailable',
    "The address of GitHub's token endpoint (ACTIONS_ID_TOKEN_REQUEST_URL) is not an https URL, so no bearer is sent to it.",
    { fixes: ['Look for an earlier step that writes ACTIONS_ID_TOKEN_REQUEST_URL to GITHUB_ENV, and remove it.'] },
  );
}

/** The endpoint answered, but gave no token. */
export function refused(answer: Answer, ask: Ask, door: Door): Failure {
  const { status, message } = refusalOf(answer);
  return new Failure(
    'token-unavailable',
    `Could not ${ask.purpose} (${addressOf(ask, door)}): GitHub's token endpoint answered ${status}: ${message.replace(/\.$/, '')}.`,
    {
      fixes: [
        'The bearer that the runner gave this job was not accepted: run the job again. ' +
          'It is valid while the job runs, and for this job alone.',
      ],
    },
  );
}
