import { Failure } from '@infisical-ci/http';

const forks = (): string =>
  'Builds of forked pull requests get no token, unless the project says otherwise: Project Settings, Advanced, ' +
  '"Pass secrets to builds from forked pull requests". Then anybody who opens one gets it too: rather skip this step for them.';

/** The variable that CircleCI sets in every job is not there, and no audience says what else to ask for. */
export function tokenMissing(name: string): Failure {
  return new Failure('token-unavailable', `CircleCI gave this job no token: ${name} is not set, or has expired.`, {
    fixes: [
      forks(),
      'Set {audience} to a text of your own: then the token is minted for it, by `circleci run oidc get`.',
      'If the token is in another variable, give its name as {token-env}, and {token-source}: circleci. ' +
        'A CircleCI server gives tokens from version 4.4 on.',
    ],
  });
}

/** What to change where CircleCI's tool mints no token. */
export function mintFixes(): readonly string[] {
  return [
    forks(),
    'The `circleci` command must be on the PATH of this step. CircleCI puts it into every job; a step that runs in a ' +
      'container of its own, or another PATH, hides it.',
    'Without {audience} the token that CircleCI put into the job is used, for as long as it holds (an hour).',
  ];
}
