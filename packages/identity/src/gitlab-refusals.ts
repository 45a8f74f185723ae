import { Failure } from '@infisical-ci/http';

/** The variable that `id_tokens` should have set is not there. */
export function idTokenMissing(name: string, audience = 'https://app.infisical.com'): Failure {
  return new Failure('token-unavailable', `GitLab gave this job no token: the variable ${name} is not set.`, {
    fixes: [
      'Add this to the job; `aud` is the same text as Audiences of the identity:\n' +
        '    id_tokens:\n' +
        `      ${name}:\n` +
        `        aud: ${audience}`,
      'A job that takes its script by `!reference` does not get the id_tokens with it: `extends` the hidden job, or take ' +
        'them by `!reference` too. `default: id_tokens` holds for jobs that have none of their own.',
      'If the token has another name, give that as {token-env}. id_tokens need GitLab 15.7 or newer.',
    ],
  });
}
