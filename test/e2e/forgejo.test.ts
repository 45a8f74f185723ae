// The action on Forgejo, whose runner takes actions of GitHub's and sets GitHub's variables beside its own.
import { referenceTest, scenario, type Scenario } from './scenario';

const onForgejo = { GITHUB_ACTIONS: 'true', FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' };

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } })));

referenceTest('its token lets the job in', async () => {
  const { issuer, environment } = await job.infisical.server.job('forgejo');
  const { id } = await job.infisical.createOidcIdentity({ project: job.project, issuer });
  const { env } = await job.load({ 'identity-id': id, audience: 'infisical-acme' }, { env: environment });
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
});

test('without a token the log says what Forgejo wants, and not what GitHub does', async () => {
  const none = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
  const { code, seen } = await job.refuse({}, { env: { ...onForgejo, ...none } });
  expect(code).toBe('token-unavailable');
  expect(seen).toContain('enable-openid-connect: true');
});
