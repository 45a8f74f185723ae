// An Infisical that is reached below a sub-path, and the ways in which people write where it is.
import { openGateway, type Front } from './front';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
let gateway: Front;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } });
  gateway = await openGateway(job.infisical.url, '/tools/infisical');
});

test.each(['', '/', '/api', '/api/'])('a sub-path is kept, with %j behind it', async (rest) => {
  const before = gateway.asked.length;
  const { env } = await job.load({ domain: `http://${gateway.host}/tools/infisical${rest}` });
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
  expect(gateway.asked.slice(before)).toEqual([
    'POST /tools/infisical/api/v1/auth/oidc-auth/login',
    'GET /tools/infisical/api/v4/secrets',
    'POST /tools/infisical/api/v1/auth/token/revoke',
  ]);
});

test.each(['/', '/api'])('without a sub-path, %j behind the host changes nothing', async (rest) => {
  await job.load({ domain: `${job.infisical.url}${rest}` });
});
