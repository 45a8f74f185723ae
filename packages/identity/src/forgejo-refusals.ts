import { Failure } from '@infisical-ci/http';
import type { Env } from './source';

/** The job cannot ask for a token. Gitea, whose runner sets its own variable alone, has none to give. */
export function openIdConnectMissing(env: Env): Failure {
  const gitea = env['FORGEJO_ACTIONS'] !== 'true';
  const enable =
    'Add this to the job (or to the workflow, above `jobs:`):\n' +
    '    enable-openid-connect: true\n' +
    'Forgejo knows nothing of `permissions: id-token: write`, which GitHub wants.';
  const update = 'Both Forgejo and its runner must be new enough to know `enable-openid-connect`: ask who runs them.';
  const elsewhere =
    'Gitea gives jobs no such token: take one from elsewhere, by {token-env}, {token-file} or {token-command}, or log in by {method}: universal.';
  return new Failure(
    'token-unavailable',
    `${gitea ? 'This runner' : 'Forgejo'} gave this job no way to ask for a token (ACTIONS_ID_TOKEN_REQUEST_URL and ` +
      `ACTIONS_ID_TOKEN_REQUEST_TOKEN are not both set)${gitea ? '' : ', because its workflow does not ask for that'}.`,
    { fixes: gitea ? [elsewhere, enable] : [enable, update] },
  );
}
