// Each source that vouches gets the token of its own platform, as the reference server plays it, and logs in with what
// the docs say to bind; what they warn of is refused.
import { openDoor, startDeadline } from '@infisical-ci/http';
import { readClaims, sources, type Source } from '@infisical-ci/identity';
import type { PlatformJobs, ReferenceServer } from 'infisical-reference-server';
import { startReferenceServer } from 'infisical-reference-server';
import { ask } from '../support/call';

type Bound = Readonly<Record<string, unknown>>;

let server: ReferenceServer;
beforeAll(async () => void (server = await startReferenceServer()));
afterAll(() => server.close());

/** The token that a source gets in a job of its platform. */
async function tokenIn<Name extends keyof PlatformJobs>(
  name: Name,
  job: PlatformJobs[Name],
  audience?: string,
): Promise<string> {
  const { environment: env } = await server.job(name, job);
  const deadline = startDeadline(10);
  const minted = { ...job, ...(audience === undefined ? {} : { audience }) };
  const source: Source = sources[name];
  return source.token({
    env,
    audience,
    from: {},
    deadline,
    open: (base) => openDoor({ base, timeout: 10, deadline }),
    mask: () => undefined,
    timeout: 5,
    read: () => '',
    // What the platform's own tool would print.
    run: async () => (await server.job(name, minted)).token ?? '',
  });
}

/** The status of a login with a token, by an identity that is bound so. */
async function logIn(name: keyof PlatformJobs, jwt: string, bound: Bound): Promise<number> {
  const { issuer } = await server.job(name);
  const post = (path: string, body: object) => ask('POST', `${server.url}${path}`, server.adminToken, body);
  const { body } = await post('/api/v1/identities', { name, organizationId: server.organizationId, role: 'no-access' });
  const { id } = (body as { identity: { id: string } }).identity;
  const terms = { oidcDiscoveryUrl: issuer, boundIssuer: issuer, boundClaims: {}, ...bound };
  await post(`/api/v1/auth/oidc-auth/identities/${id}`, terms);
  return (await ask('POST', `${server.url}/api/v1/auth/oidc-auth/login`, '', { identityId: id, jwt })).status;
}

const circle = { organizationId: 'o', projectId: 'p', userId: 'u' };
const own = 'org/o/project/p/user';
const repository = '{8d1f6c4a-2b7e-4e5d-a3c9-0f6b1e2d7a58}';

describe('a subject, bound by a pattern, takes in', () => {
  it.each([
    ['gitlab', { ref: 'main' }, 'project_path:acme/shop:ref_type:branch:ref:main', 200],
    ['gitlab', { ref: 'main' }, 'project_path:acme/shop:ref_type:branch:ref:*', 200],
    ['gitlab', { ref: 'feat/x' }, 'project_path:acme/shop:ref_type:branch:ref:*', 403],
    ['gitlab', { ref: 'main' }, 'project_path:acme/shop:ref_type:branch:ref:**', 200],
    ['gitlab', { ref: 'feat/x' }, 'project_path:acme/shop:ref_type:branch:ref:**', 403],
    ['gitlab', { ref: 'feat/x' }, 'project_path:acme/shop:ref_type:branch:ref:*/**', 200],
    ['gitlab', { ref: 'main' }, 'project_path:acme/shop:ref_type:branch:ref:*/**', 403],
    ['gitlab', { ref: 'main' }, 'project_path:acme/shop:ref_type:branch:ref:{*,*/**}', 200],
    ['gitlab', { ref: 'feat/x' }, 'project_path:acme/shop:ref_type:branch:ref:{*,*/**}', 200],
    ['gitlab', { ref: 'a/b/c' }, 'project_path:acme/shop:ref_type:branch:ref:{*,*/**}', 200],
    ['gitlab', { ref: 'main', refType: 'tag' }, 'project_path:acme/shop:ref_type:branch:ref:{*,*/**}', 403],
    ['gitlab', { projectPath: 'acme-evil/shop' }, 'project_path:acme/**', 403],
    ['gitlab', { ref: 'feat/x' }, 'project_path:acme/**', 200],
    ['circleci', circle, `${own}/*`, 403],
    ['circleci', circle, `${own}/**`, 200],
    ['circleci', circle, `${own}/*/vcs-origin/github.com/acme/shop/vcs-ref/refs/heads/main`, 200],
    ['circleci', { ...circle, ref: 'refs/heads/feat/x' }, `${own}/*/vcs-origin/*/*/*/vcs-ref/refs/heads/*`, 403],
    ['circleci', { ...circle, ref: 'refs/heads/feat/x' }, `${own}/*/vcs-origin/*/*/*/vcs-ref/refs/heads/**`, 200],
    ['circleci', circle, `${own}/*/vcs-origin/github.com/acme/shop/vcs-ref/refs/heads/*`, 200],
    ['circleci', { ...circle, ref: 'refs/tags/v1' }, `${own}/*/vcs-origin/*/*/*/vcs-ref/refs/heads/**`, 403],
    ['circleci', { ...circle, repository: 'github.com/evil/shop' }, `${own}/*/vcs-origin/github.com/acme/**`, 403],
    ['bitbucket', {}, `${repository}:*`, 200],
    ['bitbucket', { repositoryUuid: '{other}' }, `${repository}:*`, 403],
    ['bitbucket', { environmentUuid: '{e}' }, `${repository}:{e}:*`, 200],
    ['buildkite', {}, 'organization:acme:pipeline:shop:ref:refs/heads/main:commit:*:step:*', 200],
    ['buildkite', {}, 'organization:acme:pipeline:shop:ref:refs/heads/*', 200],
    ['buildkite', { organization: 'evil' }, 'organization:acme:pipeline:shop:ref:refs/heads/**', 403],
    ['buildkite', { branch: 'feat/x' }, 'organization:acme:pipeline:shop:ref:refs/heads/*', 403],
    ['buildkite', { branch: 'feat/x' }, 'organization:acme:pipeline:shop:ref:refs/heads/**', 200],
    ['forgejo', {}, 'repo:acme/shop:ref:refs/heads/main', 200],
    ['forgejo', { immutableSubject: true }, 'repo:acme/shop:ref:refs/heads/main', 403],
  ] as const)('of %s, for %j, by %s: %d', async (name, job, boundSubject, status) => {
    expect(await logIn(name, await tokenIn(name, job), { boundSubject })).toBe(status);
  });
});

