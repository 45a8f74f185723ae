// Nobody listens: from the start, or from one request to the next.
import { createServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createHttpServer, request, type Server as HttpServer } from 'node:http';
import { scenario, referenceTest, type Scenario } from '../scenario';
import { calls, routeOf, secrets } from './calls';

const quick = { 'retry-deadline': '3' };
let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets })));

async function portOf(server: Server | HttpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A port that nobody listens at. */
async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Hands on to Infisical until a route was asked for; then it is gone. */
async function leavingAfter(route: string): Promise<string> {
  const server = createHttpServer((message, response) => {
    const { method, url = '', headers } = message;
    const isLast = `${method} ${url.replace(/\?.*/, '')}` === route;
    if (isLast) server.close();
    const behind = request(`${job.infisical.url}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, connection: 'close' });
      answer.pipe(response);
    });
    message.pipe(behind);
  });
  return `http://127.0.0.1:${await portOf(server)}`;
}

test('the token endpoint', async () => {
  const port = await closedPort();
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0` };
  const { code, seen } = await job.refuse(quick, { env });
  expect(code).toBe('network-failed');
  expect(seen).toContain(
    `Could not get the job's token (GET http://127.0.0.1:${port}/token): the connection was refused`,
  );
});

test('Infisical', async () => {
  const domain = `http://127.0.0.1:${await closedPort()}`;
  const { code, seen } = await job.refuse({ ...quick, domain });
  expect(seen).toContain(`(POST ${domain}/api/v1/auth/oidc-auth/login): the connection was refused`);
  expect(code).toBe('network-failed');
  expect(seen).toContain('Check host and port (domain for Infisical), and that a service listens there.');
  expect(seen).toMatch(/Trying again (at once|in [\d.]+ seconds?) \(try 2\)/);
});

referenceTest.each(
  calls.filter(({ name }) => name === 'list' || name === 'single').map((call) => [call.name, call] as const),
)('Infisical, once it is asked for the %s', async (_name, call) => {
  const domain = await leavingAfter(routeOf(calls[1]!));
  const { code, seen } = await job.refuse({ ...quick, ...call.inputs, domain });
  expect(code).toBe('network-failed');
  expect(seen).toContain(`(${call.method} ${domain}${call.path}): the connection was refused`);
  expect(seen).toContain('Warning: The access token could not be revoked, and ends by itself in time.');
});

referenceTest('Infisical, once the access token is to be revoked: the secrets are delivered all the same', async () => {
  const domain = await leavingAfter(routeOf(calls[2]!));
  const { exitCode, env, seen } = await job.run({ ...quick, domain });
  expect({ exitCode, env }).toEqual({ exitCode: 0, env: secrets['dev:/'] });
  expect(seen).toContain('Warning: The access token could not be revoked, and ends by itself in time.');
  expect(seen).toContain(`(POST ${domain}/api/v1/auth/token/revoke): the connection was refused`);
});

test('a port that does not speak HTTP', async () => {
  const server = createServer((socket) => void socket.end('220 mail.example ESMTP\r\n'));
  const domain = `http://127.0.0.1:${await portOf(server)}`;
  const { code, seen } = await job.refuse({ ...quick, domain });
  server.close();
  expect(code).toBe('answer-malformed');
  expect(seen).toContain('what came back is not HTTP');
});
