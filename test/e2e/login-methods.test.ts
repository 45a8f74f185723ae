// Every way to log in but GitHub's own token, and every place where somebody else may have left one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { scenario, referenceTest, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } })));

test('universal auth, by its client id alone', async () => {
  const { clientId, clientSecret } = await job.infisical.createUniversalIdentity({ project: job.project });
  const inputs = { 'identity-id': '', 'client-id': clientId, 'client-secret': clientSecret };
  const { env, masks } = await job.load(inputs);
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
  expect(masks[0]).toBe(clientSecret);
});

describe('an access token that the workflow brings', () => {
  const accessToken = async (): Promise<string> => {
    const { outputs } = await job.load({ 'export-access-token': 'true' });
    return outputs['infisical-access-token']!;
  };

  test('is used as it is, and masked', async () => {
    const token = await accessToken();
    const { env, masks } = await job.load({ 'identity-id': '', 'access-token': token });
    expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
    expect(masks).toContain(token);
  });

  referenceTest.each(['false', 'true'])('is never revoked (export-access-token: %s)', async (exported) => {
    const inputs = { 'identity-id': '', 'access-token': await accessToken(), 'export-access-token': exported };
    const main = await job.load(inputs);
    await main.post();
    expect(job.asked()).toEqual(['GET /api/v4/secrets']);
    await job.load(inputs);
  });
});

describe('a token that somebody else left', () => {
  const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.c2ln';
  const folder = temporaryFolder();
  const file = join(folder, 'token');
  writeFileSync(file, `${token}\n`);

  referenceTest.each([
    ['jwt', 'token-env', 'PLATFORM_TOKEN'],
    ['kubernetes', 'token-file', file],
    ['azure', 'token-command', `cat '${file}'`],
    ['gcp', 'token-env', 'PLATFORM_TOKEN'],
  ])('logs in by %s, taken from %s', async (method, setting, value) => {
    await job.infisical.ask('POST', `/api/v1/auth/${method}-auth/identities/${job.identityId}`, {});
    const without = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
    const { env, masks } = await job.load({ method, [setting]: value }, { env: { PLATFORM_TOKEN: token, ...without } });
    expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
    expect(masks[0]).toBe(token);
    expect(job.asked()[0]).toBe(`POST /api/v1/auth/${method}-auth/login`);
  });
});

describe('a token whose audience was chosen elsewhere', () => {
  const token = (aud: string): string => `e30.${Buffer.from(JSON.stringify({ aud })).toString('base64url')}.c2ln`;

  referenceTest.each([
    ['a', 'a', undefined],
    ['a', 'b', 'audience has no effect: the audience of a token from an environment variable'],
  ])('is for %s where %s was asked for', async (aud, audience, warning) => {
    const { id } = await job.infisical.createOidcIdentity({ project: job.project });
    await job.infisical.ask('POST', `/api/v1/auth/jwt-auth/identities/${id}`, {});
    const inputs = { method: 'jwt', 'identity-id': id, 'token-env': 'PLATFORM_TOKEN', audience };
    const { seen } = await job.load(inputs, { env: { PLATFORM_TOKEN: token(aud) } });
    expect(seen.includes('has no effect')).toBe(warning !== undefined);
    expect(seen).toContain(warning ?? '');
  });
});

referenceTest.each(['kubernetes', 'gcp'])('by %s no token of GitHub is sent', async (method) => {
  const { code, seen } = await job.refuse({ method });
  expect(code).toBe('settings-invalid');
  expect(seen).toContain(`method: ${method} takes a token of its own kind`);
  expect(job.asked()).toEqual([]);
});

test('oidc takes a token from a command too, and asks GitHub for none', async () => {
  const { environment } = job;
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
  const ask =
    `require("http").get("${url}&audience=x",{headers:{authorization:"Bearer ${bearer}"}},` +
    `async(r)=>{let t="";for await(const c of r)t+=c;console.log(JSON.parse(t).value)})`;
  const { env } = await job.load({ 'token-command': `"${process.execPath}" -e '${ask}'` });
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
});

referenceTest('organization-slug goes with the login, under both names that servers know', async () => {
  const { infisical, identityId } = job;
  const subOrganizations = { 'team-a': [identityId] };
  await infisical.ask('PATCH', '/__reference/settings', { subOrganizations });
  await job.load({ 'organization-slug': 'team-a' });
  const login = job.requests().find(({ path }) => path.endsWith('/login'));
  expect(JSON.parse(login!.body!)).toMatchObject({ organizationSlug: 'team-a', subOrganizationName: 'team-a' });
  const { code, seen } = await job.refuse({ 'organization-slug': 'team-b' });
  expect(code).toBe('login-refused');
  expect(seen).toContain('Check organization-slug, and that the identity is a member of that organization.');
});
