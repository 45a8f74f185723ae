import { Failure } from '@infisical-ci/http';
import { pipeline, serviceConnection } from './azure-pipelines';
import { fakeAsk, fakeDoor } from './fake';

const id = '5b1e9a30-7c44-4d0b-9f55-1f0f8d3c2a11';
const task = {
  TF_BUILD: 'True',
  ENDPOINT_URL_SYSTEMVSSCONNECTION: 'https://dev.azure.com/acme/',
  ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'bearer-of-the-job',
  [`ENDPOINT_AUTH_SCHEME_${id}`]: 'WorkloadIdentityFederation',
  SYSTEM_OIDCREQUESTURI: 'https://dev.azure.com/acme/oidctoken',
};
const from = { connection: id };
const given = fakeDoor({ body: { oidcToken: 'a.b.c' } });

async function failureOf(env: Record<string, string>, answer: Parameters<typeof fakeDoor>[0] = { body: {} }) {
  const door = fakeDoor(answer);
  const failure: unknown = await Promise.resolve(
    serviceConnection.token(fakeAsk({ env, from, open: () => door })),
  ).catch((error: unknown) => error);
  if (failure instanceof Failure) return failure;
  throw new Error('it did not fail');
}

describe('the service connection', () => {
  it('is here in a task, and not in a script', () => {
    expect(serviceConnection.here?.(task)).toBe(true);
    expect(serviceConnection.here?.({ TF_BUILD: 'True' })).toBe(false);
  });

  it('is asked for at the endpoint of the job, by its id, with the bearer of the job', async () => {
    const ask = fakeAsk({ env: task, from, open: () => given });
    await expect(serviceConnection.token(ask)).resolves.toBe('a.b.c');
    expect(given.asked.at(-1)).toMatchObject({
      method: 'POST',
      path: '/acme/oidctoken',
      query: { 'api-version': '7.1', serviceConnectionId: id },
      headers: { authorization: 'Bearer bearer-of-the-job', 'x-tfs-fedauthredirect': 'Suppress' },
    });
    expect(ask.masked).toEqual(['bearer-of-the-job']);
  });

  it('is asked for at the address that the job’s variables make, where the agent gives none', async () => {
    const env = {
      ...task,
      SYSTEM_OIDCREQUESTURI: '',
      SYSTEM_COLLECTIONURI: 'https://dev.azure.com/acme',
      SYSTEM_TEAMPROJECTID: 'p',
      SYSTEM_HOSTTYPE: 'build',
      SYSTEM_PLANID: 'l',
      SYSTEM_JOBID: 'j',
    };
    await serviceConnection.token(fakeAsk({ env, from, open: () => given }));
    expect(given.asked.at(-1)?.path).toBe('/acme/p/_apis/distributedtask/hubs/build/plans/l/jobs/j/oidctoken');
  });

  it.each([
    ['no connection is named', { ...task }, {}, 'settings-invalid', /serviceConnection is missing/],
    [
      'the agent knows none of that id',
      { TF_BUILD: 'True' },
      from,
      'token-unavailable',
      /no service connection of the id/,
    ],
    [
      'it has a secret',
      { ...task, [`ENDPOINT_AUTH_SCHEME_${id}`]: 'ServicePrincipal' },
      from,
      'token-unavailable',
      /scheme ServicePrincipal/,
    ],
    [
      'the bearer is empty',
      { ...task, ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: '' },
      from,
      'token-unavailable',
      /no access token of the job/,
    ],
    [
      'the endpoint is no https',
      { ...task, SYSTEM_OIDCREQUESTURI: 'http://dev.azure.com/' },
      from,
      'token-unavailable',
      /SYSTEM_OIDCREQUESTURI/,
    ],
  ])('asks nobody where %s', async (_what, env, where, code, message) => {
    const failure: unknown = await (async () => serviceConnection.token(fakeAsk({ env, from: where })))().catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code, message: expect.stringMatching(message) as string });
    expect((failure as Failure).fixes.length).toBeGreaterThan(0);
  });

  it.each([
    [
      { status: 401, body: { message: "TF400813: The user '' is not authorized." } },
      /answered 401: TF400813/,
      /run the job again/,
    ],
    [
      { status: 200, body: '<html>Sign in</html>', type: 'text/html' },
      /answered 401: it wants somebody to sign in/,
      /run the job again/,
    ],
    [{ status: 404, body: { message: 'No service connection found.' } }, /answered 404/, /Pipeline permissions/],
    [
      { status: 400, body: { message: 'There is no explicit reference to service connection x.' } },
      /answered 400/,
      /by its name/,
    ],
    [{ status: 403, body: { message: 'No.' } }, /answered 403/, /Let this pipeline use/],
    [{ status: 405, body: { message: 'Odd.' } }, /answered 405: Odd\.$/, /status page/],
    [{ body: { oidcToken: null } }, /without a token/, /no draft/],
  ])('%j: says what to do', async (answer, message, fix) => {
    const { code, message: said, fixes } = await failureOf(task, answer);
    expect(code).toBe('token-unavailable');
    expect(said).toMatch(message);
    expect(fixes[0]).toMatch(fix);
  });

  it('says of a redirect that the bearer does not hold, and nothing of {domain}', async () => {
    const door = {
      ...given,
      ask: () => Promise.reject(new Failure('redirected', 'points elsewhere', { fixes: ['set {domain}'] })),
    };
    const asked = Promise.resolve(serviceConnection.token(fakeAsk({ env: task, from, open: () => door })));
    const failure = (await asked.catch((error: unknown) => error)) as Failure;
    expect(failure.message).toMatch(/it wants somebody to sign in/);
    expect(failure.fixes.join()).not.toContain('{domain}');
  });

  it('says first what holds for a pull request from a fork', async () => {
    const { fixes } = await failureOf({ ...task, SYSTEM_PULLREQUEST_ISFORK: 'True' }, { status: 404, body: {} });
    expect(fixes[0]).toMatch(/from a fork/);
  });

  it('warns of the issuer that retires, and of no other', () => {
    const warnings = (iss: string) => serviceConnection.warnings?.({ iss });
    expect(warnings('https://vstoken.dev.azure.com/0a1b')).toEqual([expect.stringContaining('2027-07-01')]);
    expect(warnings('https://login.microsoftonline.com/t/v2.0')).toEqual([]);
  });
});

describe('the pipeline', () => {
  it('is asked for without a connection', async () => {
    await expect(pipeline.token(fakeAsk({ env: task, open: () => given }))).resolves.toBe('a.b.c');
    expect(given.asked.at(-1)?.query).toEqual({ 'api-version': '7.1' });
  });

  it('says which claims hold beside a subject that is a name', () => {
    const bindings = pipeline.bindings({ sub: 'p://acme/shop/deploy', org_id: 'o', rpo_ref: 'refs/heads/main' });
    expect(bindings).toEqual([
      { field: 'Subject', claim: 'sub', value: 'p://acme/shop/deploy' },
      { field: 'Claims', claim: 'org_id', value: 'o' },
      { field: 'Claims', claim: 'rpo_ref', value: 'refs/heads/main' },
    ]);
  });
});

describe('an Issuer that does not match', () => {
  it.each([
    ['serviceConnection', serviceConnection, 'set {token-source}: pipeline,'],
    ['pipeline', pipeline, 'set {token-source}: serviceConnection,'],
  ])('may be that of the other who can vouch, where %s does', (_name, source, fix) => {
    expect(source.advice?.({}, 'Issuer').notes[0]).toContain(fix);
  });
});
