import { Failure } from '@infisical-ci/http';

/** The step has no `oidc`. */
export function stepTokenMissing(audience: string | undefined): Failure {
  const plain =
    'Add this to the step in bitbucket-pipelines.yml:\n' +
    '    - step:\n' +
    '        oidc: true\n' +
    "Its audience is then the workspace's own (ari:cloud:bitbucket::workspace/...), which others may trust too.";
  const own =
    `Add this to the step in bitbucket-pipelines.yml${audience === undefined ? ' for an audience of your own' : ''}:\n` +
    '    - step:\n' +
    '        oidc:\n' +
    '          audiences:\n' +
    `            - ${audience ?? 'infisical-acme'}`;
  return new Failure(
    'token-unavailable',
    'Bitbucket gave this step no token: BITBUCKET_STEP_OIDC_TOKEN is not set, because the step does not ask for it.',
    { fixes: audience === undefined ? [plain, own] : [own] },
  );
}
