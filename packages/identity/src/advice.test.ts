import { sources } from '.';
import type { Claims } from './claims';

const advise = (
  name: keyof typeof sources,
  claims: Claims,
  field: 'Subject' | 'Audiences' | 'Claims',
  absent?: string,
) => sources[name].advice!(claims, field, absent);

const gitlab = { sub: 'project_path:acme/shop:ref_type:branch:ref:feat/x' };
const circleci = { sub: 'org/o/project/p/user/u/vcs-origin/github.com/a/b/vcs-ref/refs/heads/main', aud: 'o' };
const first = { sub: 'org/o/project/p/user/u', aud: 'mine' };
const buildkite = {
  sub: 'organization:acme:pipeline:shop:ref:refs/heads/main:commit:c:step:',
  organization_slug: 'acme',
};
const forgejo = { sub: 'repo:acme/shop:ref:refs/heads/main', repository: 'acme/shop', repository_owner: 'acme' };

describe('what a platform puts into a token is explained', () => {
  it.each([
    ['gitlab', { sub: 'custom' }, 'Subject', 'customised'],
    ['gitlab', { ...gitlab, pipeline_source: 'merge_request_event' }, 'Subject', 'ref_protected: true'],
    ['gitlab', gitlab, 'Audiences', '`aud` of the job'],
    ['circleci', circleci, 'Subject', 'the user who started'],
    ['circleci', first, 'Subject', 'the first form'],
    ['circleci', circleci, 'Audiences', "the organization's id"],
    ['circleci', circleci, 'Claims', 'a dot in their names'],
    ['bitbucket', { sub: '{r}:{s}' }, 'Subject', 'this very step'],
    ['bitbucket', { aud: ['ari:cloud:bitbucket::workspace/w'] }, 'Audiences', '`audiences` of the step'],
    ['buildkite', buildkite, 'Subject', 'the commit and the step'],
    ['buildkite', { ...buildkite, aud: 'https://buildkite.com/acme' }, 'Audiences', '{audience} is not set'],
    ['forgejo', { ...forgejo, sub: 'repo:acme-1/shop-2:pull_request' }, 'Subject', 'the form with ids'],
    ['forgejo', { ...forgejo, sub: 'repo:acme/shop:pull_request' }, 'Subject', 'names no branch'],
    ['forgejo', { ...forgejo, iss: 'https://f.test/api/actions', aud: 'https://f.test/acme' }, 'Audiences', 'not set'],
    ['kubernetes', {}, 'Audiences', 'API server'],
    ['kubernetes', {}, 'Claims', 'bind Subject'],
  ] as const)('%s, %j, %s: %s', (name, claims, field, words) => {
    expect(advise(name, claims, field).notes.join()).toContain(words);
  });

  it.each([
    ['gitlab', gitlab, 'Subject'],
    ['circleci', first, 'Audiences'],
    ['bitbucket', { aud: ['mine'] }, 'Audiences'],
    ['buildkite', { ...buildkite, aud: 'mine' }, 'Audiences'],
    ['forgejo', { ...forgejo, iss: 'https://f.test/api/actions', aud: 'mine' }, 'Audiences'],
    ['forgejo', forgejo, 'Subject'],
  ] as const)('%s, %j, %s: nothing where there is nothing to know', (name, claims, field) => {
    expect(advise(name, claims, field).notes).toEqual([]);
  });

  it.each([
    ['gitlab', 'environment', '`environment:`'],
    ['bitbucket', 'deploymentEnvironmentUuid', '`deployment:`'],
  ] as const)('%s: why a token has no %s', (name, claim, words) => {
    expect(advise(name, {}, 'Claims', claim).notes.join()).toContain(words);
    expect(advise(name, {}, 'Claims', 'constructor').notes).toEqual([]);
  });
});

it.each([
  ['gitlab', gitlab, ['project_path:acme/shop:ref_type:branch:ref:*', 'project_path:acme/shop:ref_type:branch:ref:**']],
  ['circleci', circleci, ['org/o/project/p/user/*']],
  ['buildkite', buildkite, ['organization:acme:pipeline:shop:ref:refs/heads/*']],
  ['forgejo', forgejo, ['repo:acme/shop:*']],
] as const)('%s: the patterns that people write are known', (name, claims, patterns) => {
  const known = advise(name, claims, 'Subject').likely.map(({ pattern }) => pattern);
  expect(known).toEqual(expect.arrayContaining([...patterns]));
});

it.each(['gitlab', 'circleci', 'bitbucket', 'buildkite', 'forgejo'] as const)(
  '%s: a subject that is long, or none, is no trouble',
  (name) => {
    for (const sub of [
      undefined,
      7,
      '',
      ':'.repeat(60_000),
      `org/${'a/'.repeat(30_000)}`,
      `project_path:${'/a'.repeat(30_000)}`,
    ])
      expect(advise(name, { sub }, 'Subject').wider).toEqual([]);
  },
);
