import type { CircleCIJob } from '../api';
import type { Platform } from './platform';

const ids = {
  organization: '5a0c3d2e-7c61-4b0f-9f3e-2a1c4d6e8f90',
  project: '8d1f6c4a-2b7e-4e5d-a3c9-0f6b1e2d7a58',
  user: 'c2e9b7d4-5f10-4a86-b1d3-9e8a7c6f5d42',
};

/**
 * CircleCI's tokens: the first form's subject names organization, project and user, the second one's the branch too.
 * CircleCI has an issuer an organization; here all have one.
 */
export const circleci: Platform<CircleCIJob> = {
  name: 'circleci',
  fields: {
    organizationId: 'string',
    projectId: 'string',
    userId: 'string',
    repository: 'string',
    ref: 'string',
    sshRerun: 'boolean',
  },
  lifetime: 3600,
  claims(job, { audience }) {
    const organization = job.organizationId ?? ids.organization;
    const project = job.projectId ?? ids.project;
    const origin = job.repository ?? 'github.com/acme/shop';
    const ref = job.ref ?? 'refs/heads/main';
    return {
      sub: `org/${organization}/project/${project}/user/${job.userId ?? ids.user}/vcs-origin/${origin}/vcs-ref/${ref}`,
      aud: audience || organization,
      'oidc.circleci.com/context-ids': [],
      'oidc.circleci.com/job-id': '01c2d3e4-0000-4000-8000-000000000001',
      'oidc.circleci.com/org-id': organization,
      'oidc.circleci.com/pipeline-definition-id': '01c2d3e4-0000-4000-8000-000000000002',
      'oidc.circleci.com/pipeline-id': '01c2d3e4-0000-4000-8000-000000000003',
      'oidc.circleci.com/project-id': project,
      'oidc.circleci.com/ssh-rerun': job.sshRerun ?? false,
      'oidc.circleci.com/vcs-origin': origin,
      'oidc.circleci.com/vcs-ref': ref,
      'oidc.circleci.com/workflow-id': '01c2d3e4-0000-4000-8000-000000000004',
    };
  },
  environment: (token) => ({ CIRCLECI: 'true', CIRCLE_OIDC_TOKEN_V2: token }),
  other: {
    variable: 'CIRCLE_OIDC_TOKEN',
    claims: (claims) => ({ ...claims, sub: String(claims['sub']).replace(/\/vcs-origin\/.*$/, '') }),
  },
};
