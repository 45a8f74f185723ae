// A login that is held back for longer than the platform's token holds.
import { referenceTest, scenario } from './scenario';

referenceTest('comes again with a new token', async () => {
  const job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, job: { expiresIn: 1 } });
  const route = 'POST /api/v1/auth/oidc-auth/login';
  job.infisical.server.addFault({ route, times: 1, status: 429, headers: { 'retry-after': '1' }, body: {} });
  const { env } = await job.load();
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
  expect(
    job
      .requests()
      .filter(({ path }) => path.endsWith('/login'))
      .map(({ status }) => status),
  ).toEqual([429, 401, 200]);
});
