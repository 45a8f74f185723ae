// What GitHub says about a job in the token that vouches for it. Every value is a string there, numbers and booleans too.
import type { GitHubJob } from '../api';
import type { Minting } from './endpoint';

const sha = '9f6e1c3b7d2a4850be1fc06d3a5927e48c1d0b6f';

/** The claims of a GitHub token, in GitHub's order. */
export function githubClaims(job: GitHubJob, minting: Minting): Record<string, unknown> {
  const repository = job.repository ?? 'octo-org/octo-repo';
  const [owner = ''] = repository.split('/');
  const event = job.eventName ?? 'push';
  const ref = job.ref ?? (event === 'pull_request' ? 'refs/pull/27/merge' : 'refs/heads/main');
  const workflow = `${repository}/.github/workflows/deploy.yml@${ref}`;
  const ids = { repository_id: '74', repository_owner_id: '65', ...job.claims };
  return {
    actor: 'octocat',
    actor_id: '12',
    aud: minting.audience || `https://github.com/${owner}`,
    base_ref: event === 'pull_request' ? 'main' : '',
    check_run_id: '45290417023',
    enterprise: 'avocado-corp',
    enterprise_id: '2',
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    event_name: event,
    exp: minting.at + (job.expiresIn ?? 300),
    head_ref: event === 'pull_request' ? 'feature' : '',
    iat: minting.at,
    iss: minting.issuer,
    job_workflow_ref: workflow,
    job_workflow_sha: sha,
    jti: minting.id,
    nbf: minting.at - 300,
    ref,
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_owner: owner,
    repository_visibility: 'private',
    run_attempt: '1',
    run_id: '16047293012',
    run_number: '10',
    runner_environment: 'github-hosted',
    sha,
    sub: subject(job, { repository, event, ref, ids }),
    workflow: 'deploy',
    workflow_ref: workflow,
    workflow_sha: sha,
    ...ids,
  };
}

interface SubjectParts {
  readonly repository: string;
  readonly event: string;
  readonly ref: string;
  readonly ids: { readonly repository_id: unknown; readonly repository_owner_id: unknown };
}

/** `environment` before `pull_request` before `ref`; colons in a value are written %3A, since they separate. */
function subject(job: GitHubJob, { repository, event, ref, ids }: SubjectParts): string {
  const [owner = '', name = ''] = repository.split('/');
  const repo = job.immutableSubject
    ? `${owner}@${String(ids.repository_owner_id)}/${name}@${String(ids.repository_id)}`
    : repository;
  return `repo:${repo}:${context(job.environment, event, ref)}`;
}

function context(environment: string | undefined, event: string, ref: string): string {
  if (environment !== undefined) return `environment:${environment.replaceAll(':', '%3A')}`;
  return event === 'pull_request' ? 'pull_request' : `ref:${ref.replaceAll(':', '%3A')}`;
}

/** What GitHub's discovery document lists. */
export const githubClaimNames: readonly string[] = Object.keys(
  githubClaims({ environment: 'production' }, { issuer: '', audience: '', at: 0, id: '' }),
);
