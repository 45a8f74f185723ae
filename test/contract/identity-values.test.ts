// What docs/identity.md gives to paste lets in the job that it is for, on every platform whose tokens the reference server
// plays, and not the same job on another branch or with a token for somebody else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformJobs, ReferenceServer } from 'infisical-reference-server';
import { startReferenceServer } from 'infisical-reference-server';
import { ask } from '../support/call';

interface Values {
  readonly issuer: string;
  readonly subject: string;
  readonly audiences: string;
  readonly claims: Readonly<Record<string, string>>;
}

const page = readFileSync(join(__dirname, '../../docs/identity.md'), 'utf8');
const repositoryUuid = '{8d1f6c4a-2b7e-4e5d-a3c9-0f6b1e2d7a58}';
/** What stands in capitals on the page, and is an id of the platform's. */
const ids: Readonly<Record<string, string>> = { ORG_ID: 'o', PROJECT_ID: 'p', '{REPOSITORY_UUID}': repositoryUuid };
const circle = { organizationId: 'o', projectId: 'p', userId: 'u' };

let server: ReferenceServer;
beforeAll(async () => void (server = await startReferenceServer()));
afterAll(() => server.close());

/** The row of a platform, each cell by the first code span that it has. */
function valuesOf(platform: string): Values {
  const row = page
    .split('\n')
    .find((line) => line.startsWith(`| ${platform} |`) || line.startsWith(`| [${platform}](`));
  const [, issuer = '', subject = '', audiences = '', claims = ''] = (row ?? '').slice(2).split(' | ');
  const code = (cell: string): string =>
    Object.entries(ids).reduce((text, [id, own]) => text.replaceAll(id, own), /`([^`]+)`/.exec(cell)?.[1] ?? '');
  const named = [...claims.matchAll(/`(\w+)`: (`[^`]+`)/g)].map(([, name = '', value = '']) => [name, code(value)]);
  return {
    issuer: code(issuer),
    subject: code(subject),
    audiences: code(audiences),
    claims: Object.fromEntries(named) as Values['claims'],
  };
}

/** The status of a login by an identity that has these values; the issuer is the server's own. */
async function logIn(
  platform: keyof PlatformJobs,
  jwt: string,
  { subject, audiences, claims }: Values,
): Promise<number> {
  const { issuer } = await server.job(platform);
  const post = (path: string, body: object) => ask('POST', `${server.url}${path}`, server.adminToken, body);
  const { body } = await post('/api/v1/identities', {
    name: platform,
    organizationId: server.organizationId,
    role: 'no-access',
  });
  const { id } = (body as { identity: { id: string } }).identity;
  await post(`/api/v1/auth/oidc-auth/identities/${id}`, {
    oidcDiscoveryUrl: issuer,
    boundIssuer: issuer,
    boundSubject: subject,
    boundAudiences: audiences,
    boundClaims: claims,
  });
  return (await ask('POST', `${server.url}/api/v1/auth/oidc-auth/login`, '', { identityId: id, jwt })).status;
}

describe.each([
  ['CircleCI', 'circleci', circle, { ref: 'refs/heads/feat/x' }],
  ['GitLab', 'gitlab', { ref: 'main', refProtected: true }, { ref: 'feat/x' }],
  ['Bitbucket', 'bitbucket', {}, { repositoryUuid: '{other}' }],
  ['Buildkite', 'buildkite', {}, { branch: 'feat/x' }],
  ['Forgejo', 'forgejo', {}, { ref: 'refs/heads/feat/x' }],
] as const)('%s', (title, platform, job, elsewhere) => {
  const token = async (given: Readonly<Record<string, string>>): Promise<string> => {
    const audience = 'infisical-acme';
    const { token: ready, environment } = await server.job(platform, { ...job, audience, ...given });
    if (ready !== undefined) return ready;
    const wanted = new URL(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
    wanted.searchParams.set('audience', given['audience'] ?? audience);
    const { body } = await ask('GET', wanted.href, environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
    return (body as { value: string }).value;
  };

  it('lets in its job, and not another one, nor a token that was made for somebody else', async () => {
    const values = valuesOf(title);
    expect(values.audiences).toBe('infisical-acme');
    expect(await logIn(platform, await token({}), values)).toBe(200);
    expect(await logIn(platform, await token(elsewhere), values)).not.toBe(200);
    expect(await logIn(platform, await token({ audience: 'somebody-else' }), values)).not.toBe(200);
  });
});

it('gives every platform an issuer by https, or says where it is, and an audience', () => {
  const rows = page.slice(page.indexOf('| Platform | OIDC'), page.indexOf('The rest is the same')).trim().split('\n');
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows.slice(2)) {
    const [, issuer = '', subject = '', audiences = ''] = row.slice(2).split(' | ');
    expect(issuer).toMatch(/^`https:\/\/[^`]*[^/]`$|^the issuer|^that of/);
    expect(subject).not.toBe('');
    expect(audiences).toMatch(/^`[^`]+`/);
  }
});
