import type { GitLabJob } from '../api';
import type { Platform } from './platform';

/** GitLab's id_tokens: every claim is a string, but for the times and the groups; the audience is the job's to say. */
export const gitlab: Platform<GitLabJob> = {
  name: 'gitlab',
  fields: {
    projectPath: 'string',
    ref: 'string',
    refType: 'string',
    refProtected: 'boolean',
    environment: 'string',
    pipelineSource: 'string',
    variable: 'string',
  },
  lifetime: 300,
  claims(job, { issuer, audience }) {
    const path = job.projectPath ?? 'acme/shop';
    const ref = job.ref ?? 'main';
    const type = job.refType ?? 'branch';
    const refPath = `refs/${type === 'tag' ? 'tags' : 'heads'}/${ref}`;
    const sha = '9f6e1c3b7d2a4850be1fc06d3a5927e48c1d0b6f';
    const host = issuer.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
    const environment = {
      environment: job.environment,
      environment_protected: 'false',
      deployment_tier: 'production',
      environment_action: 'start',
    };
    return {
      namespace_id: '65',
      namespace_path: path.replace(/\/[^/]*$/, ''),
      project_id: '74',
      project_path: path,
      user_id: '12',
      user_login: 'mona',
      user_email: 'mona@acme.example',
      user_access_level: 'maintainer',
      groups_direct: ['acme'],
      pipeline_id: '1604',
      pipeline_source: job.pipelineSource ?? 'push',
      job_id: '302',
      ref,
      ref_type: type,
      ref_path: refPath,
      ref_protected: String(job.refProtected ?? false),
      ...(job.environment === undefined ? {} : environment),
      runner_id: 1,
      runner_environment: 'gitlab-hosted',
      sha,
      project_visibility: 'private',
      ci_config_ref_uri: `${host}/${path}//.gitlab-ci.yml@${refPath}`,
      ci_config_sha: sha,
      sub: `project_path:${path}:ref_type:${type}:ref:${ref}`,
      aud: audience || 'https://app.infisical.com',
    };
  },
  environment: (token, { variable = 'INFISICAL_ID_TOKEN' }) => ({ GITLAB_CI: 'true', [variable]: token }),
};
