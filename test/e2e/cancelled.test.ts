// A job that a person cancels, or a machine that is taken away, while the secrets are on their way.
import { scenario, referenceTest, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } })));
afterEach(() => job.infisical.server.clearFaults());

referenceTest.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'main ended by %s leaves it to the post step to revoke',
  async (signal) => {
    job.infisical.server.addFault({ route: 'GET /api/v4/secrets', stall: true });
    const cancelWhen = (): boolean => job.asked().includes('GET /api/v4/secrets');
    const main = await job.run({ 'export-type': 'env, output, file' }, { signal, cancelWhen });
    expect(main.failed).toBe(true);
    expect({ env: main.env, outputs: main.outputs }).toEqual({ env: {}, outputs: {} });

    const { accessToken } = JSON.parse(main.state['leftover']!) as { accessToken: string };
    // What the runner shows of the state in a debug log is hidden, since the mask came first.
    expect(main.masks).toContain(accessToken);

    job.infisical.server.clearFaults();
    job.infisical.server.forget();
    const { exitCode, seen } = await main.post();
    expect(exitCode).toBe(0);
    expect(seen).toContain('Revoked the access token.');
    expect(job.asked()).toEqual(['POST /api/v1/auth/token/revoke']);
    const { status } = await job.infisical.ask('GET', '/api/v4/secrets', undefined, accessToken);
    expect(status).toBe(401);
  },
);

referenceTest('a job that is cancelled before its login leaves nothing', async () => {
  job.infisical.server.addFault({ route: 'POST /api/v1/auth/oidc-auth/login', stall: true });
  const cancelWhen = (): boolean => job.asked().includes('POST /api/v1/auth/oidc-auth/login');
  const main = await job.run({}, { signal: 'SIGTERM', cancelWhen });
  job.infisical.server.forget();
  const { exitCode, log } = await main.post();
  expect({ exitCode, log, asked: job.asked() }).toEqual({ exitCode: 0, log: '', asked: [] });
});
