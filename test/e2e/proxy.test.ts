// A runner that reaches the outside through a proxy alone; what else proxies do, and for every product, is in test/network.
import { makeCertificates } from 'infisical-reference-server';
import { openGateway, openProxy, type Front } from './front';
import { scenario, type Scenario } from './scenario';

const name = 'vault.internal';
let job: Scenario;
let proxy: Front;
let inputs: Record<string, string>;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } });
  const { ca, ...tls } = await makeCertificates([name]);
  const gateway = await openGateway(job.infisical.url, '', tls);
  proxy = await openProxy({ [`${name}:443`]: gateway.host });
  inputs = { domain: `https://${name}`, 'ca-certificate': ca };
});

test.each(['HTTPS_PROXY', 'https_proxy'])('%s, for a name that only the proxy knows', async (variable) => {
  const before = proxy.asked.length;
  const { env, masks, seen } = await job.load(inputs, { env: { [variable]: `http://ci:pass%20word@${proxy.host}` } });
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
  // One connection for all requests; GitHub's endpoint on loopback is asked directly.
  expect(proxy.asked.slice(before)).toEqual([`CONNECT ${name}:443`]);
  expect(proxy.credentials.at(-1)).toBe('ci:pass word');
  expect(masks).toContain('pass word');
  expect(seen).not.toContain('pass word');
});

test('the post step goes through it too', async () => {
  const env = { HTTPS_PROXY: `http://${proxy.host}` };
  const main = await job.load({ ...inputs, 'export-access-token': 'true' }, { env });
  const before = proxy.asked.length;
  const { exitCode, seen } = await main.post();
  expect(exitCode).toBe(0);
  expect(seen).toContain('Revoked the access token.');
  expect(proxy.asked.length - before).toBe(1);
});
