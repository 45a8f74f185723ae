import { env, github, sources, type Claims, type Source } from '@infisical-ci/identity';
import { failureOf, settingsOf } from '../fake';
import { dryRun } from './dry-run';
import { onBranch, tokenOf } from './fake';

function told(given: Record<string, string> = {}, claims: Claims = onBranch, source: Source = github): string {
  const lines: string[] = [];
  dryRun({ source, jwt: tokenOf(claims) }, settingsOf({ 'dry-run': 'true', ...given }), (text) => lines.push(text));
  return lines.join('\n');
}
const refused = (given: Record<string, string>, claims: Claims = onBranch) => failureOf(() => told(given, claims));

it('shows each field of the identity with the text to paste', () => {
  const lines = told().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '  OIDC Discovery URL    https://i.example',
      '  Issuer                https://i.example',
      '  Subject               repo:acme/shop:ref:refs/heads/feat/x',
      '  Audiences             https://github.com/acme',
      '  repository_id        74',
    ]),
  );
});

it("shows the call of Infisical's API that does the same, without a credential", () => {
  const call = told({ domain: 'https://vault.example/sub' });
  expect(call).toContain('POST https://vault.example/sub/api/v1/auth/oidc-auth/identities/IDENTITY_ID\n');
  const json = call.split('\n').find((line) => line.startsWith('{')) ?? '';
  expect(JSON.parse(json)).toEqual({
    oidcDiscoveryUrl: 'https://i.example',
    boundIssuer: 'https://i.example',
    boundSubject: 'repo:acme/shop:ref:refs/heads/feat/x',
    boundAudiences: 'https://github.com/acme',
    boundClaims: {},
    accessTokenTTL: 900,
    accessTokenMaxTTL: 900,
  });
});

it('has no such call for other methods', () => expect(told({ method: 'jwt' })).not.toContain('IDENTITY_ID'));

it('names few of many claims, and how many more there are', () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`claim_${index}`, 'x']));
  expect(refused({ claims: 'absent: x' }, { sub: 'a', ...many }).fixes[0]).toMatch(/claim_38 and 11 more\.$/);
});

it('writes what Infisical would split so that it is not', () => {
  expect(told({}, { ...onBranch, aud: 'a,b' })).toContain('Audiences             a?b');
});

it('makes the checks that are asked for, and tells of those that hold', () => {
  const text = told({
    subject: 'repo:acme/**',
    audiences: 'x, https://github.com/*',
    claims: 'ref: refs/heads/**\nrepository_id: 74',
  });
  expect(text).toMatch(/subject +repo:acme\/\*\* +repo:acme\/shop:ref:refs\/heads\/feat\/x +yes/);
  expect(text).toMatch(/audiences .* yes/);
  expect(text).toMatch(/claim ref .* yes/);
  expect(text).toMatch(/claim repository_id .* yes/);
});

describe('a check that does not hold', () => {
  it.each([
    [{ subject: 'repo:acme/shop:*' }, 'stops at a slash', 'repo:acme/shop:*/**'],
    [{ subject: 'repo:acme@65/shop@74:ref:refs/heads/feat/x' }, 'classic form', 'repo:acme/shop:ref:refs/heads/feat/x'],
    [{ audiences: 'https://github.com/{acme,b}' }, 'breaks apart', 'https://github.com/acme, https://github.com/b'],
    [{ claims: 'ref: refs/heads/*' }, 'stops at a slash', 'refs/heads/**'],
    [{ claims: 'ref: refs/tags/*' }, 'does not match', 'refs/heads/feat/x'],
  ])('%j is red, with why and what matches', (given, why, paste) => {
    const failure = refused(given);
    expect(failure.code).toBe('login-refused');
    expect(failure.message).toMatch(/ NO$/m);
    expect(failure.fixes).toHaveLength(1);
    expect(failure.fixes[0]).toContain(why);
    expect(failure.fixes[0]?.split('\n')).toContain(paste);
  });

  it.each([
    ['environment: prod', '(absent)', 'add `environment: NAME`'],
    ['a.b: x', '(absent)', 'The token has these'],
    ['team: x', '(absent)', 'it is an object, of which Infisical compares one field at a time: team.name, team.id.'],
  ])('%s: the claim is absent', (claims, got, why) => {
    const failure = refused({ claims }, { ...onBranch, team: { name: 'core', id: 7 } });
    expect(failure.message).toContain(got);
    expect(failure.fixes[0]).toContain(why);
  });
});

