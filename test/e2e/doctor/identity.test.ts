// No such identity, none with this login, none of this instance: one answer for all of them.
import { randomUUID } from 'node:crypto';
import { refusedScenario, type Refused } from './refused';

let job: Refused;
beforeAll(async () => void (job = await refusedScenario()));

async function refused(inputs: Readonly<Record<string, string>>): Promise<string> {
  const { code, seen } = await job.refuse(inputs);
  expect(code).toBe('login-refused');
  return seen;
}

test.each([
  ['that is not there', () => Promise.resolve(randomUUID())],
  ['without OIDC Auth', async () => (await job.infisical.createUniversalIdentity({ project: job.project })).id],
  [
    'with JWT Auth instead',
    async () => {
      const { id } = await job.infisical.createUniversalIdentity({ project: job.project });
      await job.infisical.ask('POST', `/api/v1/auth/jwt-auth/identities/${id}`, {});
      return id;
    },
  ],
])('an identity %s', async (_name, make) => {
  const id = await make();
  const seen = await refused({ 'identity-id': id });
  expect(seen).toContain('404: OIDC auth method not found for identity, did you configure OIDC auth?');
  expect(seen).toMatch(new RegExp(`^ +identity-id +${id}$`, 'm'));
  expect(seen).toMatch(new RegExp(`^ +domain +${job.infisical.url}$`, 'm'));
  expect(seen).toContain('https://app.infisical.com or https://us.infisical.com, in the EU https://eu.infisical.com');
  expect(seen).toContain('If it has JWT Auth, set method: jwt.');
  // What to add it with.
  const { issuer } = job.infisical.githubJob();
  for (const line of [
    `OIDC Discovery URL  iss  ${issuer}`,
    'Subject             sub  repo:acme/shop:ref:refs/heads/feat/x',
  ])
    expect(seen).toContain(line);
});

test('an organization that is not there', async () => {
  const seen = await refused({ 'organization-slug': 'nowhere' });
  expect(seen).toMatch(/sub[- ]?organization/i);
  expect(seen).toMatch(/^ +organization-slug +nowhere$/m);
});
