// An agent that was set up with a proxy and an authority of its own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCertificates } from 'infisical-reference-server';
import { temporaryFolder } from '../support/folders';
import { azureScenario, valuesOf, type AzureScenario } from './azure-scenario';
import { openGateway, openProxy, type Front } from './front';
import { referenceTest } from './scenario';

const name = 'vault.internal';
let job: AzureScenario;
let proxy: Front;
let env: Record<string, string>;
beforeAll(async () => {
  job = await azureScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } });
  const { ca, ...tls } = await makeCertificates([name]);
  const gateway = await openGateway(job.infisical.url, '', tls);
  proxy = await openProxy({ [`${name}:443`]: gateway.host });
  const authority = join(temporaryFolder(), 'ca.pem');
  writeFileSync(authority, ca);
  env = {
    AGENT_PROXYURL: `http://${proxy.host}`,
    AGENT_CAINFO: authority,
  };
});

referenceTest('both are used, and loopback is asked directly, as by the agent itself', async () => {
  const before = proxy.asked.length;
  const task = await job.load({ domain: `https://${name}` }, { env });
  expect(valuesOf(task.variables)).toMatchObject({ API_KEY: 'k-7f3a9c1e' });
  // One connection for all requests of Infisical's; Azure DevOps' endpoint is on loopback here.
  expect(proxy.asked.slice(before)).toEqual([`CONNECT ${name}:443`]);
});

referenceTest('the environment of the job does not stand in for it', async () => {
  const { seen } = await job.refuse(
    { domain: 'https://elsewhere.internal' },
    { env: { ...env, HTTPS_PROXY: 'http://127.0.0.1:9' } },
  );
  expect(seen).toContain(`the proxy ${proxy.host} answered 403`);
});

referenceTest('where the agent has none, that of the environment is used', async () => {
  const { AGENT_CAINFO = '' } = env;
  const before = proxy.asked.length;
  await job.load({ domain: `https://${name}` }, { env: { AGENT_CAINFO, HTTPS_PROXY: `http://${proxy.host}` } });
  expect(proxy.asked.slice(before)).toEqual([`CONNECT ${name}:443`]);
});
