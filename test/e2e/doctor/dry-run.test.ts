// What to put into an identity that is not there yet, and whether what is in one fits.
import { scenario, type Scenario } from '../scenario';
import { linesOf, secrets } from './refused';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({ secrets, job: { repository: 'acme/shop', environment: 'production' } });
});

const dry = { 'dry-run': 'true', 'identity-id': '', 'project-id': '', environment: '', audience: 'infisical-acme' };

test('the settings to paste, without an identity, a project or a word to Infisical', async () => {
  const { env, outputs, seen, masks } = await job.load(dry);
  expect({ env, outputs }).toEqual({ env: {}, outputs: {} });
  expect(job.asked()).toEqual(['GET /__reference/issuers/github/token']);
  expect(masks.some((mask) => mask.split('.').length === 3)).toBe(true);
  const { issuer } = job.infisical.githubJob();
  for (const line of [
    `OIDC Discovery URL    ${issuer}`,
    `Issuer                ${issuer}`,
    'Subject               repo:acme/shop:environment:production',
    'Audiences             infisical-acme',
    'repository_id        74',
  ])
    expect(linesOf(seen)).toContain(line);
});

test('an identity made with the printed call lets the job in', async () => {
  const { seen } = await job.load(dry);
  const json = linesOf(seen).find((line) => line.startsWith('{')) ?? '';
  expect(seen).toContain(`POST ${job.infisical.url}/api/v1/auth/oidc-auth/identities/IDENTITY_ID`);
  const { id } = await job.infisical.createUniversalIdentity({ project: job.project });
  await job.infisical.ask('POST', `/api/v1/auth/oidc-auth/identities/${id}`, JSON.parse(json));
  const { env } = await job.load({ 'identity-id': id, audience: 'infisical-acme' });
  expect(env).toEqual(secrets['dev:/']);
});

test('checks that hold are shown', async () => {
  const bound = { subject: 'repo:acme/shop:*', audiences: 'a, infisical-acme', claims: 'repository: acme/*' };
  const { seen } = await job.load({ ...dry, ...bound });
  expect(seen).toMatch(/what +wanted +got +holds\n/);
  expect(seen).toMatch(/subject +repo:acme\/shop:\* +repo:acme\/shop:environment:production +yes/);
  expect(seen).toMatch(/audiences +a, infisical-acme +infisical-acme +yes/);
  expect(seen).toMatch(/claim repository +acme\/\* +acme\/shop +yes/);
});

test('a check that does not hold is red, with a pattern that matches', async () => {
  const bound = { subject: 'repo:acme/shop:ref:**', audiences: '{a,infisical-acme}', claims: 'ref: refs/*' };
  const { code, seen } = await job.refuse({ ...dry, ...bound });
  expect(code).toBe('login-refused');
  expect(seen).toContain('Infisical would refuse this token: none of the checks holds.');
  for (const paste of ['repo:acme/shop:environment:production', 'a, infisical-acme', 'refs/**'])
    expect(linesOf(seen)).toContain(paste);
  expect(job.asked()).toEqual(['GET /__reference/issuers/github/token']);
});

test('subject, audiences and claims have no effect otherwise, and that is said', async () => {
  const { env, log } = await job.load({ subject: 'x', audiences: 'y', claims: 'a: b' });
  expect(env).toEqual(secrets['dev:/']);
  for (const name of ['subject', 'audiences', 'claims'])
    expect(log).toContain(`::warning::${name} has no effect without dry-run: true.`);
});

test('a login that needs no token has no dry run', async () => {
  const { code, seen } = await job.refuse({
    ...dry,
    audience: '',
    'client-id': 'a',
    'client-secret': 'client-secret-x',
  });
  expect(code).toBe('settings-invalid');
  expect(seen).toContain('dry-run shows what a token says, and method: universal has none');
});
