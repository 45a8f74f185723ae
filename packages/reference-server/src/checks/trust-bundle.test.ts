// Bundles from a server of TLS's own, as Infisical fetches them: by whose word it is believed to be who it says.
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificates, type Certificates } from '../certificate';
import { createFetchDocument } from '../document';
import { publishedKeys } from '../issuers/keys';
import { trustBundle, type BundleOutside, type FetchedBundle } from './trust-bundle';

let certificates: Certificates;
let server: ReturnType<typeof createServer>;
let asked: string[] = [];
const answers: Record<string, (status: (code: number, headers?: Record<string, string>) => void) => string> = {};

beforeAll(async () => {
  certificates = await makeCertificates([]);
  const { cert, key } = certificates;
  server = createServer({ cert, key }, ({ url = '' }, response) => {
    asked.push(url);
    response.end(answers[url]?.((code, headers) => response.writeHead(code, headers)) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const jwks = JSON.stringify(await publishedKeys(['ES256'], 'spire'));
  answers['/keys'] = () => jwks;
  answers['/page'] = () => '{"hello":"there"}';
  answers['/moved'] = (status) => (status(302, { location: '/keys' }), '');
  answers['/gone'] = (status) => (status(404), 'gone');
});
beforeEach(() => (asked = []));
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const urlOf = (path: string, host = '127.0.0.1'): string =>
  `https://${host}:${(server.address() as AddressInfo).port}${path}`;

async function fetched(endpointUrl: string, caCert: string, outside: Partial<BundleOutside> = {}) {
  const found = await trustBundle(
    {
      id: 'method',
      trustDomain: 'example.test',
      allowedSpiffeIds: '**',
      allowedAudiences: 'a',
      trustBundleDistribution: { profile: 'https-web', endpointUrl, caCert, refreshHintSeconds: 300 },
    } as Parameters<typeof trustBundle>[0],
    {
      fetchDocument: createFetchDocument(),
      addressProblem: () => Promise.resolve(undefined),
      fetched: new Map<string, FetchedBundle>(),
      seconds: 1000,
      ...outside,
    },
  );
  const [{ holds, got, refusal } = {}] = found.decisions as readonly {
    holds?: boolean;
    got?: string;
    refusal?: { message: unknown };
  }[];
  return { keys: found.jwks?.keys.length, holds, got, message: refusal?.message };
}

it.each(['127.0.0.1', 'localhost'])('is believed by its CA, as %s', async (host) => {
  expect(await fetched(urlOf('/keys', host), certificates.ca)).toMatchObject({ keys: 1, holds: true });
  expect(asked).toEqual(['/keys']);
});

it('is believed by no other CA, nor by those of the system, and its certificate is looked at before anything is asked', async () => {
  const { ca } = await makeCertificates([]);
  for (const other of [ca, '']) {
    const url = urlOf('/keys');
    const { keys, holds, message } = await fetched(url, other);
    expect([keys, holds, message]).toEqual([
      undefined,
      false,
      expect.stringMatching(
        /^Failed to fetch SPIFFE trust bundle from https:\/\/127\.0\.0\.1:\d+\/keys: .*certificate/,
      ),
    ]);
  }
  expect(asked).toEqual([]);
});

it.each([
  ['/gone', 'HTTP 404'],
  ['/moved', 'HTTP 302'],
  ['/nothing', 'no JWKS'],
])('is none at %s: %s', async (path, words) => {
  const { keys, holds, got } = await fetched(urlOf(path), certificates.ca);
  expect({ keys, holds }).toEqual({ keys: undefined, holds: false });
  expect(got).toContain(words);
  // A redirect is not followed.
  expect(asked).toEqual([path]);
});

it('is none where it is no JWKS', async () => {
  expect(await fetched(urlOf('/page'), certificates.ca)).toMatchObject({
    holds: false,
    message: 'Invalid SPIFFE trust bundle',
  });
});

it('is asked for again when its hint is over, and not before', async () => {
  const kept = new Map<string, FetchedBundle>();
  for (const seconds of [1000, 1299, 1300]) await fetched(urlOf('/keys'), certificates.ca, { fetched: kept, seconds });
  expect(asked).toEqual(['/keys', '/keys']);
});
