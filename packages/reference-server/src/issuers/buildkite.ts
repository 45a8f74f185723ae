import type { BuildkiteJob } from '../api';
import type { Platform } from './platform';

/** Buildkite's tokens: no variable holds one, `buildkite-agent oidc request-token` prints it. */
export const buildkite: Platform<BuildkiteJob> = {
  name: 'buildkite',
  fields: { organization: 'string', pipeline: 'string', branch: 'string', commit: 'string', step: 'string' },
  lifetime: 300,
  claims(job, { audience }) {
    const organization = job.organization ?? 'acme';
    const pipeline = job.pipeline ?? 'shop';
    const branch = job.branch ?? 'main';
    const commit = job.commit ?? '9f6e1c3b7d2a4850be1fc06d3a5927e48c1d0b6f';
    return {
      sub: `organization:${organization}:pipeline:${pipeline}:ref:refs/heads/${branch}:commit:${commit}:step:${job.step ?? ''}`,
      aud: audience || `https://buildkite.com/${organization}`,
      organization_slug: organization,
      pipeline_slug: pipeline,
      build_number: 5,
      build_branch: branch,
      build_commit: commit,
      ...(job.step === undefined ? {} : { step_key: job.step }),
      job_id: '01945ecf-80f0-41e8-9b83-a2970a9305a1',
      agent_id: '01945ecf-8bcf-40a6-9d70-a765db9a0928',
      build_source: 'webhook',
      runner_environment: 'buildkite-hosted',
    };
  },
  environment: () => ({ BUILDKITE: 'true' }),
};
