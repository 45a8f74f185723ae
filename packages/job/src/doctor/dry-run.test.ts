import { env, github, type Claims, type Source } from '@infisical-ci/identity';
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
    expect(failure.fixes[0]?.split('\n').at(-1)).toBe(paste);
  });

  it.each([
    ['environment: prod', '(absent)', 'add `environment: NAME`'],
    ['a.b: x', '(absent)', 'The token has these'],
  ])('%s: the claim is absent', (claims, got, why) => {
    const failure = refused({ claims });
    expect(failure.message).toContain(got);
    expect(failure.fixes[0]).toContain(why);
  });
});

it('is red where the token is no JWT', () => {
  const subject = failureOf(() =>
    dryRun({ source: env, jwt: 'opaque' }, settingsOf({ 'dry-run': 'true' }), () => undefined),
  );
  expect(subject.code).toBe('token-unavailable');
});
