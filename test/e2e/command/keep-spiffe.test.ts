// `keep` beside a SPIRE agent: each login has a JWT-SVID of its own, since the one before has long ended.
import { start } from '../../support/command';
import { addSpiffeAuth } from '../../support/spiffe';
import { referenceTest } from '../scenario';
import { startKeep, type Keeping } from './kept';
import { commandScenario, type CommandScenario } from './vouched';

const id = 'spiffe://example.test/ci/runner';
const route = 'POST /SpiffeWorkloadAPI/FetchJWTSVID';
let job: CommandScenario;
let kept: Keeping;
beforeAll(async () => {
  const server = { workloadApi: 'tcp://127.0.0.1:0' };
  const base = await commandScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, server });
  const { infisical, project } = base;
  const { issuer, environment } = infisical.server.workload({ jwtIssuer: 'spire' });
  const terms = { accessTokenTTL: 2, accessTokenMaxTTL: 4 };
  const identity = await infisical.createOidcIdentity({ project, issuer, subject: id, ...terms });
  await addSpiffeAuth(infisical, identity.id, id, terms);
  const inputs = { ...base.inputs, 'identity-id': identity.id, method: 'spiffe', audience: 'infisical-acme' };
  const flags = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const startCommand: CommandScenario['startCommand'] = (name, words = []) =>
    start('infisical-ci', [name, ...flags, ...words], { env: environment });
  job = { ...base, flags, startCommand };
});
beforeEach(async () => {
  job.infisical.server.forget();
  kept = startKeep(job, ['--retry-deadline', '1']);
  await kept.untilReady();
});
afterEach(async () => {
  kept.kill('SIGKILL');
  await kept.ended;
  job.infisical.server.clearFaults();
});

const count = (call: string): number => job.asked().filter((each) => each === call).length;
const logins = (): number => count('POST /api/v1/auth/spiffe-auth/login');
const svids = (): number => count(route);

referenceTest('renews without asking the agent, logs in again with a fresh token, and shows neither', async () => {
  await kept.until('it logged in a third time', () => logins() === 3);
  expect(count('POST /api/v1/auth/token/renew')).toBeGreaterThan(0);
  expect(svids()).toBe(3);
  kept.kill();
  const { code, stdout, stderr } = await kept.ended;
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).not.toMatch(/eyJ[\w-]+\./);
  expect([kept.read('accessToken'), kept.read('secrets')]).toEqual([undefined, undefined]);
  expect(job.asked().at(-1)).toBe('POST /api/v1/auth/token/revoke');
});

referenceTest('says once that the agent is away, and is back when that is', async () => {
  job.infisical.server.addFault({ route, times: 1000, grpc: { code: 14, message: 'workload attestation failed' } });
  await kept.until('its access token ended', () => kept.log().includes('has ended meanwhile'));
  await kept.until('the agent was asked often', () => svids() > 4);
  expect(kept.log()).toContain('UNAVAILABLE (14): workload attestation failed');
  expect(kept.log().match(/UNAVAILABLE/g)).toHaveLength(1);
  job.infisical.server.clearFaults();
  await kept.until('it works again', () => kept.log().includes('It works again'));
  expect(logins()).toBe(2);
});

referenceTest('ends at SIGTERM while the agent hangs', async () => {
  job.infisical.server.addFault({ route, times: 1000, stall: true });
  const before = svids();
  await kept.until('it asked the agent', () => svids() > before);
  kept.kill();
  expect((await kept.ended).code).toBe(0);
  expect([kept.read('accessToken'), kept.read('secrets')]).toEqual([undefined, undefined]);
});