describe('a pattern that a source advises takes in the run that it is advised for', () => {
  it.each([
    ['gitlab', { ref: 'main' }, 2],
    ['gitlab', { ref: 'feat/x/y', projectPath: 'acme/web/shop' }, 2],
    ['gitlab', { ref: 'v1.2', refType: 'tag' }, 2],
    ['circleci', circle, 3],
    ['circleci', { ...circle, ref: 'refs/heads/feat/x' }, 3],
    ['circleci', { ...circle, ref: 'refs/tags/v1' }, 2],
    ['bitbucket', {}, 1],
    ['bitbucket', { environmentUuid: '{01c2d3e4-0000-4000-8000-000000000009}' }, 2],
    ['buildkite', { step: 'build' }, 2],
    ['buildkite', { branch: 'feat/x' }, 2],
    ['forgejo', { ref: 'refs/heads/feat/x' }, 1],
    ['forgejo', { immutableSubject: true }, 1],
  ] as const)('%s: %j', async (name, job, count) => {
    const token = await tokenIn(name, job);
    const { advice }: Source = sources[name];
    const { wider } = advice!(readClaims(token)!, 'Subject');
    expect(wider).toHaveLength(count);
    for (const { pattern } of wider)
      expect([pattern, await logIn(name, token, { boundSubject: pattern })]).toEqual([pattern, 200]);
  });
});

it.each([
  ['google', {}, 'mine', { boundAudiences: 'mine', boundClaims: { email: 'ci@acme.iam.gserviceaccount.com' } }],
  ['circleci', circle, 'mine', { boundAudiences: 'mine' }],
  ['buildkite', {}, 'mine', { boundAudiences: 'mine', boundClaims: { pipeline_slug: 'shop' } }],
  ['forgejo', {}, 'mine', { boundAudiences: 'mine', boundClaims: { repository_id: '74' } }],
  ['gitlab', { refProtected: true }, undefined, { boundClaims: { ref_protected: 'true' } }],
  ['bitbucket', {}, undefined, { boundClaims: { repositoryUuid: repository } }],
] as const)('%s: %j for the audience %j gets in by %j', async (name, job, audience, bound) => {
  expect(await logIn(name, await tokenIn(name, job, audience), bound)).toBe(200);
});

it.each(['*', '**'])("the first form of CircleCI's subject is taken in by user/%s", async (rest) => {
  const { environment } = await server.job('circleci', circle);
  const token = environment['CIRCLE_OIDC_TOKEN'] ?? '';
  expect(await logIn('circleci', token, { boundSubject: `${own}/${rest}` })).toBe(200);
});

it("CircleCI's own claims cannot be bound: Infisical looks for a claim inside a claim", async () => {
  const boundClaims = { 'oidc.circleci.com/project-id': 'p' };
  expect(await logIn('circleci', await tokenIn('circleci', circle), { boundClaims })).toBe(401);
});

it('a token of CircleCI that has expired is minted anew, for the same audience', async () => {
  const { environment: env } = await server.job('circleci', { ...circle, expiresIn: -10 });
  const lines: string[] = [];
  const fresh = (await server.job('circleci', circle)).token ?? '';
  const unused = { deadline: startDeadline(10), open: () => fail(), mask: () => undefined, timeout: 5, read: () => '' };
  const run = (line: string) => (lines.push(line), Promise.resolve(fresh));
  expect(await sources.circleci.token({ env, from: {}, run, ...unused })).toBe(fresh);
  expect(lines).toEqual([String.raw`circleci run oidc get --claims "{\"aud\":\"o\"}"`]);
});

function fail(): never {
  throw new Error('no door was meant to be opened');
}
