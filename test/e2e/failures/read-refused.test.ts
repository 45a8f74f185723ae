// Logged in, and then not allowed, or not there: which, and what to change.
import { randomUUID } from 'node:crypto';
import { scenario, referenceTest, type Scenario } from '../scenario';
import { secrets } from '../../faults/calls';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets })));
afterEach(() => job.infisical.server.clearFaults());

async function refused(code: string, inputs: Readonly<Record<string, string>>): Promise<string> {
  const outcome = await job.refuse(inputs);
  expect(outcome.seen).toContain(` ${job.infisical.url}/api/v`);
  expect(outcome.code).toBe(code);
  // What was gained is taken back all the same.
  expect(job.asked().at(-1)).toBe('POST /api/v1/auth/token/revoke');
  return outcome.seen;
}

test('an identity that is no member of the project', async () => {
  const { id } = await job.infisical.createOidcIdentity({});
  const seen = await refused('access-denied', { 'identity-id': id });
  expect(seen).toMatch(/You are not a member of this project/);
  expect(seen).toContain('Add the identity to the project (Infisical, in the project: Access Control, Machine');
  expect(seen).toMatch(new RegExp(`^ +identity-id +${id}\\n +project-id +${job.project.id}$`, 'm'));
});

test('an identity whose role may read nothing', async () => {
  const { id } = await job.infisical.createOidcIdentity({ project: job.project, role: 'no-access' });
  const seen = await refused('access-denied', { 'identity-id': id });
  expect(seen).toMatch(/403: You are not allowed to \w+ on secrets/);
  expect(seen).toContain(
    'Give the identity a role in the project that may read secrets and their values in this environment and folder',
  );
});

test.each([
  ['folder', { 'secret-path': '/Nowhere' }],
  ['environment', { environment: 'Production' }],
  ['folder of one secret', { 'secret-path': '/nowhere', 'secret-name': 'API_KEY' }],
])('a %s that is not there', async (_name, inputs) => {
  const seen = await refused('not-found', inputs);
  expect(seen).toMatch(/404: Folder with path '.*' in environment .*not found/);
  expect(seen).toContain('Check environment (its slug, not its name) and secret-path: letters count, large and small.');
});

test('an environment that is not there, with all folders below', async () => {
  const seen = await refused('not-found', { environment: 'Production', recursive: 'true' });
  expect(seen).toContain('Check environment (its slug, not its name) and secret-path');
});

test('a secret that is not there', async () => {
  const seen = await refused('not-found', { 'secret-name': 'api_key' });
  expect(seen).toContain("404: Secret with name 'api_key' not found.");
  expect(seen).toContain('Check the name of the secret, environment and secret-path');
});

test.each([
  ['id', { 'project-id': randomUUID() }],
  ['slug', { 'project-id': '', 'project-slug': 'nowhere' }],
])('a project that is not there, by its %s', async (_name, inputs) => {
  const seen = await refused('not-found', inputs);
  expect(seen).toContain('Check project-slug or project-id');
  const given = Object.entries(inputs).find(([, value]) => value !== '') ?? [];
  expect(seen).toMatch(new RegExp(`^ +${given[0]} +${given[1]}$`, 'm'));
});

test('an access token that was used up by the login itself', async () => {
  const { id } = await job.infisical.createOidcIdentity({ project: job.project, accessTokenNumUsesLimit: 1 });
  await job.load({ 'identity-id': id });
  const { outputs } = await job.load({ 'identity-id': id, 'export-access-token': 'true' });
  const accessToken = outputs['infisical-access-token']!;
  const { code, seen } = await job.refuse({ 'identity-id': '', 'access-token': accessToken });
  expect(code).toBe('access-denied');
  expect(seen).toContain('Raise Access Token Max Number of Uses of the identity, or set it to 0');
});

referenceTest('a runner whose address the access token does not trust', async () => {
  const trusted = [{ ipAddress: '192.0.2.1' }];
  const { id } = await job.infisical.createOidcIdentity({ project: job.project, accessTokenTrustedIps: trusted });
  const seen = await refused('access-denied', { 'identity-id': id });
  expect(seen).toContain('403: You are not allowed to access this resource from the current IP address.');
  expect(seen).toContain("Add this runner's address to Access Token Trusted IPs of the identity's login method.");
});

test('an access token that is none', async () => {
  const { code, seen } = await job.refuse({ 'identity-id': '', 'access-token': 'not-an-access-token' });
  expect(code).toBe('access-denied');
  expect(seen).toContain('Check access-token and domain: the access token is cut short, or of another Infisical');
  expect(seen).not.toContain('not-an-access-token');
});

test('a domain that answers, but is no Infisical', async () => {
  const { code, seen } = await job.refuse({ domain: `${job.infisical.url}/deeper` });
  expect(code).toBe('login-refused');
  expect(seen).toContain('Infisical answers there, but knows no such login.');
});
