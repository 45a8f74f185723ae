// A runner that reaches the outside through a proxy alone.
import { makeCertificates } from 'infisical-reference-server';
import { openGateway, openProxy, type Front } from './front';
import { scenario, type Scenario } from './scenario';

const name = 'vault.internal';
let job: Scenario;
let proxy: Front;
let gateway: Front;
let inputs: Record<string, string>;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } });
  const { ca, ...tls } = await makeCertificates([name, '0.0.0.0']);
  gateway = await openGateway(job.infisical.url, '', tls);
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

test('NO_PROXY goes past it', async () => {
  // This machine, by an address that is not known as loopback, which no proxy is asked for anyway.
  const domain = `https://${gateway.host.replace('127.0.0.1', '0.0.0.0')}`;
  const env = { HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: 'example.com, 0.0.0.0' };
  const before = proxy.asked.length;
  await job.load({ ...inputs, domain }, { env });
  expect(proxy.asked).toHaveLength(before);
  const { code } = await job.refuse({ ...inputs, domain }, { env: { ...env, NO_PROXY: 'example.com' } });
  expect(code).toBe('proxy-refused');
});

test('a proxy that does not let it through is named', async () => {
  const env = { HTTPS_PROXY: `http://${proxy.host}` };
  const { code, seen } = await job.refuse({ ...inputs, domain: 'https://elsewhere.internal' }, { env });
  expect(code).toBe('proxy-refused');
  expect(seen).toContain(`the proxy ${proxy.host} answered 403 to a connection to elsewhere.internal:443`);
});
