// No redirect is followed, wherever it points: a token goes to no host that nobody named.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { scenario, referenceTest, type Scenario } from '../scenario';
import { calls, secrets, spoil } from '../../faults/calls';

let job: Scenario;
let elsewhere: Server;
let reached: string[];
beforeAll(async () => {
  job = await scenario({ secrets });
  elsewhere = createServer(({ url = '' }, response) => {
    reached.push(url);
    response.end('{}');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});
beforeEach(() => void (reached = []));
afterAll(() => void elsewhere.close());

const targets: readonly (readonly [string, (url: URL, port: number) => string])[] = [
  ['another port', (url, port) => `http://127.0.0.1:${port}${url.pathname}`],
  ['another host', (url, port) => `http://localhost:${port}${url.pathname}`],
  ['another path', (url) => `${url.origin}/moved${url.pathname}`],
  ['a path, without a host', (url) => `/moved${url.pathname}`],
  ['https', (_url, port) => `https://127.0.0.1:${port}/`],
];

describe.each(calls.map((call) => [call.name, call] as const))(
  'where the request for %s is redirected',
  (name, call) => {
    referenceTest.each(targets)('to %s, nobody goes there', async (_title, targetOf) => {
      const { port } = elsewhere.address() as AddressInfo;
      const location = targetOf(new URL(job.infisical.url + call.path), port);
      spoil(job, call, { status: 307, headers: { location } });
      const given = { ...call.inputs };
      const { seen } = name === 'revoke' ? await job.run(given) : await refuse(given);
      expect(seen).toContain(`points to ${new URL(location, job.infisical.url).href}, and no redirect is followed`);
      expect(seen).toContain(`(${call.method} ${job.infisical.url}${call.path})`);
      expect(reached).toEqual([]);
      expect(job.asked().filter((each) => each.includes('/moved'))).toEqual([]);
      expect(job.asked().filter((each) => each === `${call.method} ${call.path}`)).toHaveLength(1);
    });
  },
);

async function refuse(given: Readonly<Record<string, string>>): Promise<{ seen: string }> {
  const outcome = await job.refuse(given);
  expect(outcome.code).toBe('redirected');
  return outcome;
}

referenceTest.each([301, 302, 303, 308])('%d is a redirect too', async (status) => {
  const { port } = elsewhere.address() as AddressInfo;
  spoil(job, calls[1]!, { status, headers: { location: `http://127.0.0.1:${port}/` } });
  await refuse({});
  expect(reached).toEqual([]);
});

referenceTest.each([{}, { location: 'javascript:alert(1)' }, { location: 'http://[' }])(
  'a redirect to nowhere is told, too: %j',
  async (headers) => {
    spoil(job, calls[2]!, { status: 302, headers: headers });
    const { seen } = await refuse({});
    expect(seen).toContain('the server answered 302, a redirect without a usable target');
  },
);

referenceTest('the message says what to put into domain, where the target is the same service', async () => {
  const { port } = elsewhere.address() as AddressInfo;
  spoil(job, calls[1]!, {
    status: 301,
    headers: { location: `http://127.0.0.1:${port}/vault${calls[1]!.path}?jwt=x` },
  });
  const { seen } = await refuse({});
  expect(seen).toContain(`set domain to http://127.0.0.1:${port}/vault.`);
  expect(seen).not.toContain('jwt=');
});
