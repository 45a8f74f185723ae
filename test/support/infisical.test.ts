import { startReferenceServer, type ReferenceServer } from 'infisical-reference-server';
import { ask } from './call';
import { openInfisical, type Infisical } from './infisical';

const names = ['INFISICAL_TEST_URL', 'INFISICAL_TEST_ADMIN_TOKEN', 'INFISICAL_TEST_ORGANIZATION_ID'] as const;
const before = names.map((name) => process.env[name]);
const opened: { close(): Promise<void> }[] = [];

function setEnvironment(values: readonly (string | undefined)[]): void {
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

beforeEach(() => setEnvironment([]));
afterEach(async () => {
  setEnvironment(before);
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

async function open(): Promise<Infisical> {
  const infisical = await openInfisical();
  opened.push(infisical);
  return infisical;
}

/** Logs a GitHub job in, and lists a folder's secrets by the access token. */
async function secretsOf(subject: Infisical, environment: string, path: string): Promise<Record<string, string>> {
  const project = await subject.createProject({ environments: ['qa'] });
  await subject.putSecrets(project, environment, path, { A: 'one', B: 'two' });
  await subject.putSecrets(project, 'dev', '/', { C: 'three', B: 'under' });
  await subject.addImport(project, environment, path, { environment: 'dev', path: '/' });
  const job = subject.githubJob({ repository: 'acme/shop' });
  const claims = { repository: 'acme/shop' };
  const identity = await subject.createOidcIdentity({ project, subject: 'repo:acme/**', audiences: ['mine'], claims });
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = job.environment;
  const { body } = await ask('GET', `${url}&audience=mine`, token);
  const login = { identityId: identity.id, jwt: (body as { value: string }).value };
  return list(subject, await accessToken(subject, 'oidc', login), {
    workspaceId: project.id,
    environment,
    secretPath: path,
  });
}

async function accessToken(subject: Infisical, method: string, login: object): Promise<string> {
  const { body } = await subject.ask('POST', `/api/v1/auth/${method}-auth/login`, login, '');
  return (body as { accessToken: string }).accessToken;
}

interface Listed {
  readonly secrets: readonly { readonly secretKey: string; readonly secretValue: string }[];
  readonly imports?: readonly Listed[];
}

async function list(subject: Infisical, token: string, query: Record<string, string>): Promise<Record<string, string>> {
  const search = new URLSearchParams({ ...query, include_imports: 'true' });
  const { status, body } = await subject.ask('GET', `/api/v3/secrets/raw?${search.toString()}`, undefined, token);
  expect(status).toBe(200);
  const { secrets, imports = [] } = body as Listed;
  const all = [...imports.flatMap((each) => each.secrets), ...secrets];
  return Object.fromEntries(all.map(({ secretKey, secretValue }) => [secretKey, secretValue]));
}

test('what is put in is read by a job that logs in', async () => {
  const subject = await open();
  expect(await secretsOf(subject, 'qa', '/a/b')).toEqual({ A: 'one', B: 'two', C: 'three' });
  expect(subject.real).toBe(false);
});

test('a universal identity logs in as often as it may', async () => {
  const subject = await open();
  const { clientId, clientSecret } = await subject.createUniversalIdentity({ numUsesLimit: 1 });
  const login = (): Promise<unknown> =>
    subject.ask('POST', '/api/v1/auth/universal-auth/login', { clientId, clientSecret }, '');
  expect([await login(), await login()]).toMatchObject([{ status: 200 }, { status: 401 }]);
});

test('a folder is made once, parents first', async () => {
  const subject = await open();
  const project = await subject.createProject();
  await subject.putSecrets(project, 'dev', '/a/b', { A: 'x' });
  await subject.putSecrets(project, 'dev', '/a/b', { B: 'x' });
  await subject.putSecrets(project, 'prod', '/a', { A: 'x' });
  const made = subject.server.requests().filter(({ path }) => path === '/api/v1/folders');
  expect(made.map(({ body }) => JSON.parse(body ?? '') as unknown)).toMatchObject([
    { environment: 'dev', path: '/', name: 'a' },
    { environment: 'dev', path: '/a', name: 'b' },
    { environment: 'prod', path: '/', name: 'a' },
  ]);
});

test('slugs are unique', async () => {
  const subject = await open();
  const [one, other] = [await subject.createProject({ slug: 'pay' }), await subject.createProject({ slug: 'pay' })];
  expect(one.slug).toMatch(/^pay-/);
  expect(one.slug).not.toBe(other.slug);
});

test('a call that fails is named', async () => {
  const subject = await open();
  const nowhere = { id: 'none', slug: 'none' };
  await expect(subject.putSecrets(nowhere, 'dev', '/', { A: 'x' })).rejects.toThrow('POST /api/v3/secrets/raw/A: 404');
});

test('a rate limit is waited for, also one that answers 500', async () => {
  const subject = await open();
  for (const status of [429, 500]) {
    subject.server.addFault({ route: 'POST /api/v2/workspace', times: 1, status, headers: { 'retry-after': '0.01' } });
  }
  await expect(subject.createProject()).resolves.toMatchObject({ id: expect.any(String) as string });
  expect(subject.server.requests().map(({ status }) => status)).toEqual([429, 500, 200]);
});

describe('an Infisical that the environment names', () => {
  let there: ReferenceServer;
  beforeEach(async () => {
    there = await startReferenceServer();
    opened.push(there);
    setEnvironment([`${there.url}/`, there.adminToken, there.organizationId]);
  });

  test('is provisioned', async () => {
    const subject = await open();
    await subject.createProject({ slug: 'pay' });
    expect(subject).toMatchObject({ real: true, url: there.url });
    expect(there.requests()).toMatchObject([{ method: 'POST', path: '/api/v2/workspace' }]);
  });

  test('has an issuer beside it that it reaches by https, with a private CA', async () => {
    const subject = await open();
    const project = await subject.createProject();
    const { issuer, environment } = subject.githubJob();
    expect(issuer).toMatch(/^https:/);
    expect(environment['ACTIONS_ID_TOKEN_REQUEST_URL']).toMatch(/^http:/);
    const { id } = await subject.createOidcIdentity({ project });
    const { value } = (await tokenOf(environment)) as { value: string };
    expect(await accessToken(subject, 'oidc', { identityId: id, jwt: value })).toEqual(expect.any(String));
  });

  test('must be named whole', async () => {
    setEnvironment([there.url]);
    await expect(openInfisical()).rejects.toThrow(
      'To run against a real Infisical set INFISICAL_TEST_ADMIN_TOKEN and INFISICAL_TEST_ORGANIZATION_ID too.',
    );
  });
});

async function tokenOf(environment: Readonly<Record<string, string>>): Promise<unknown> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = environment;
  return (await ask('GET', url, token)).body;
}
