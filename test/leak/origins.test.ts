// What is sent to whom: each credential goes to the origin that it is meant for, and to no other.
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCertificates } from 'infisical-reference-server';
import { openGateway, openProxy } from '../e2e/front';
import { referenceTest, scenario, type Scenario } from '../e2e/scenario';
import { canaries, credentials, listOf } from './canaries';
import { leaks } from './search';

interface Recorder {
  readonly url: string;
  /** All that came in: lines, headers, bodies. */
  said(): string;
}

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** Hands on to a server, or answers a redirect, and keeps every byte that it is told. */
async function record(target: string, redirect?: string): Promise<Recorder> {
  const chunks: string[] = [];
  const answer = async (message: IncomingMessage): Promise<Buffer> => {
    const body: Buffer[] = [];
    for await (const chunk of message) body.push(chunk as Buffer);
    const whole = Buffer.concat(body);
    chunks.push(`${message.method} ${message.url}`, message.rawHeaders.join('\n'), whole.toString());
    return whole;
  };
  const server = createServer((message, response) => {
    void answer(message).then((body) => {
      if (redirect !== undefined) return void response.writeHead(307, { location: redirect }).end();
      const { method, headers, url = '' } = message;
      request(`${target}${url}`, { method, headers }, (answered) => {
        response.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(response);
      }).end(body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, said: () => chunks.join('\n') };
}

let job: Scenario;
let bearer: string;
beforeAll(async () => {
  job = await scenario();
  bearer = job.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']!;
  job.infisical.server.addFault({ route: 'GET /api/v4/secrets', status: 200, body: listOf(canaries) });
});

const headers = { 'extra-headers': `X-Gateway: ${credentials.header}` };
const tokenUrl = (origin: string): string =>
  job.environment['ACTIONS_ID_TOKEN_REQUEST_URL']!.replace(job.infisical.url, origin);

referenceTest('the token endpoint gets its bearer, and nothing of Infisical', async () => {
  const [platform, infisical] = [await record(job.infisical.url), await record(job.infisical.url)];
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl(platform.url) };
  const main = await job.load({ ...headers, domain: infisical.url, 'export-access-token': 'true' }, { env });
  await main.post();

  expect(platform.said()).toContain(`Bearer ${bearer}`);
  expect(leaks({ 'the token endpoint': platform.said() }, { ...canaries, ...credentials })).toEqual([]);

  expect(infisical.said()).toContain(credentials.header);
  expect(infisical.said()).toContain(main.outputs['infisical-access-token']);
  // Two tokens are told to it, which the search would find wherever they are.
  const said = infisical.said().replaceAll(/eyJ[\w.-]+/g, '');
  expect(leaks({ Infisical: said }, { ...canaries, bearer })).toEqual([]);
});

referenceTest.each(['the token endpoint', 'Infisical'])('nobody whom %s points to gets anything', async (who) => {
  const elsewhere = await record(job.infisical.url);
  const pointing = await record('', `${elsewhere.url}/`);
  const env = who === 'Infisical' ? {} : { ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl(pointing.url) };
  const domain = who === 'Infisical' ? { domain: pointing.url } : {};
  const { code } = await job.refuse({ ...headers, ...domain }, { env });
  expect(code).toBe('redirected');
  expect(pointing.said()).not.toBe('');
  expect(elsewhere.said()).toBe('');
});

referenceTest("the proxy's password goes to the proxy, and is in no log", async () => {
  const name = 'vault.internal';
  const { ca, ...tls } = await makeCertificates([name]);
  const infisical = await record(job.infisical.url);
  const gateway = await openGateway(infisical.url, '', tls);
  const proxy = await openProxy({ [`${name}:443`]: gateway.host });
  const HTTPS_PROXY = `http://ci:${encodeURIComponent(credentials.proxyPassword)}@${proxy.host}`;
  const inputs = { ...headers, domain: `https://${name}`, 'ca-certificate': ca };
  const main = await job.load(inputs, { env: { HTTPS_PROXY } });
  expect(proxy.credentials).toEqual([`ci:${credentials.proxyPassword}`]);
  const password = { password: credentials.proxyPassword };
  expect(leaks({ Infisical: infisical.said().replaceAll(/eyJ[\w.-]+/g, '') }, password)).toEqual([]);
  expect(leaks({ 'the log': main.log.replace(/^::add-mask::.*$/gm, '') }, password)).toEqual([]);
});
