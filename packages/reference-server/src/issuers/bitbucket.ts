import type { BitbucketJob } from '../api';
import type { Platform } from './platform';

const workspace = '{5a0c3d2e-7c61-4b0f-9f3e-2a1c4d6e8f90}';
const repository = '{8d1f6c4a-2b7e-4e5d-a3c9-0f6b1e2d7a58}';
const step = '{01c2d3e4-0000-4000-8000-000000000001}';

/** Bitbucket's tokens: ids in braces, and a subject that ends with the step's. */
export const bitbucket: Platform<BitbucketJob> = {
  name: 'bitbucket',
  fields: { repositoryUuid: 'string', environmentUuid: 'string', stepUuid: 'string', branch: 'string' },
  lifetime: 3600,
  claims(job, { audience }) {
    const place = [job.repositoryUuid ?? repository, ...(job.environmentUuid ? [job.environmentUuid] : [])];
    return {
      sub: [...place, job.stepUuid ?? step].join(':'),
      // A list, also of one.
      aud: [audience || `ari:cloud:bitbucket::workspace/${workspace.slice(1, -1)}`],
      stepUuid: job.stepUuid ?? step,
      repositoryUuid: job.repositoryUuid ?? repository,
      pipelineUuid: '{01c2d3e4-0000-4000-8000-000000000002}',
      workspaceUuid: workspace,
      ...(job.environmentUuid ? { deploymentEnvironmentUuid: job.environmentUuid } : {}),
      branchName: job.branch ?? 'main',
    };
  },
  environment: (token) => ({ BITBUCKET_BUILD_NUMBER: '7', BITBUCKET_STEP_OIDC_TOKEN: token }),
};
