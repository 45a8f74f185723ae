// Nobody listens, or somebody else does. (From one request to the next: test/faults.)
import { createServer, type AddressInfo, type Server } from 'node:net';
import { scenario, type Scenario } from '../scenario';
import { secrets } from '../../faults/calls';

const quick = { 'retry-deadline': '3' };
let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets })));

async function portOf(server: Server): Promise<number> {
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

test('Infisical', async () => {
  const domain = `http://127.0.0.1:${await closedPort()}`;
  const { code, seen } = await job.refuse({ ...quick, domain });
  expect(seen).toContain(`(POST ${domain}/api/v1/auth/oidc-auth/login): the connection was refused`);
  expect(code).toBe('network-failed');
  expect(seen).toContain('Check host and port (domain for Infisical), and that a service listens there.');
  expect(seen).toMatch(/Trying again (at once|in [\d.]+ seconds?) \(try 2\)/);
});

test('a port that does not speak HTTP', async () => {
  const server = createServer((socket) => void socket.end('220 mail.example ESMTP\r\n'));
  const domain = `http://127.0.0.1:${await portOf(server)}`;
  const { code, seen } = await job.refuse({ ...quick, domain });
  server.close();
  expect(code).toBe('answer-malformed');
  expect(seen).toContain('what came back is not HTTP');
});
