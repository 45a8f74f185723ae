// Headers for a gateway before Infisical: for it alone.
import { scenario, referenceTest } from './scenario';

referenceTest('reach every request to Infisical, and none to GitHub', async () => {
  const job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } });
  const headers = 'X-Gateway-Id: gateway-7f3a9c1e\n\nCF-Access-Client: Bearer access-7f3a9c1e\n';
  const main = await job.load({ 'extra-headers': headers, 'export-access-token': 'true' });
  await main.post();
  const [github, ...infisical] = job.requests();
  expect(github).toMatchObject({ path: '/__reference/issuers/github/token' });
  expect(Object.keys(github!.headers)).not.toContain('x-gateway-id');
  expect(infisical).toHaveLength(3);
  for (const { headers: sent } of infisical) {
    expect(sent).toMatchObject({ 'x-gateway-id': 'gateway-7f3a9c1e', 'cf-access-client': 'Bearer access-7f3a9c1e' });
  }
  // They open a door, so they are secrets; the scheme before one is none.
  expect(main.masks).toEqual(expect.arrayContaining(['gateway-7f3a9c1e', 'access-7f3a9c1e']));
});
