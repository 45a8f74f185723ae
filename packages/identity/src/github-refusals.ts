import { Failure } from '@infisical-ci/http';
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
