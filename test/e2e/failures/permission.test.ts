// A job that may not ask for a token: the most common mistake of all, and what to add to the workflow.
import { scenario, type Scenario } from '../scenario';
import { secrets } from '../../faults/calls';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets })));

const without = { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' };
const grant = /permissions:\n +id-token: write\n +contents: read/;

test('is told what to add, and nothing is asked of anyone', async () => {
  const { code, seen } = await job.refuse({}, { env: without });
  expect(code).toBe('token-unavailable');
  expect(seen).toContain('the job lacks the permission `id-token: write`');
  expect(seen).toMatch(grant);
  expect(seen.search(grant)).toBeLessThan(seen.indexOf('forks'));
  expect(seen).toContain('In a reusable workflow the caller must grant');
  expect(job.asked()).toEqual([]);
});

test.each([
  ['a pull request', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'feature' }],
  ["Dependabot's run", { GITHUB_ACTOR: 'dependabot[bot]' }],
])('%s is told first that forks and Dependabot get no token', async (_name, event) => {
  const { code, seen } = await job.refuse({}, { env: { ...without, ...event } });
  expect(code).toBe('token-unavailable');
  const fix = "Pull requests from forks and Dependabot's runs get no token, whatever the workflow says";
  expect(seen).toContain(fix);
  expect(seen).toContain("if: github.event.pull_request.head.repo.fork != true && github.actor != 'dependabot[bot]'");
  expect(seen.indexOf(fix)).toBeLessThan(seen.search(grant));
});

test('an address that is no https URL gets no bearer', async () => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://token.example/?api-version=2.0' };
  const { code, seen } = await job.refuse({}, { env });
  expect(code).toBe('token-unavailable');
  expect(seen).toContain('(ACTIONS_ID_TOKEN_REQUEST_URL) is not an https URL, so no bearer is sent to it');
});

test('outside of any platform, all sources are listed', async () => {
  const { code, seen } = await job.refuse({}, { env: { ...without, GITHUB_ACTIONS: '' } });
  expect(code).toBe('settings-invalid');
  expect(seen).toContain('No platform that could vouch for this job was recognised here.');
  expect(seen).toContain('Say which with token-source: one of github, forgejo, spiffe, env, file, command.');
});

test('what no platform vouched for is passed on: the server decides', async () => {
  const { code, seen } = await job.refuse(
    { 'token-env': 'PLATFORM_TOKEN' },
    { env: { PLATFORM_TOKEN: 'opaque-token' } },
  );
  expect(code).toBe('login-refused');
  expect(seen).toContain('the server answered 401: Invalid JWT.');
  expect(seen).toContain('its claims cannot be read, so it may be no JWT at all');
  expect(seen).not.toContain('opaque-token');
});
