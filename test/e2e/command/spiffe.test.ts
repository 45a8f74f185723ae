// The command beside a SPIRE agent, with no platform around it and no credential but the JWT-SVID.
import { start } from '../../support/command';
import { addSpiffeAuth } from '../../support/spiffe';
import { referenceTest, scenario, type Scenario } from '../scenario';

const id = 'spiffe://example.test/ci/runner';
let job: Scenario;
let identityId: string;
let SPIFFE_ENDPOINT_SOCKET: string;
beforeAll(async () => {
  const secrets = { 'dev:/': { API_KEY: 'k-7f3a9c1e' } };
  job = await scenario({ secrets, server: { workloadApi: 'tcp://127.0.0.1:0' } });
  const { issuer, environment } = job.infisical.server.workload({ jwtIssuer: 'spire' });
  SPIFFE_ENDPOINT_SOCKET = environment['SPIFFE_ENDPOINT_SOCKET'] ?? '';
  identityId = (await job.infisical.createOidcIdentity({ project: job.project, issuer, subject: id })).id;
  await addSpiffeAuth(job.infisical, identityId, id);
});

const run = (words: readonly string[]) => {
  const inputs = Object.entries({ ...job.inputs, 'identity-id': identityId }).flatMap(([name, value]) => [
    `--${name}`,
    value,
  ]);
  const tail = ['--', process.execPath, '-e', 'console.log(process.env.API_KEY.length)'];
  return start('infisical-ci', ['run', ...inputs, ...words, ...tail], { env: { SPIFFE_ENDPOINT_SOCKET } }).ended;
};
const audience = ['--audience', 'infisical-acme'];

referenceTest.each([[['--method', 'spiffe']], [['--token-source', 'spiffe']], [['--spiffe-id', id]]])(
  '%j hands the secrets to a program',
  async (words) => {
    const { code, stdout, stderr } = await run([...words, ...audience]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '10\n' });
    expect(stderr).not.toMatch(/eyJ[\w-]+\./);
  },
);

referenceTest('says that a SPIFFE agent may vouch where nothing chose it', async () => {
  const { code, stderr } = await run(audience);
  expect(code).not.toBe(0);
  expect(stderr).toContain('SPIFFE_ENDPOINT_SOCKET is set, so a SPIFFE agent may vouch: --token-source=spiffe.');
});

referenceTest('says what to set where there is no audience', async () => {
  const { stderr } = await run(['--method', 'spiffe']);
  expect(stderr).toContain('Set --audience to a text of your own');
});
