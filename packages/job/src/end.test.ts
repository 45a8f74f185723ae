import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { end } from './end';
import { fakeHost } from './fake';
import { products } from './settings';

let server: Server;
let domain: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  domain = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
beforeEach(() => void asked.splice(0));
afterAll(() => void server.close());

async function run(leftover: Parameters<typeof end>[1], given: Record<string, string> = {}) {
  const { host, events } = fakeHost();
  const settings = { domain, 'identity-id': '11111111-2222-4333-8444-555555555555', 'project-id': 'shop' };
  await end(
    {
      product: products.github,
      given: { ...settings, environment: 'dev', ...given },
      host,
      hands: { env: {}, read: () => '', run: () => Promise.resolve('') },
    },
    leftover,
  );
  return events;
}

it('revokes the access token where it came from', async () => {
  expect(await run({ accessToken: 'access-token', domain, files: [] })).toEqual([
    'mask access-token',
    'info: Revoked the access token.',
  ]);
  expect(asked).toEqual(['POST /api/v1/auth/token/revoke']);
});

it('sends it to no other domain, as the settings of a post step are worked out anew', async () => {
  const events = await run({ accessToken: 'access-token', domain: 'https://vault.test/', files: [] });
  expect(events).toContainEqual(
    expect.stringMatching(/^warning: .* was not revoked, .* from https:\/\/vault\.test\/, and domain is now http:/),
  );
  expect(asked).toEqual([]);
});

it('asks nothing where there is nothing to revoke', async () => {
  expect(await run({ files: [] })).toEqual([]);
  expect(asked).toEqual([]);
});

it('lets one that has ended by itself alone', async () => {
  const payload = Buffer.from(JSON.stringify({ exp: 1 })).toString('base64url');
  expect(await run({ accessToken: `a.${payload}.c`, domain, files: [] })).toContain(
    'debug: The access token has ended by itself.',
  );
  expect(asked).toEqual([]);
});

it('only warns where the settings cannot be read any more', async () => {
  const events = await run({ accessToken: 'access-token', domain, files: [] }, { timeout: 'soon' });
  expect(events).toContainEqual(expect.stringMatching(/^warning: The access token could not be revoked/));
});
