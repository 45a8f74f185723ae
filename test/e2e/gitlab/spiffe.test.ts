// A runner of GitLab's beside a SPIRE agent: by the components' inputs the agent vouches, and not the token of id_tokens.
import { withoutEchoes } from '../../support/gitlab-runner';
import { addSpiffeAuth } from '../../support/spiffe';
import { referenceTest } from '../scenario';
import { gitlabScenario, ways, type GitLabScenario } from './vouched';

const id = 'spiffe://example.test/ci/runner';
let job: GitLabScenario;
let inputs: Readonly<Record<string, string>>;
let socket: string;
beforeAll(async () => {
  const secrets = { 'dev:/': { API_KEY: 'k-7f3a9c1e' } };
  job = await gitlabScenario({ secrets, server: { workloadApi: 'tcp://127.0.0.1:0' } }, { refProtected: true });
  const { issuer, environment } = job.infisical.server.workload({ jwtIssuer: 'spire' });
  const { id: identity } = await job.infisical.createOidcIdentity({ project: job.project, issuer, subject: id });
  await addSpiffeAuth(job.infisical, identity, id);
  socket = environment['SPIFFE_ENDPOINT_SOCKET'] ?? '';
  inputs = { identity_id: identity, audience: 'infisical-acme' };
});

const script = 'echo "${#API_KEY} $API_KEY"';

referenceTest.each(
  ways.flatMap(({ way, shell, wrapper }) =>
    (['oidc', 'spiffe'] as const).map((method) => ({ way, shell, wrapper, method })),
  ),
)('$way, by $method: both components', async ({ shell, wrapper, method }) => {
  const given = { ...inputs, method, token_source: 'spiffe', spiffe_socket: socket };
  const { code, stdout, stderr } = await job.runJob(shell, wrapper, script, given);
  expect({ code, log: withoutEchoes(stdout) }).toEqual({ code: 0, log: '10 ***\n' });
  expect(stderr).not.toMatch(/eyJ[\w-]+\./);
  expect(job.asked()).toContain(`POST /api/v1/auth/${method}-auth/login`);
  expect(job.asked()).toContain('POST /SpiffeWorkloadAPI/FetchJWTSVID');
  const extended = await job.extended(shell, wrapper, ['echo "${#API_KEY}"'], given);
  expect(withoutEchoes(extended.stdout)).toBe('10\n');
});

const [{ shell, wrapper }] = ways as [(typeof ways)[number]];
const run = (more: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  job.runJob(shell, wrapper, script, { ...inputs, ...more }, { env });

referenceTest('method: spiffe is enough where the environment of the runner names the socket', async () => {
  const { code, stdout } = await run({ method: 'spiffe' }, { SPIFFE_ENDPOINT_SOCKET: socket });
  expect({ code, log: withoutEchoes(stdout) }).toEqual({ code: 0, log: '10 ***\n' });
});

referenceTest('a socket alone chooses nothing: GitLab vouches, and the error says which input to set', async () => {
  const { code, stderr } = await run({ spiffe_socket: socket });
  expect(code).toBe(1);
  expect(stderr).toContain('token_source is gitlab, yet spiffe_socket is given, which is for token_source: spiffe.');
});

referenceTest(
  'the id is an input too',
  async () => {
    const { code, stderr } = await run({ method: 'spiffe', spiffe_socket: socket, spiffe_id: `${id}/other` });
    expect(code).toBe(1);
    expect(stderr).toContain('PERMISSION_DENIED (7): no identity issued');
    expect(stderr).toContain('Where spiffe_id is given, it must be one of the ids of this workload.');
  },
  30_000,
);
