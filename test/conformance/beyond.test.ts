// What infisical-api.md's facts say beyond the recorded cases. All of it holds for any current Infisical.
import { loginCases } from './beyond-logins';
import { readCases } from './beyond-reads';
import { addSpiffeIdentities, spiffeCases } from './beyond-spiffe';
import { world } from './cases';
import { check, named } from './check';
import { setStage, type Stage } from './play';
import { send, type Answer } from './send';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage(world);
  await addSpiffeIdentities(stage);
});
afterAll(() => stage.close());

interface Secret {
  readonly secretKey: string;
  readonly secretValue: string;
  readonly secretPath?: string;
  readonly secretValueHidden: boolean;
}

/** What these tests read of answers. */
interface Body {
  readonly accessToken: string;
  readonly error: string;
  readonly message: unknown;
  readonly secret: Secret & { readonly environment: string };
  readonly secrets: readonly Secret[];
  readonly imports: readonly { readonly secretPath: string; readonly secrets: readonly Secret[] }[];
}

const bodyOf = ({ body }: Answer): Body => body as Body;

async function login(identity: string): Promise<string> {
  const jwt = await stage.issuer.mint({ claims: { sub: 'repo:acme/payments:ref:refs/heads/main', aud: 'a' } });
  const json = { identityId: stage.vars.identities[identity]!.id, jwt };
  const answered = await send(stage.infisical.url, { method: 'POST', path: '/api/v1/auth/oidc-auth/login', json });
  return bodyOf(answered).accessToken;
}

/** Reads with a login of its own, or with the token given. */
async function get(
  path: string,
  query: Readonly<Record<string, string>>,
  more: { readonly token?: string; readonly known?: string } = {},
): Promise<Answer> {
  const authorization = `Bearer ${more.token ?? (await login('anything'))}`;
  const headers = { authorization, ...(more.known === undefined ? {} : { 'if-none-match': more.known }) };
  return send(stage.infisical.url, { path, query: { environment: 'dev', ...query }, headers });
}

const payments = (): string => stage.vars.projects['payments']!.id;
const values = (secrets: readonly Secret[]): Record<string, string> =>
  Object.fromEntries(secrets.map(({ secretKey, secretValue }) => [secretKey, secretValue]));

it.each(named([...loginCases, ...readCases, ...spiffeCases]))('%s', (_name, each) => check(each, stage));

describe('v4', () => {
  const explicit = { recursive: 'false', viewSecretValue: 'true', expandSecretReferences: 'true' };

  it('lists a folder by the project’s id, with its imports', async () => {
    const imports = { includeImports: 'true', include_imports: 'true' };
    const query = { projectId: payments(), secretPath: '/app', ...explicit, ...imports };
    const { status, body } = await get('/api/v4/secrets', query);
    const listed = body as Body;
    expect(status).toBe(200);
    expect(values(listed.secrets)).toEqual({ API_KEY: 'app-api-key', NAME: 'payments-app' });
    expect(listed.imports.map(({ secretPath }) => secretPath)).toEqual(['/defaults', '/shared', '/']);
  });

  it('reads one secret, through the last import that has it', async () => {
    const query = { projectId: payments(), secretPath: '/app', includeImports: 'true', include_imports: 'true' };
    const { secret } = bodyOf(await get('/api/v4/secrets/API_KEY', query));
    expect(secret).toMatchObject({ secretValue: 'app-api-key', secretPath: '/app' });
    const imported = bodyOf(await get('/api/v4/secrets/REGION', query)).secret;
    expect(imported).toMatchObject({ secretValue: 'eu-west-1', secretPath: '/shared', environment: 'dev' });
  });

  it('knows no slug', async () => {
    const { status, body } = await get('/api/v4/secrets', { workspaceSlug: 'payments' });
    expect([status, (body as Body).message]).toEqual([400, 'Missing project id or environment']);
  });
});

