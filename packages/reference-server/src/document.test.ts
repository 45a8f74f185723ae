import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as secureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificates } from './certificate';
import { createFetchDocument } from './document';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
  for (const server of servers) server.closeAllConnections();
});

async function listening(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const serve = async (answer: RequestListener): Promise<string> =>
  `http://127.0.0.1:${await listening(createServer(answer))}`;

const subject = createFetchDocument((url) => ({ 'x-port': url.port }));
const options = { caCert: '', verified: true };

it('gives the document, and sends the headers of its URL', async () => {
  const url = await serve((request, response) => response.end(JSON.stringify({ port: request.headers['x-port'] })));
  expect(await subject(url, options)).toEqual({ port: new URL(url).port });
});

it('gives an empty answer as the text that it is', async () => {
  expect(await subject(await serve((_request, response) => response.end()), options)).toBe('');
});

it.each<[string, RequestListener, string]>([
  ['an error', (_request, response) => response.writeHead(500).end(), 'Request failed with status code 500'],
  [
    'a redirect',
    (_request, response) => response.writeHead(302, { location: '/' }).end(),
    'Request failed with status code 302',
  ],
  ['no JSON', (_request, response) => response.end('<html>'), 'JSON'],
  ['a reset connection', (request) => request.socket.resetAndDestroy(), 'ECONNRESET'],
  [
    'a body cut short',
    (_request, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('{');
      response.socket?.end();
    },
    'aborted',
  ],
  ['more than 1 MiB', (_request, response) => response.end(Buffer.alloc(1024 * 1024 + 1, ' ')), 'maxContentLength'],
])('fails for %s', async (_name, answer, message) => {
  await expect(subject(await serve(answer), options)).rejects.toThrow(message);
});

it('says the words of the status line of an error', async () => {
  const url = await serve((_request, response) => response.writeHead(500).end());
  await expect(subject(url, options)).rejects.toMatchObject({ reason: 'Internal Server Error' });
});

it('gives up after its time, also in the middle of a body', async () => {
  const silent = await serve(() => undefined);
  const halting = await serve((_request, response) => response.write('{'));
  for (const url of [silent, halting]) {
    await expect(subject(url, { ...options, timeoutMilliseconds: 20 })).rejects.toThrow('timeout of 20ms exceeded');
  }
});

it('believes a certificate of the given CA alone, unless it is told to believe any', async () => {
  const { ca, cert, key } = await makeCertificates([]);
  const port = await listening(secureServer({ cert, key }, (_request, response) => response.end('{}')));
  const url = `https://127.0.0.1:${port}`;
  expect(await subject(url, { caCert: ca, verified: true })).toEqual({});
  expect(await subject(url, { caCert: '', verified: false })).toEqual({});
  await expect(subject(url, options)).rejects.toThrow('certificate');
});
