import { createLocalJWKSet, decodeJwt, jwtVerify, type JSONWebKeySet } from 'jose';
import type { AnyJob } from '../api';
import { bitbucket } from './bitbucket';
import { buildkite } from './buildkite';
import { circleci } from './circleci';
import { gitlab } from './gitlab';
import { createPlatform, type Platform, type PlatformIssuer } from './platform';
import { askRoute, origin } from './rehearsal';

const now = 1_750_000_000_000;
const issue = <Job extends AnyJob>(platform: Platform<Job>): PlatformIssuer<Job> => createPlatform(platform, () => now);
const claimsOf = async <Job extends AnyJob>(platform: Platform<Job>, job: Job) =>
  decodeJwt((await issue(platform).job(job, origin)).token);

const platforms = { gitlab, circleci, bitbucket, buildkite } as const;

describe.each(Object.entries(platforms) as [string, Platform<AnyJob>][])('a token of %s', (_name, platform) => {
  const { routes, job } = issue(platform);

  it('verifies by the keys that discovery leads to', async () => {
    const { issuer, token } = await job({ audience: 'mine' }, origin);
    const discovery = await askRoute(routes, 'GET', `${issuer}/.well-known/openid-configuration`);
    const { jwks_uri: uri, claims_supported: listed } = discovery.body as {
      jwks_uri: string;
      claims_supported: string[];
    };
    const keys = createLocalJWKSet((await askRoute(routes, 'GET', uri)).body as JSONWebKeySet);
    const verified = await jwtVerify(token, keys, { issuer, audience: 'mine', currentDate: new Date(now) });
    expect(listed).toEqual(expect.arrayContaining(Object.keys(verified.payload)));
  });

  it('ends when it is told, and says what is put over it', async () => {
    const { token } = await job({ expiresIn: -10, claims: { sub: 'else', jti: null } }, origin);
    expect(decodeJwt(token)).toMatchObject({ exp: now / 1000 - 10, sub: 'else' });
    expect(decodeJwt(token)).not.toHaveProperty('jti');
  });

  it('is made over HTTP too, for the admin alone, by fields that there are', async () => {
    const url = `${origin}/__reference/issuers/${platform.name}/jobs`;
    expect(routes.find(({ path }) => url.endsWith(path))?.admin).toBe(true);
    const made = await askRoute(routes, 'POST', url, { body: Buffer.from('{"audience": "a"}') });
    expect(Object.keys(made.body as object)).toEqual(['issuer', 'token', 'environment']);
    const refused = await askRoute(routes, 'POST', url, { body: Buffer.from('{"brnch": "a"}') });
    expect(refused).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('no field "brnch"') as string },
    });
  });
});

describe("GitLab's", () => {
  it('says where the job is from, in strings', async () => {
    const job = { projectPath: 'a/b/c', ref: 'feat/x', refProtected: true, environment: 'prod' };
    expect(await claimsOf(gitlab, job)).toMatchObject({
      sub: 'project_path:a/b/c:ref_type:branch:ref:feat/x',
      namespace_path: 'a/b',
      ref_path: 'refs/heads/feat/x',
      ref_protected: 'true',
      environment: 'prod',
      aud: 'https://app.infisical.com',
    });
  });

  it('is in the variable of the id_tokens', async () => {
    const { token, environment } = await issue(gitlab).job({ variable: 'MINE' }, origin);
    expect(environment).toEqual({ GITLAB_CI: 'true', MINE: token });
  });
});

it("CircleCI's has two forms: the second one's subject names the branch", async () => {
  const job = { organizationId: 'o', projectId: 'p', userId: 'u', ref: 'refs/heads/feat/x' };
  const { environment } = await issue(circleci).job(job, origin);
  const [first, second] = ['CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2'].map((name) =>
    decodeJwt(environment[name] ?? ''),
  );
  expect([first?.sub, second?.sub]).toEqual([
    'org/o/project/p/user/u',
    'org/o/project/p/user/u/vcs-origin/github.com/acme/shop/vcs-ref/refs/heads/feat/x',
  ]);
  expect([first?.aud, second?.aud]).toEqual(['o', 'o']);
  expect(second).toMatchObject({ 'oidc.circleci.com/ssh-rerun': false });
});

it.each([
  [{}, '{r}:{s}'],
  [{ environmentUuid: '{e}' }, '{r}:{e}:{s}'],
])("Bitbucket's subject with %j ends with the step: %s", async (job, sub) => {
  const claims = await claimsOf(bitbucket, { ...job, repositoryUuid: '{r}', stepUuid: '{s}' });
  expect([claims.sub, claims.aud]).toEqual([sub, [expect.stringMatching(/^ari:cloud:bitbucket::workspace\//)]]);
});

it("Buildkite's subject names the commit and the step, also where that has no key", async () => {
  const { token, environment } = await issue(buildkite).job({ commit: 'c' }, origin);
  expect(decodeJwt(token)).toMatchObject({
    sub: 'organization:acme:pipeline:shop:ref:refs/heads/main:commit:c:step:',
    aud: 'https://buildkite.com/acme',
  });
  expect(environment).toEqual({ BUILDKITE: 'true' });
});