describe('v3', () => {
  it('hides values where none are asked for', async () => {
    const query = { workspaceId: payments(), secretPath: '/db', viewSecretValue: 'false' };
    const { secrets } = bodyOf(await get('/api/v3/secrets/raw', query));
    expect(secrets).toHaveLength(3);
    for (const secret of secrets) {
      expect(secret).toMatchObject({ secretValue: '<hidden-by-infisical>', secretValueHidden: true });
    }
  });

  it('lists the same name of several folders several times', async () => {
    const query = { workspaceId: payments(), secretPath: '/db', recursive: 'true' };
    const { secrets } = bodyOf(await get('/api/v3/secrets/raw', query));
    const passwords = secrets.filter(({ secretKey }) => secretKey === 'PASSWORD');
    expect(passwords.map(({ secretPath }) => secretPath).sort()).toEqual(['/db', '/db/primary']);
  });

  it('does not take an environment that is missing for an empty one', async () => {
    const { status, body } = await get('/api/v3/secrets/raw', { workspaceId: payments(), environment: 'nope' });
    expect([status, (body as Body).error]).toEqual([404, 'SecretPathNotFound']);
  });

  it('answers 304 to who knows the answer already', async () => {
    const token = await login('anything');
    const query = { workspaceId: payments(), secretPath: '/db' };
    const { headers } = await get('/api/v3/secrets/raw', query, { token });
    const again = await get('/api/v3/secrets/raw', query, { token, known: headers.etag ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
  });
});

describe('access tokens', () => {
  it('are refused once their uses are spent', async () => {
    const token = await login('two-uses');
    const query = { workspaceId: payments(), secretPath: '/db' };
    const statuses = [];
    for (let use = 0; use < 3; use++) statuses.push((await get('/api/v3/secrets/raw', query, { token })).status);
    expect(statuses).toEqual([200, 200, 401]);
  });

  it('are renewed and revoked by a form as well', async () => {
    const form = { accessToken: await login('ten-minutes') };
    for (const path of ['/api/v1/auth/token/renew', '/api/v1/auth/token/revoke']) {
      expect((await send(stage.infisical.url, { method: 'POST', path, form })).status).toBe(200);
    }
  });

  it('are 401 where there is none', async () => {
    const { status, body } = await send(stage.infisical.url, { path: '/api/v3/secrets/raw' });
    expect([status, (body as Body).message]).toEqual([401, 'Token missing']);
  });
});

describe('universal auth', () => {
  const attempt = async (clientSecret: string): Promise<unknown[]> => {
    const json = { clientId: stage.vars.identities['universal']!.clientId, clientSecret };
    const path = '/api/v1/auth/universal-auth/login';
    const { status, body } = await send(stage.infisical.url, { method: 'POST', path, json });
    return [status, (body as Body).message];
  };

  it('takes a secret for one use once', async () => {
    const once = stage.vars.identities['universal']!.clientSecrets!['once']!;
    expect((await attempt(once))[0]).toBe(200);
    expect(await attempt(once)).toEqual([401, 'Access denied due to client secret usage limit reached']);
    expect(await attempt(once)).toEqual([401, 'Invalid credentials']);
  });

  it('locks a client that fails too often, also for the right secret', async () => {
    const answers = [];
    for (let failure = 0; failure < 3; failure++) answers.push(await attempt('wrong'));
    expect(answers.at(-1)?.[0]).toBe(401);
    const forever = stage.vars.identities['universal']!.clientSecrets!['forever']!;
    const locked = 'This identity auth method is temporarily locked, please try again later';
    expect(await attempt(forever)).toEqual([401, locked]);
  });
});

it('a route that is not known has no request id', async () => {
  const { status, body } = await send(stage.infisical.url, { path: '/api/v9/secrets' });
  const message = 'Route GET:/api/v9/secrets not found';
  expect([status, body]).toEqual([404, { message, error: 'Not Found', statusCode: 404 }]);
});

it('an error of the API has one', async () => {
  const { body } = await send(stage.infisical.url, { path: '/api/v3/secrets/raw' });
  expect(body).toMatchObject({ reqId: expect.stringMatching(/^req-\w{14}$/) as unknown });
});

it('a project is found by its slug', async () => {
  const { id, slug } = stage.vars.projects['payments']!;
  expect((await get(`/api/v1/projects/slug/${slug}`, {})).body).toMatchObject({ id, slug });
});