describe('a subject that is another in every run', () => {
  const step = '{repo-id}:{step-id}';
  it.each([
    ['bitbucket', step, '{repo-id}:*', 'every step of the repository'],
    ['bitbucket', '{repo-id}:{env-id}:{step-id}', '{repo-id}:{env-id}:*', 'every step of this deployment environment'],
    [
      'buildkite',
      'organization:acme:pipeline:shop:ref:refs/heads/feat/x:commit:c0ffee:step:deploy',
      'organization:acme:pipeline:shop:ref:refs/heads/feat/x:commit:*:step:*',
      'every build of this branch',
    ],
    [
      'circleci',
      'org/o/project/p/user/u/vcs-origin/github.com/a/b/vcs-ref/refs/heads/feat/x',
      'org/o/project/p/user/*/vcs-origin/github.com/a/b/vcs-ref/refs/heads/feat/x',
      'this branch, whoever starts the run',
    ],
    ['circleci', 'org/o/project/p/user/u', 'org/o/project/p/user/**', 'every run of the project, on every branch'],
  ] as const)(
    '%s, %s: the first pattern that takes in more is bound, and said to be one',
    (name, sub, pattern, takes) => {
      const lines = told({}, { iss: 'https://i.example', sub, aud: 'a' }, sources[name]).split('\n');
      expect(lines).toContain(`  Subject               ${pattern}`);
      expect(JSON.parse(lines.find((line) => line.startsWith('{"')) ?? '')).toMatchObject({ boundSubject: pattern });
      expect(lines).toContain(
        `Note on Subject: This pattern is for ${takes}. The token's own \`sub\` would fit no other run:`,
      );
      expect(lines).toContain(`  ${sub}`);
    },
  );

  it('is not what a check that does not hold is told to take', () => {
    const claims = { iss: 'https://i.example', sub: step, aud: 'a' };
    const given = settingsOf({ 'dry-run': 'true', subject: 'x' });
    const jwt = tokenOf(claims);
    const { fixes } = failureOf(() => dryRun({ source: sources.bitbucket, jwt }, given, () => undefined));
    expect(fixes[0]?.split('\n')).toContain('{repo-id}:*');
    expect(fixes[0]).not.toContain(step);
  });

  it('is taken as it is where no pattern is known', () => {
    const lines = told({}, { iss: 'https://i.example', sub: 'of:another:form' }, sources.bitbucket).split('\n');
    expect(lines).toContain('  Subject               of:another:form');
  });
});

describe('a token without a subject', () => {
  const text = told({}, { iss: 'https://i.example', aud: 'a' }, env);

  it('has nothing to put there, and that is no invitation', () => {
    expect(text).toContain('Subject               (leave it empty: the token has none)');
    expect(text).toContain('Note on Subject: Without a Subject the identity accepts every token of this issuer');
  });

  it('is given no call to paste, which would make just such an identity', () =>
    expect(text).not.toContain('boundSubject'));
});

it('says which field a note is about', () => expect(told()).toContain("Note on Audiences: That is GitHub's default"));

it('says which of the claims to insist on, where the platform has one for that', () =>
  expect(told({}, { ...onBranch, ref_protected: 'true' }, sources.gitlab)).toContain(
    'Note on Claims: Keep `ref_protected',
  ));

it('has no discovery for JWT Auth, and no fields for methods that have others', () => {
  const jwt = told({ method: 'jwt' });
  expect(jwt).toContain('JWT Auth');
  expect(jwt).not.toContain('Discovery');
  const kubernetes = told({ method: 'kubernetes' });
  expect(kubernetes).toContain('{method}: kubernetes compares these in fields of its own');
  expect(kubernetes).not.toMatch(/Discovery|TTL/);
  expect(kubernetes).toContain('  sub  repo:acme/shop:ref:refs/heads/feat/x');
});

it('is red where the token is no JWT', () => {
  const subject = failureOf(() =>
    dryRun({ source: env, jwt: 'opaque' }, settingsOf({ 'dry-run': 'true' }), () => undefined),
  );
  expect(subject.code).toBe('token-unavailable');
});
