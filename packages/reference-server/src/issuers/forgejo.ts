// Forgejo as the issuer: GitHub's endpoint, and claims that are nearly GitHub's.
import type { ForgejoJob } from '../api';
import { createEndpoint, type EndpointIssuer, type Minting } from './endpoint';

/** @param now the clock, in milliseconds since 1970 */
export function createForgejo(now: () => number): EndpointIssuer<ForgejoJob> {
  return createEndpoint<ForgejoJob>(
    {
      name: 'forgejo',
      fields: {
        repository: 'string',
        ref: 'string',
        eventName: 'string',
        immutableSubject: 'boolean',
        expiresIn: 'number',
        claims: 'object',
      },
      claims: forgejoClaims,
      claimNames: Object.keys(forgejoClaims({}, { issuer: '', audience: '', at: 0, id: '' })),
      environment: { GITHUB_ACTIONS: 'true', GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
    },
    now,
  );
}

/** The claims of a Forgejo token: every value is a string, but for the times. */
function forgejoClaims(job: ForgejoJob, { issuer, audience, at, id }: Minting): Record<string, unknown> {
  const repository = job.repository ?? 'acme/shop';
  const [owner = '', name = ''] = repository.split('/');
  const event = job.eventName ?? 'push';
  const ref = job.ref ?? (event === 'pull_request' ? 'refs/pull/27/head' : 'refs/heads/main');
  const ids = { repository_id: '74', repository_owner_id: '65', ...job.claims };
  const named = job.immutableSubject ? `${owner}-${ids.repository_owner_id}/${name}-${ids.repository_id}` : repository;
  return {
    actor: 'octocat',
    actor_id: '12',
    aud: audience || `${new URL(issuer || 'http://forgejo.test').origin}/${owner}`,
    base_ref: event === 'pull_request' ? 'main' : '',
    event_name: event,
    exp: at + (job.expiresIn ?? 300),
    head_ref: event === 'pull_request' ? 'feature' : '',
    iat: at,
    iss: issuer,
    jti: id,
    nbf: at,
    ref,
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository,
    repository_owner: owner,
    run_attempt: '1',
    run_id: '1604',
    run_number: '10',
    sha: '9f6e1c3b7d2a4850be1fc06d3a5927e48c1d0b6f',
    sub: `repo:${named}:${event === 'pull_request' ? 'pull_request' : `ref:${ref}`}`,
    workflow: 'deploy.yml',
    workflow_ref: `${repository}/.forgejo/workflows/deploy.yml@${ref}`,
    ...ids,
  };
}
