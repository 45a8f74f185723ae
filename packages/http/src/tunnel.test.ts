import { makeCertificates, type Certificates } from 'infisical-reference-server';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { setTimeout as pause } from 'node:timers/promises';
import { startDeadline } from './deadline';
import type { Door, DoorOptions } from './door';
import { closeServers, countingClock, rejectionOf, serve, status, type Pair, type Served } from './fakes';
import { openDoor } from './http';

let one: Certificates;
let two: Certificates;
beforeAll(async () => {
  [one, two] = await Promise.all([makeCertificates(['vault.test']), makeCertificates([])]);
});

const doors: Door[] = [];
afterEach(() => {
  for (const door of doors.splice(0)) door.close();
  closeServers();
});

function open(base: string, proxy: URL, options: Partial<DoorOptions> = {}): Door {
  const door = openDoor({
    base: new URL(base),
    proxy,
    timeout: 2,
    deadline: startDeadline(5),
    random: () => 0,
    certificates: one.ca + two.ca,
    ...options,
  });
  doors.push(door);
  return door;
}

const ok: RequestListener = (request, response) => {
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ host: request.headers.host, path: request.url }));
};

/** A proxy that alone knows where `vault.test` is, and keeps what it was asked. */
async function serveProxy(target: Served, pair?: Pair): Promise<{ url: URL; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const tunnel = (server: Server): unknown =>
    server.on('connect', (request, client: Socket) => {
      asked.push(request);
      const upstream = connect(Number(target.url.port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        client.pipe(upstream).pipe(client);
      });
      for (const socket of [client, upstream])
        socket.on('error', () => [client, upstream].forEach((one) => one.destroy()));
    });
  const forward: RequestListener = (request, response) => {
    asked.push(request);
    ok(request, response);
  };
  const { url } = await serve(forward, pair, tunnel);
  return { url, asked };
}

const refusing =
  (answer: string) =>
  (server: Server): unknown =>
    server.on('connect', (_request, client: Socket) =>
      client
        .resume()
        .on('end', () => client.end())
        .write(answer),
    );

const silent = (server: Server): unknown =>
  server.on('connect', (_request, client: Socket) => client.resume().on('end', () => client.end()));

