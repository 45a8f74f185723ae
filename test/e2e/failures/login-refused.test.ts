// Logins by a token that Infisical refuses: what the token says, which field of the identity it must match, what to do.
import { randomUUID } from 'node:crypto';
import type { OidcGiven } from '../../support/provision';
import { scenario, type Scenario } from '../scenario';
import { secrets } from './calls';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets, job: { repository: 'acme/shop' } })));

async function refuse(identity: OidcGiven, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const { id } = await job.infisical.createOidcIdentity({ project: job.project, ...identity });
  return refused({ 'identity-id': id }, env);
}

async function refused(inputs: Readonly<Record<string, string>>, env = {}): Promise<string> {
  const { code, seen } = await job.refuse(inputs, { env });
  expect(code).toBe('login-refused');
  expect(seen).toContain(`(POST ${job.infisical.url}/api/v1/auth/oidc-auth/login): the server answered `);
  // A refusal is final: trying again locks identities out.
  expect(job.asked().filter((each) => each.startsWith('POST'))).toEqual(['POST /api/v1/auth/oidc-auth/login']);
  return seen;
}

const inInfisical = "In Infisical, open the identity's OIDC Auth. ";
const makeMatch = (field: string): string => `${inInfisical}Make ${field} match what the token says`;

test('the subject', async () => {
  const seen = await refuse({ subject: 'repo:acme/other:*' });
  expect(seen).toContain('403: Access denied: OIDC subject not allowed.');
  expect(seen).toMatch(/> Subject +sub +repo:acme\/shop:ref:refs\/heads\/main/);
  expect(seen).toContain(`${inInfisical}If this run is meant to read these secrets, make Subject match`);
  expect(seen).toContain('a `*` there stops at a slash.');
});

test('the audience', async () => {
  const seen = await refuse({ audiences: ['https://infisical.example'] });
  expect(seen).toContain('401: Access denied: OIDC audience not allowed.');
  expect(seen).toMatch(/> Audiences +aud +https:\/\/github\.com\/acme/);
  expect(seen).toContain(`${inInfisical}Make audience in the workflow and Audiences of the identity the same text`);
});

test.each([
  ['another value', { repository: 'acme/other' }, 'OIDC claim not allowed'],
  ['a claim that the token has not', { team: 'payments' }, 'token has no team field'],
])('a claim: %s', async (_name, claims, message) => {
  const seen = await refuse({ claims });
  expect(seen).toContain(message);
  expect(seen).toMatch(/> Claims +repository +acme\/shop/);
  expect(seen).toMatch(/> Claims +job_workflow_ref +acme\/shop\/\.github\/workflows\/deploy\.yml@refs\/heads\/main/);
  expect(seen).toContain(makeMatch('Claims'));
});

test('the issuer', async () => {
  const { issuer } = job.infisical.githubJob();
  const { id } = await job.infisical.createUniversalIdentity({ project: job.project });
  const attached = { oidcDiscoveryUrl: issuer, boundIssuer: `${issuer}/`, boundClaims: {}, caCert: '' };
  await job.infisical.ask('POST', `/api/v1/auth/oidc-auth/identities/${id}`, attached);
  const seen = await refused({ 'identity-id': id });
  expect(seen).toContain(`401: Access denied: jwt issuer invalid. expected: ${issuer}/.`);
  expect(seen).toMatch(new RegExp(`> Issuer +iss +${issuer}\\n`));
  expect(seen).toContain(makeMatch('Issuer'));
});

test('a token that has expired', async () => {
  const { environment } = job.infisical.githubJob({ repository: 'acme/shop', expiresIn: -60 });
  const seen = await refuse({}, environment);
  expect(seen).toContain('401: Access denied: jwt expired');
  expect(seen).toContain('repo:acme/shop:ref:refs/heads/main');
});

test('an identity that is not there, or has no such login: they get one answer', async () => {
  const { id: universal } = await job.infisical.createUniversalIdentity({ project: job.project });
  for (const id of [randomUUID(), universal]) {
    const seen = await refused({ 'identity-id': id });
    expect(seen).toContain('404: OIDC auth method not found for identity, did you configure OIDC auth?');
    expect(seen).toContain('Check identity-id, and that the identity has this login method');
  }
});

test('an organization that is not there', async () => {
  const seen = await refused({ 'organization-slug': 'nowhere' });
  expect(seen).toMatch(/sub[- ]?organization/i);
  expect(seen).toContain('Check organization-slug');
});

test('claims that would command the runner or the terminal are shown as text', async () => {
  const claims = { repository: 'acme/shop\n::set-output name=x::y', environment: '\u001b[31mred' };
  const { environment } = job.infisical.githubJob({ repository: 'acme/shop', claims });
  const { id } = await job.infisical.createOidcIdentity({ project: job.project, subject: 'repo:acme/other:*' });
  const { outputs, seen, log } = await job.run({ 'identity-id': id }, { env: environment });
  expect(outputs).toEqual({ 'infisical-error-code': 'login-refused' });
  expect(seen).toContain('acme/shop | ::set-output name=x::y');
  expect(log).not.toContain('\u001b');
});
