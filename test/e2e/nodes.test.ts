// The same on every Node that GitHub runs actions on.
import { readFileSync } from 'node:fs';
import { makeCertificates } from 'infisical-reference-server';
import { nodes } from '../support/nodes';
import { openGateway, openProxy } from './front';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e', LINES: 'first line\nsecond line\r\nlast' } } });
});

describe.each(nodes())('$name', ({ path: node }) => {
  test('loads into env, outputs and a file, and revokes at the end', async () => {
    const inputs = { 'export-type': 'env, output, file', 'export-access-token': 'true', 'delete-file': 'true' };
    const main = await job.load(inputs, { node });
    expect(main.env).toMatchObject({ API_KEY: 'k-7f3a9c1e', LINES: 'first line\nsecond line\r\nlast' });
    expect(main.outputs).toMatchObject({ API_KEY: 'k-7f3a9c1e', 'infisical-count': '2' });
    expect(readFileSync(main.outputs['infisical-file']!, 'utf8')).toContain("API_KEY='k-7f3a9c1e'\n");
    const { exitCode, seen } = await main.post();
    expect({ exitCode, seen }).toEqual({ exitCode: 0, seen: 'Revoked the access token.' });
  });

  test('says why it failed, and prints nothing of its own accord', async () => {
    const { code, seen } = await job.refuse({ environment: 'nowhere' }, { node });
    expect(code).toBe('not-found');
    expect(seen).not.toMatch(/Warning|Deprecat|at .*\.cjs/);
  });

  test('goes through a proxy, and trusts a private authority', async () => {
    const { ca, ...tls } = await makeCertificates(['vault.internal']);
    const gateway = await openGateway(job.infisical.url, '', tls);
    const proxy = await openProxy({ 'vault.internal:443': gateway.host });
    const inputs = { domain: 'https://vault.internal', 'ca-certificate': ca, 'secret-name': 'API_KEY' };
    const { env, seen } = await job.load(inputs, { node, env: { HTTPS_PROXY: `http://${proxy.host}` } });
    expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
    expect(seen).not.toMatch(/Warning|Deprecat/);
  });
});
