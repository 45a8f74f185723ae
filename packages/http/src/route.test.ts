import { makeCertificates } from 'infisical-reference-server';
import type * as https from 'node:https';
import { openTransport } from './route';

const deadline = {} as Parameters<typeof openTransport>[0]['deadline'];
const contextFor = async (base: string, certificates: string, proxy?: string): Promise<unknown> => {
  const options = { base: new URL(base), certificates, timeout: 1, deadline };
  const { agent } = await openTransport({ ...options, ...(proxy === undefined ? {} : { proxy: new URL(proxy) }) });
  return (agent as typeof agent & { readonly options: https.AgentOptions }).options.secureContext;
};

it('makes no context for authorities where neither end speaks TLS: it would take longer than the request', async () => {
  const { ca } = await makeCertificates([]);
  expect(await contextFor('http://vault.test', ca)).toBeUndefined();
  expect(await contextFor('http://vault.test', ca, 'http://proxy.test')).toBeUndefined();
  expect(await contextFor('http://vault.test', ca, 'https://proxy.test')).toBeDefined();
  expect(await contextFor('https://vault.test', ca)).toBeDefined();
});