describe('a tunnel', () => {
  it.each([
    ['http', () => undefined],
    ['https', () => two],
  ])('goes through an %s proxy to a name that only the proxy knows, with our own authorities', async (_kind, pair) => {
    const target = await serve(ok, one);
    const { url, asked } = await serveProxy(target, pair());
    const answer = await open('https://vault.test/sub', url).ask(status);
    expect(JSON.parse(answer.body.toString())).toEqual({ host: 'vault.test', path: '/sub/api/status' });
    expect(asked.map(({ method, url: place, headers }) => [method, place, headers.host])).toEqual([
      ['CONNECT', 'vault.test:443', 'vault.test:443'],
    ]);
  });

  it('shows a client certificate to the target, and none to an https proxy', async () => {
    const shown: unknown[] = [];
    const keep = ({ socket }: IncomingMessage): void => {
      shown.push(socket instanceof TLSSocket && Object.keys(socket.getPeerCertificate()).length > 0);
    };
    const keeping: RequestListener = (request, response) => {
      keep(request);
      ok(request, response);
    };
    const asking = { requestCert: true, rejectUnauthorized: false };
    const target = await serve(keeping, { ...one, ...asking });
    const { url, asked } = await serveProxy(target, { ...two, ...asking });
    await open('https://vault.test', url, { client: one }).ask(status);
    asked.forEach(keep);
    expect(shown).toEqual([true, false]);
  });

  it('is kept alive: one for several requests, and no timer is left of it', async () => {
    const target = await serve(ok, one);
    const { url, asked } = await serveProxy(target);
    const clock = countingClock();
    const door = open('https://vault.test:8443', url, { deadline: startDeadline(5, clock) });
    await door.ask(status);
    await door.ask(status);
    expect(asked.map(({ url: place }) => place)).toEqual(['vault.test:8443']);
    expect([target.connections(), clock.timers()]).toEqual([1, 0]);
  });

  it("checks the target's certificate: its authority, and its name", async () => {
    const { url } = await serveProxy(await serve(ok, one));
    await expect(
      rejectionOf(open('https://vault.test', url, { certificates: two.ca }).ask(status)),
    ).resolves.toMatchObject({
      code: 'certificate-untrusted',
    });
    const { url: other } = await serveProxy(await serve(ok, one));
    await expect(rejectionOf(open('https://other.test', other).ask(status))).resolves.toMatchObject({
      code: 'certificate-untrusted',
      message: expect.stringContaining('another host name') as string,
    });
  });

  it("gives the proxy its credentials, and the target's header to nobody but the target", async () => {
    const { url, asked } = await serveProxy(await serve(ok, one));
    url.username = 'user';
    url.password = 'p@ss';
    await open('https://vault.test', url, { headers: { 'x-gate': 'open' } }).ask({
      ...status,
      headers: { authorization: 'Bearer x' },
    });
    expect(asked[0]?.headers['proxy-authorization']).toBe(`Basic ${Buffer.from('user:p@ss').toString('base64')}`);
    expect(asked[0]?.headers).not.toHaveProperty('authorization');
    expect(asked[0]?.headers).not.toHaveProperty('x-gate');
  });

  it.each([
    [407, 'user name and password'],
    [403, 'NO_PROXY'],
  ])(
    'that the proxy refuses with %d is refused at once, naming the proxy, its status and what to do',
    async (code, fix) => {
      const served = await serve(ok, undefined, refusing(`HTTP/1.1 ${code} No\r\ncontent-length: 6\r\n\r\ns3cret`));
      const { url } = served;
      url.password = 's3cret';
      const subject = await rejectionOf(open('https://vault.test', url).ask(status));
      expect(subject.code).toBe('proxy-refused');
      expect(subject.message).toContain(`the proxy ${url.host} answered ${code} to a connection to vault.test:443`);
      expect(subject.fixes.join()).toContain(fix);
      expect(subject.message + subject.fixes.join()).not.toContain('s3cret');
      expect(served.connections()).toBe(1);
      await until(() => served.open() === 0);
    },
  );

  it('that the proxy refuses for the moment is tried again', async () => {
    const target = await serve(ok, one);
    const proxy = await serveProxy(target);
    const lines: string[] = [];
    let refusals = 0;
    const { url } = await serve(ok, undefined, (server) => {
      server.on('connect', (_request, client: Socket) => {
        if (refusals++ === 0) client.end('HTTP/1.1 503 Busy\r\n\r\n');
        else {
          const upstream = connect(Number(proxy.url.port), '127.0.0.1', () =>
            upstream.write('CONNECT vault.test:443 HTTP/1.1\r\nhost: x\r\n\r\n'),
          );
          client.pipe(upstream).pipe(client);
        }
      });
    });
    await expect(
      open('https://vault.test', url, { onRetry: (line) => void lines.push(line) }).ask(status),
    ).resolves.toMatchObject({ status: 200 });
    expect(lines).toEqual([expect.stringContaining('answered 503 to a connection')]);
  });

  it('that the proxy answers with something endless, or no HTTP, is given up', async () => {
    const endless = await serve(ok, undefined, (server) => {
      server.on('connect', (_request, client: Socket) => {
        client.on('error', () => client.destroy());
        client.write('HTTP/1.1 200 OK\r\n');
        const more = (): void => {
          if (client.writable) client.write(`x: ${'x'.repeat(1000)}\r\n`, () => setImmediate(more));
        };
        more();
      });
    });
    await expect(rejectionOf(open('https://vault.test', endless.url).ask(status))).resolves.toMatchObject({
      code: 'answer-malformed',
    });
    const odd = await serve(ok, undefined, refusing('s3cret\r\n\r\n'));
    await expect(rejectionOf(open('https://vault.test', odd.url).ask(status))).resolves.toMatchObject({
      code: 'answer-malformed',
    });
  });

  it('that the proxy never answers is given up with the try, and its connection ended', async () => {
    const served = await serve(ok, undefined, silent);
    const subject = await rejectionOf(
      open('https://vault.test', served.url, { timeout: 0.1 }).ask({ ...status, retry: false }),
    );
    expect(subject.code).toBe('timed-out');
    await until(() => served.open() === 0);
  });

  it('in the making is ended when the door is closed', async () => {
    const served = await serve(ok, undefined, silent);
    const deadline = startDeadline(5);
    const door = open('https://vault.test', served.url, { deadline });
    const pending = rejectionOf(door.ask({ ...status, retry: false }));
    await until(() => served.open() === 1);
    door.close();
    await expect(pending).resolves.toMatchObject({ code: 'network-failed' });
    await until(() => served.open() === 0);
  });

  it('through a proxy that is not there says which', async () => {
    const { url } = await serve(ok);
    closeServers();
    const subject = await rejectionOf(open('https://vault.test', url).ask({ ...status, retry: false }));
    expect(subject).toMatchObject({ code: 'network-failed', message: expect.stringContaining(url.port) as string });
    expect(subject.message).toContain('through the proxy');
  });
});

describe('plain http through a proxy', () => {
  it.each([
    ['http', () => undefined],
    ['https', () => two],
  ])('is asked of the %s proxy by its whole address', async (_kind, pair) => {
    const { url, asked } = await serveProxy(await serve(ok), pair());
    url.username = 'user';
    await open('http://vault.test/sub', url).ask({ ...status, query: { a: 'b' } });
    expect(asked[0]).toMatchObject({ method: 'GET', url: 'http://vault.test/sub/api/status?a=b' });
    expect(asked[0]?.headers).toMatchObject({ host: 'vault.test', 'proxy-authorization': 'Basic dXNlcjo=' });
  });

  it('that wants credentials says so', async () => {
    const { url } = await serve((_request, response) => response.writeHead(407).end());
    await expect(rejectionOf(open('http://vault.test', url).ask(status))).resolves.toMatchObject({
      code: 'proxy-refused',
    });
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await pause(5);
  expect(holds()).toBe(true);
}
