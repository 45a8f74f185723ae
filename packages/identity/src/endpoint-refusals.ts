import { addressOf, Failure, refusalOf, type Answer, type Ask, type Door } from '@infisical-ci/http';

/** The address of the token endpoint is none that a bearer may be sent to. */
export function addressUnsafe(platform: string): Failure {
  return new Failure(
    'token-unavailable',
    `The address of ${platform}'s token endpoint (ACTIONS_ID_TOKEN_REQUEST_URL) is not an https URL, so no bearer is sent to it.`,
    { fixes: ['Look for an earlier step that writes ACTIONS_ID_TOKEN_REQUEST_URL to GITHUB_ENV, and remove it.'] },
  );
}

/** The endpoint answered, but gave no token. */
export function refused(answer: Answer, ask: Ask, door: Door, platform: string): Failure {
  const { status, message } = refusalOf(answer);
  return new Failure(
    'token-unavailable',
    `Could not ${ask.purpose} (${addressOf(ask, door)}): ${platform}'s token endpoint answered ${status}: ${message.replace(/\.$/, '')}.`,
    {
      fixes: [
        'The bearer that the runner gave this job was not accepted: run the job again. ' +
          'It is valid while the job runs, and for this job alone.',
      ],
    },
  );
}
