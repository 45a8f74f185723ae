import { bitbucketAdvice } from './bitbucket-advice';
import { claimBindings, standardBindings } from './bindings';
import { stepTokenMissing } from './bitbucket-refusals';
import type { Source } from './source';

/** Claims to bind: `sub` ends with the id of the step, which is another in every run. */
const telling = ['repositoryUuid', 'workspaceUuid', 'deploymentEnvironmentUuid', 'branchName'];

/**
 * The token that Bitbucket Pipelines gives a step with `oidc`.
 * @see https://support.atlassian.com/bitbucket-cloud/docs/integrate-pipelines-with-resource-servers-using-oidc/
 */
export const bitbucket: Source = {
  title: 'Bitbucket Pipelines',
  audience: 'configured',
  audienceFrom: "`audiences` of the step's oidc, in bitbucket-pipelines.yml",
  here: (env) => Boolean(env['BITBUCKET_BUILD_NUMBER']),
  token({ env, audience }) {
    const token = env['BITBUCKET_STEP_OIDC_TOKEN']?.trim();
    if (token) return token;
    throw stepTokenMissing(audience);
  },
  bindings: (claims) => [...standardBindings(claims), ...claimBindings(claims, telling)],
  advice: bitbucketAdvice,
};
