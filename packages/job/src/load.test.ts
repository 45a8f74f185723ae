import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { env } from '@infisical-ci/identity';
import { tokenOf } from './doctor/fake';
import { fakeHost } from './fake';
import type { Host } from './host';
import { load } from './load';
import { products } from './settings';

const answers: Readonly<Record<string, object>> = {
  '/api/v1/auth/universal-auth/login': { accessToken: 'access-token', expiresIn: 60, accessTokenMaxTTL: 60 },
  '/api/v4/secrets': { secrets: [{ secretKey: 'API_KEY', secretValue: 'k-7f3a9c1e' }], imports: [] },
  '/api/v1/auth/token/revoke': {},
};

let server: Server;
let domain: string;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    asked.push(path);
    const answer = answers[path];
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  domain = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

/** A run that loads one secret, on a host of which this is otherwise. */
async function run(more: Partial<Host>, given: Record<string, string> = {}) {
  const fake = fakeHost(more);
  const credentials = { 'client-id': 'id', 'client-secret': 'client-secret' };
  const isGreen = await load({
    product: products.github,
    given: { domain, ...credentials, 'project-id': 'shop', environment: 'dev', ...given },
    host: fake.host,
    sources: { env },
    hands: { env: { VOUCH: jwt }, read: () => '', run: () => Promise.resolve('') },
  });
  return { ...fake, isGreen };
}

const jwt = tokenOf({ iss: 'https://i.example', sub: 'job', aud: 'a' });

const full = (): never => {
  throw new Error('no space left');
};

it.each([
  ['keeps it to be revoked where there is an end of the job', {}, []],
  [
    'says that nobody revokes it where there is none',
    { atEnd: undefined },
    ['info: The access token was exported and'],
  ],
] as const)('does not revoke the access token that it exported, but %s', async (_title, more, said) => {
  asked.length = 0;
  const { written, events } = await run(more as Partial<Host>, { 'export-access-token': 'true' });
  expect(written.env).toHaveProperty('INFISICAL_TOKEN', 'access-token');
  expect(asked).not.toContain('/api/v1/auth/token/revoke');
  expect(events.filter((event) => event.includes('was exported and'))).toEqual(
    said.map((text) => expect.stringContaining(text) as string),
  );
});

describe('once the secrets are delivered', () => {
  it('is green although what is left to do cannot be written down anew', async () => {
    let calls = 0;
    const { isGreen, written } = await run({ atEnd: () => (calls++ === 0 ? undefined : full()) });
    expect(written.env).toEqual({ API_KEY: 'k-7f3a9c1e' });
    expect(calls).toBe(2);
    expect(isGreen).toBe(true);
  });

  it('is green, with a warning, although the summary cannot be shown', async () => {
    const { isGreen, written, events } = await run({ summary: full }, { summary: 'always' });
    expect(written.env).toEqual({ API_KEY: 'k-7f3a9c1e' });
    expect(events).toContainEqual(expect.stringMatching(/^warning: The summary could not be shown\./));
    expect(isGreen).toBe(true);
  });
});

it('is red, and delivers nothing, where what must be undone cannot be kept', async () => {
  const { isGreen, written } = await run({ atEnd: full });
  expect(written).toEqual({ env: {}, output: { 'infisical-error-code': 'internal' } });
  expect(isGreen).toBe(false);
});

it('asks nothing where the platform has no such place to deliver to', async () => {
  asked.length = 0;
  const { isGreen, events } = await run({ targets: ['env'] }, { 'export-type': 'env,output' });
  expect({ isGreen, asked }).toEqual({ isGreen: false, asked: [] });
  expect(events).toContainEqual(
    expect.stringMatching(/^error: export-type says output, which there is none of here\.[^]*to env, file or none/),
  );
});

describe('a dry run', () => {
  const dry = { 'dry-run': 'true', 'client-id': '', 'client-secret': '', 'token-env': 'VOUCH' };

  it('masks the token before it says a word of it, asks nothing and writes nothing', async () => {
    asked.length = 0;
    const { isGreen, events, written } = await run({}, dry);
    expect(isGreen).toBe(true);
    expect(events[0]).toBe(`mask ${jwt}`);
    expect(events.at(-1)).toMatch(/^info: Dry run: /);
    expect([asked, written]).toEqual([[], { env: {}, output: {} }]);
  });

  it('looks at no place for a file, since it writes none', async () => {
    const { isGreen } = await run({}, { ...dry, 'export-type': 'file', 'file-output-path': '../../outside' });
    expect(isGreen).toBe(true);
  });
});
