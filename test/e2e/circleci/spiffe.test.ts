// A self-hosted runner of CircleCI's beside a SPIRE agent: the orb's parameters name the agent, and CircleCI vouches for nothing.
import { orbSteps } from '../../support/circleci-orb';
import { addSpiffeAuth } from '../../support/spiffe';
import { referenceTest } from '../scenario';
import { orbScenario, type OrbScenario } from './vouched';

const id = 'spiffe://example.test/ci/runner';
let circle: OrbScenario;
let given: Readonly<Record<string, string>>;
let socket: string;
beforeAll(async () => {
  const secrets = { 'dev:/': { API_KEY: 'k-7f3a9c1e' } };
  circle = await orbScenario({ secrets, server: { workloadApi: 'tcp://127.0.0.1:0' } });
  const { infisical, project, parameters } = circle;
  const { issuer, environment } = infisical.server.workload({ jwtIssuer: 'spire' });
  const { id: identity } = await infisical.createOidcIdentity({ project, issuer, subject: id });
  await addSpiffeAuth(infisical, identity, id);
  socket = environment['SPIFFE_ENDPOINT_SOCKET'] ?? '';
  given = { ...(parameters as Record<string, string>), identity_id: identity, audience: 'infisical-acme' };
});
afterEach(() => circle.infisical.server.workload({ entries: [{ spiffeId: id }] }));

const run = async (parameters: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) => {
  circle.infisical.server.forget();
  const job = circle.job({ env });
  const ended = await job.run(...orbSteps('run', { ...given, ...parameters, command: 'echo "${#API_KEY} $API_KEY"' }));
  return { ...ended.at(-1)!, calls: job.calls() };
};

referenceTest.each(['oidc', 'spiffe'])('by %s, with a socket that is a parameter', async (method) => {
  const { code, stdout, stderr, calls } = await run({ method, spiffe_socket: socket });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '10 ***\n' });
  expect(circle.asked()).toContain(`POST /api/v1/auth/${method}-auth/login`);
  expect(stderr).not.toMatch(/eyJ[\w-]+\./);
  expect(calls).toEqual([]);
});

referenceTest('with the socket that the environment of the runner names', async () => {
  const env = { SPIFFE_ENDPOINT_SOCKET: socket };
  for (const chosen of [{ method: 'spiffe' }, { token_source: 'spiffe' }])
    expect(await run(chosen, env)).toMatchObject({ code: 0, stdout: '10 ***\n' });
});

referenceTest('of several ids the parameters choose, and a refusal names them as they are spelled here', async () => {
  const other = { spiffeId: 'spiffe://example.test/ci/other', hint: 'external' };
  circle.infisical.server.workload({ entries: [other, { spiffeId: id, hint: 'internal' }] });
  for (const chosen of [{ spiffe_id: id }, { spiffe_hint: 'internal' }])
    expect((await run({ method: 'spiffe', spiffe_socket: socket, ...chosen })).code).toBe(0);
  const { code, stderr } = await run({ method: 'spiffe', spiffe_socket: socket });
  expect(code).toBe(1);
  expect(stderr).toContain(`${id}  (hint: internal)`);
  expect(stderr).toContain('Set spiffe_id to the one');
});
