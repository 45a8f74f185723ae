import type { GitHubJob } from '../api';
import { githubClaims } from './github-claims';

const claims = (job: GitHubJob, audience = ''): Record<string, unknown> =>
  githubClaims(job, { issuer: 'http://127.0.0.1:1/issuer', audience, at: 1000, id: 'one' });

test.each<[string, GitHubJob, string]>([
  ['a branch', {}, 'repo:octo-org/octo-repo:ref:refs/heads/main'],
  ['a tag', { ref: 'refs/tags/v1' }, 'repo:octo-org/octo-repo:ref:refs/tags/v1'],
  ['a pull request', { eventName: 'pull_request' }, 'repo:octo-org/octo-repo:pull_request'],
  ['an environment', { environment: 'prod', ref: 'refs/tags/v1' }, 'repo:octo-org/octo-repo:environment:prod'],
  [
    'an environment in a pull request',
    { environment: 'prod', eventName: 'pull_request' },
    'repo:octo-org/octo-repo:environment:prod',
  ],
  ['an environment with colons', { environment: 'eu:prod:1' }, 'repo:octo-org/octo-repo:environment:eu%3Aprod%3A1'],
  [
    'an immutable subject',
    { immutableSubject: true, repository: 'acme/shop' },
    'repo:acme@65/shop@74:ref:refs/heads/main',
  ],
  [
    'an immutable subject with ids of its own',
    {
      immutableSubject: true,
      repository: 'acme/shop',
      environment: 'prod',
      claims: { repository_id: '9', repository_owner_id: '8' },
    },
    'repo:acme@8/shop@9:environment:prod',
  ],
])('the subject of %s', (_, job, sub) => {
  expect(claims(job)).toMatchObject({ sub });
});

test('the times, in seconds', () => {
  expect(claims({})).toMatchObject({ nbf: 700, iat: 1000, exp: 1300 });
  expect(claims({ expiresIn: -5 })).toMatchObject({ exp: 995 });
});

test('the audience asked, or the owner', () => {
  expect(claims({}, 'mine')).toMatchObject({ aud: 'mine' });
  expect(claims({ repository: 'acme/shop' })).toMatchObject({ aud: 'https://github.com/acme' });
});

test('repository, owner and workflow agree', () => {
  expect(claims({ repository: 'acme/shop', ref: 'refs/heads/next' })).toMatchObject({
    repository: 'acme/shop',
    repository_owner: 'acme',
    ref: 'refs/heads/next',
    workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/next',
    job_workflow_ref: 'acme/shop/.github/workflows/deploy.yml@refs/heads/next',
  });
});

test('a pull request says from where to where', () => {
  const of = { ref: 'refs/pull/27/merge', ref_type: 'branch', head_ref: 'feature', base_ref: 'main' };
  expect(claims({ eventName: 'pull_request' })).toMatchObject(of);
  expect(claims({})).toMatchObject({ head_ref: '', base_ref: '', event_name: 'push' });
});

test('a tag is of type tag', () => {
  expect(claims({ ref: 'refs/tags/v1' })).toMatchObject({ ref_type: 'tag' });
});

test('there is no environment claim without an environment', () => {
  expect(claims({})).not.toHaveProperty('environment');
});

test('all but the times are strings, as GitHub has them', () => {
  const others = Object.entries(claims({ environment: 'prod' })).filter(
    ([name]) => !['nbf', 'iat', 'exp'].includes(name),
  );
  expect(others.filter(([, value]) => typeof value !== 'string')).toEqual([]);
});

test('claims of the job come last', () => {
  expect(claims({ claims: { sub: 'mine', iss: 'elsewhere' } })).toMatchObject({ sub: 'mine', iss: 'elsewhere' });
});
