// What goes wrong before Azure DevOps, Entra or Infisical lets the job in: red, with what to change, nothing set.
import type { AzureJob, Fault } from 'infisical-reference-server';
import { azureScenario, type AzureScenario, type Who } from './azure-scenario';
import { referenceTest } from './scenario';

let job: AzureScenario;
beforeAll(async () => void (job = await azureScenario({ secrets: { 'dev:/': { A: 'b' } }, server: { https: true } })));
afterEach(() => job.infisical.server.clearFaults());

const oidc = 'POST /__reference/issuers/azure-devops/**';
const timesAsked = (): number => job.asked().filter((each) => each.startsWith(oidc.replace('**', ''))).length;
const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };

referenceTest.each<[string, Omit<Fault, 'route'>, string, RegExp]>([
  [
    'redirects to sign in',
    { status: 302, headers: { location: 'https://spsprodeus.example/_signin' } },
    'token-unavailable',
    /wants somebody to sign in/,
  ],
  [
    'answers a page',
    { status: 203, headers: html, body: '<html>Sign in</html>' },
    'token-unavailable',
    /wants somebody to sign in/,
  ],
  ['answers null', { status: 200, headers: json, body: { oidcToken: null } }, 'token-unavailable', /without a token/],
  ['answers null alone', { status: 200, headers: json, body: 'null' }, 'token-unavailable', /without a token/],
  [
    'has no such connection',
    { status: 404, headers: json, body: { message: 'No service connection found.' } },
    'token-unavailable',
    /Pipeline permissions/,
  ],
  [
    'commands',
    { status: 400, headers: json, body: { message: '##vso[task.setvariable variable=A]x' } },
    'token-unavailable',
    /# #vso/,
  ],
])('the token endpoint %s', async (_what, fault, wanted, said) => {
  job.infisical.server.addFault({ ...fault, route: oidc });
  const { code, seen } = await job.refuse();
  expect(code).toBe(wanted);
  expect(seen).toMatch(said);
});

referenceTest('a token endpoint that cuts the body is asked again', async () => {
  job.infisical.server.addFault({ route: oidc, cutAfter: 20, times: 1 });
  await job.load();
  expect(timesAsked()).toBe(2);
});

referenceTest('a token endpoint that fails once is asked again', async () => {
  job.infisical.server.addFault({ route: oidc, status: 500, times: 1 });
  await job.load();
  expect(timesAsked()).toBe(2);
});

/** A run whose job is another than the one that the identity trusts. */
async function refusedFor(given: AzureJob, inputs: Readonly<Record<string, string>> = {}, env = {}) {
  const other = job.infisical.server.azureJob(given);
  const asked = { serviceConnection: other.connectionId, ...inputs };
  return job.refuse(asked, { env: { ...other.environment, ...job.trusting, ...env } });
}

const id = '6c2f0b41-8d55-4e1c-a066-2f1e9e4d3b22';
const bearer = 'ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN';

referenceTest.each<[string, AzureJob, Readonly<Record<string, string>>, RegExp]>([
  [
    'a connection with a secret',
    { connection: { id, scheme: 'ServicePrincipal' } },
    {},
    /scheme ServicePrincipal.*Convert it/s,
  ],
  [
    'a connection that the job does not refer to',
    { connection: { id, referenced: false } },
    {},
    /no explicit reference.*by its name/s,
  ],
  ['an empty bearer', {}, { [bearer]: '' }, /no access token of the job/],
  ['a bearer that does not hold', {}, { [bearer]: 'nobody' }, /answered 401.*run the job again/s],
  ['a fork', {}, { [bearer]: 'nobody', SYSTEM_PULLREQUEST_ISFORK: 'True' }, /pull request from a fork/],
])('%s', async (_what, given, env, said) => {
  const { code, seen } = await refusedFor(given, {}, env);
  expect(code).toBe('token-unavailable');
  expect(seen).toMatch(said);
});

referenceTest('no connection at all', async () => {
  const { code, seen } = await job.refuse({ serviceConnection: '' });
  expect(code).toBe('settings-invalid');
  expect(seen).toContain('tokenSource: pipeline');
});

describe('what Entra refuses', () => {
  const entra = { tokenSource: 'entra' };

  referenceTest.each<[string, Omit<Fault, 'route'>, RegExp]>([
    [
      'the subject',
      {
        status: 401,
        body: {
          error: 'invalid_client',
          error_description: 'AADSTS700213: No matching record for ##vso[x.y]z. Trace ID: 1',
        },
      },
      /AADSTS700213: No matching record for # #vso.*letter by letter/s,
    ],
    [
      'a policy',
      { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS700238: Blocked. Trace ID: 1' } },
      /A policy of the tenant/,
    ],
    [
      'no credential',
      { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS70025: None. Trace ID: 1' } },
      /has no federated credential/,
    ],
    [
      'something new',
      { status: 400, body: { error: 'x', error_description: 'AADSTS999999: New. Trace ID: 1' } },
      /error\?code=999999/,
    ],
    ['in another language', { status: 400, headers: html, body: '<html>cAnary</html>' }, /gave no answer/],
  ])('%s', async (_what, fault, said) => {
    job.infisical.server.addFault({ ...fault, route: 'POST /*/oauth2/v2.0/token' });
    const { code, seen } = await job.refuse(entra, { env: job.trusting });
    expect(code).toBe('token-unavailable');
    expect(seen).toMatch(said);
    expect(seen).not.toContain('cAnary');
  });

  referenceTest.each<[string, AzureJob, RegExp]>([
    ['a token that has expired', { connection: { id }, expiresIn: -60 }, /AADSTS700024/],
    ['a token by another issuer', { connection: { id }, claims: { iss: 'https://elsewhere.example' } }, /AADSTS700211/],
    ['a token for somebody else', { connection: { id }, claims: { aud: 'api://else' } }, /AADSTS700212/],
  ])('%s', async (_what, given, said) => expect((await refusedFor(given, entra)).seen).toMatch(said));

  referenceTest('an agent that does not trust it', async () => {
    const { seen } = await job.refuse(entra);
    expect(seen).toMatch(/gave no answer to the exchange/);
  });
});

describe('what Infisical refuses', () => {
  const as = (who: Who, identity: Who): Record<string, string> => ({
    tokenSource: who,
    identityId: job.identities[identity],
  });

  referenceTest('a connection where the identity is bound to the principal, as in the guide', async () => {
    const { code, seen } = await job.refuse(as('serviceConnection', 'entra'));
    expect(code).toBe('login-refused');
    expect(seen).toMatch(/If you followed Infisical's Azure guide.*set tokenSource: entra, or paste this Subject/);
    expect(seen).toContain('/eid1/c/pub/t/');
  });

  referenceTest('the principal where the identity is bound to the connection', async () => {
    const { seen } = await job.refuse(as('entra', 'serviceConnection'), { env: job.trusting });
    expect(seen).toMatch(/set tokenSource: serviceConnection, or paste this Subject/);
  });

  referenceTest('another audience, which cannot be chosen', async () => {
    const { issuer, subject } = job.job.tokens.serviceConnection;
    const given = { project: job.project, issuer, subject, audiences: ['api://AzureADTokenExchange'] };
    const { id: identityId } = await job.infisical.createOidcIdentity(given);
    const { seen } = await job.refuse({ identityId });
    expect(seen).toContain('fb60f99c-7a34-4190-8149-302f77469936');
  });
});
