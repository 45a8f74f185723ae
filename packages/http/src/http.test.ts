import { makeCertificates, type Certificates } from 'infisical-reference-server';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { startDeadline, type Deadline } from './deadline';
import type { Ask, DoorOptions } from './door';
import { closeServers, countingClock, rejectionOf, serve, status, type Served } from './fakes';
import { openDoor } from './http';

let one: Certificates;
let two: Certificates;
beforeAll(async () => {
  [one, two] = await Promise.all([makeCertificates(['vault.test']), makeCertificates([])]);
});

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const door of opened.splice(0)) door.close();
  closeServers();
});

function open(base: URL, options: Partial<DoorOptions> = {}) {
  const lines: string[] = [];
  const deadline = startDeadline(5);
  const door = openDoor({
    base,
    timeout: 2,
    deadline,
    random: () => 0,
    onRetry: (line) => void lines.push(line),
    ...options,
  });
  opened.push(door);
  return { door, deadline, lines };
}

const json = (response: ServerResponse, body: unknown, code = 200, headers: Record<string, string> = {}): void => {
  response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
};

const once: Ask = { ...status, retry: false };

describe('a request', () => {
  it('goes below the base, with the query, its own headers and those of the door', async () => {
    const { url } = await serve(({ method, url: path, headers }, response) =>
      json(response, { method, path, headers }),
    );
    const { door } = open(new URL('/sub/path/', url), { headers: { 'X-Gate': 'open', Accept: 'text/html' } });
    expect(door.base).toBe(`${url.origin}/sub/path`);
    const answer = await door.ask({ ...status, query: { a: 'b c&', d: '' }, headers: { Authorization: 'Bearer x' } });
    const { method, path, headers } = JSON.parse(answer.body.toString()) as Record<string, unknown>;
    expect([method, path]).toEqual(['GET', '/sub/path/api/status?a=b+c%26&d=']);
    expect(headers).toMatchObject({
      host: url.host,
      accept: 'application/json',
      'accept-encoding': 'identity',
      authorization: 'Bearer x',
      'x-gate': 'open',
      'user-agent': expect.stringMatching(/^infisical-ci\/\d+\.\d+\.\d+$/) as string,
    });
  });

  it('sends JSON', async () => {
    const { url } = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => json(response, { sent: Buffer.concat(chunks).toString(), headers: request.headers }));
    });
    const { body } = await open(url).door.ask({ ...status, method: 'POST', json: { a: 'ü' } });
    expect(JSON.parse(body.toString())).toMatchObject({
      sent: '{"a":"ü"}',
      headers: { 'content-type': 'application/json', 'content-length': '10' },
    });
  });

  it('sends a form, and a PUT with nothing in it', async () => {
    const { url } = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => json(response, { sent: Buffer.concat(chunks).toString(), headers: request.headers }));
    });
    const { door } = open(url);
    const form = await door.ask({ ...status, method: 'POST', form: { a: 'ü &', b: '=' } });
    expect(JSON.parse(form.body.toString())).toMatchObject({
      sent: 'a=%C3%BC+%26&b=%3D',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '18' },
    });
    const empty = await door.ask({ ...status, method: 'PUT' });
    expect(JSON.parse(empty.body.toString())).toMatchObject({ sent: '', headers: { 'content-length': '0' } });
  });

  it('leaves a path as it is: a secret may be called `..`', async () => {
    const { url } = await serve(({ url: path }, response) => json(response, path));
    const { body } = await open(new URL('/sub', url)).door.ask({ ...status, path: '/secrets/..' });
    expect(body.toString()).toBe('"/sub/secrets/.."');
  });

  it('gives status, headers in small letters, and the body, whatever the status', async () => {
    const { url } = await serve((_request, response) => {
      response.writeHead(404, [
        ['X-Two', 'a'],
        ['X-Two', 'b'],
        ['Set-Cookie', 'c'],
        ['Set-Cookie', 'd'],
        ['Content-Type', 'text/plain'],
      ]);
      response.end('gone');
    });
    const answer = await open(url).door.ask(status);
    expect(answer).toMatchObject({ status: 404, headers: { 'x-two': 'a, b', 'set-cookie': 'c, d' } });
    expect(answer.body.toString()).toBe('gone');
  });

  it('keeps its connection, and opens four at most', async () => {
    const served = await serve((_request, response) => json(response, {}));
    const { door } = open(served.url);
    await door.ask(status);
    await door.ask(status);
    expect(served.connections()).toBe(1);
    await Promise.all(Array.from({ length: 12 }, () => door.ask(status)));
    expect(served.connections()).toBeLessThanOrEqual(4);
  });

  it('ends its connections when the door is closed', async () => {
    const served = await serve((_request, response) => json(response, {}));
    const { door } = open(served.url);
    await door.ask(status);
    door.close();
    await until(() => served.open() === 0);
  });

  it("pays no heed to http-client's own reading of the proxy's variables", async () => {
    const { url } = await serve((_request, response) => json(response, {}));
    // http-client would take this address for one to be proxied, and fail on the proxy's URL.
    const base = new URL(`http://[::ffff:127.0.0.1]:${url.port}`);
    const before = process.env['http_proxy'];
    process.env['http_proxy'] = 'http://%@proxy.invalid:1';
    try {
      await expect(open(base).door.ask(once)).resolves.toMatchObject({ status: 200 });
    } finally {
      if (before === undefined) delete process.env['http_proxy'];
      else process.env['http_proxy'] = before;
    }
  });

  it('goes over TLS to those that are trusted alone', async () => {
    const { url } = await serve((_request, response) => json(response, {}), one);
    await expect(open(url, { certificates: `${two.ca}\n${one.ca}` }).door.ask(once)).resolves.toMatchObject({
      status: 200,
    });
    const { door, lines } = open(url, { certificates: two.ca });
    const subject = await rejectionOf(door.ask(status));
    expect(subject.code).toBe('certificate-untrusted');
    expect(subject.fixes.join()).toContain('{ca-certificate}');
    expect(lines).toEqual([]);
  });

  it('does not go to a host that the certificate does not name', async () => {
    const { url } = await serve((_request, response) => json(response, {}), one);
    const base = new URL(`https://[::ffff:127.0.0.1]:${url.port}`);
    await expect(rejectionOf(open(base, { certificates: one.ca }).door.ask(status))).resolves.toMatchObject({
      code: 'certificate-untrusted',
      message: expect.stringContaining('another host name') as string,
    });
  });
});

/** What may become of an answer; `s3cret` stands for all that is never to be repeated. */
const spoiled: Record<string, readonly [spoil: (response: ServerResponse) => void, code: string, says: string]> = {
  'cut in mid-body, short of its length': [
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"a":"s3cret', () => response.socket?.end());
    },
    'network-failed',
    'the connection was cut before the whole answer had come',
  ],
  'cut in mid-body, in chunks': [
    (response) => response.write('{"a":"s3cret', () => response.socket?.end()),
    'network-failed',
    'the connection was cut before the whole answer had come',
  ],
  'reset in mid-body': [
    (response) => response.write('{"a":"s3cret', () => response.socket?.resetAndDestroy()),
    'network-failed',
    'the connection was cut before the whole answer had come',
  ],
  'reset before the answer': [
    (response) => response.socket?.resetAndDestroy(),
    'network-failed',
    'the connection was cut before the whole answer had come',
  ],
  'closed before the answer': [
    (response) => response.socket?.end(),
    'network-failed',
    'the connection was cut before the whole answer had come',
  ],
  'no HTTP': [
    (response) => response.socket?.end('s3cret s3cret\r\n\r\n'),
    'answer-malformed',
    'what came back is not HTTP',
  ],
  packed: [
    (response) => json(response, 's3cret', 200, { 'content-encoding': 'gzip' }),
    'answer-malformed',
    'in the encoding gzip, which was not asked for',
  ],
  redirected: [
    (response) => json(response, 's3cret', 302, { location: 'https://new.test/api/status?s3cret' }),
    'redirected',
    'points to https://new.test/api/status, and no redirect is followed',
  ],
  'a 500': [
    (response) => json(response, { message: 'Something went wrong' }, 500),
    'server-failed',
    '500: Something went wrong',
  ],
};

describe('an answer that is spoiled', () => {
  it.each(Object.keys(spoiled))('%s, is a failure that says so', async (name) => {
    const [spoil, code, says] = spoiled[name]!;
    const { url } = await serve((_request, response) => spoil(response));
    const subject = await rejectionOf(open(url).door.ask(once));
    expect(subject.code).toBe(code);
    expect(subject.message).toContain(`Could not ask for the status (GET ${url.origin}/api/status): `);
    expect(subject.message).toContain(says);
    expect(subject.message + subject.fixes.join()).not.toContain('s3cret');
  });

  it('without end, is read up to its limit, and its connection ended', async () => {
    const served = await serve((_request, response) => {
      const more = (): void => void response.write('x'.repeat(10_000), () => setImmediate(more));
      more();
    });
    const subject = await rejectionOf(open(served.url).door.ask({ ...status, maxBytes: 50_000 }));
    expect(subject).toMatchObject({
      code: 'answer-malformed',
      message: expect.stringContaining('larger than 50000 bytes') as string,
    });
    await until(() => served.open() === 0);
  });

  it('that fits its limit to the byte, is read', async () => {
    const { url } = await serve((_request, response) => json(response, 'x'.repeat(98)));
    const { body } = await open(url).door.ask({ ...once, maxBytes: 100 });
    expect(body).toHaveLength(100);
  });

  it.each([
    ['never begins', (): unknown => undefined],
    ['begins and stalls', (response: ServerResponse): unknown => response.write('{')],
    ['trickles', trickle],
  ])('that %s, times out as one whole try, and ends its connection', async (_what, stall) => {
    const served = await serve((_request, response) => {
      stall(response);
    });
    const subject = await rejectionOf(open(served.url, { timeout: 0.1 }).door.ask(once));
    expect(subject).toMatchObject({
      code: 'timed-out',
      message: expect.stringContaining('no whole answer came within 0.1 seconds') as string,
    });
    expect(subject.fixes.join()).toContain('{timeout}');
    await until(() => served.open() === 0);
  });

  it('by an address where nothing listens, is refused, and named', async () => {
    const { url } = await serve(() => undefined);
    closeServers();
    const subject = await rejectionOf(open(url).door.ask(once));
    expect(subject.code).toBe('network-failed');
    expect(subject.message).toContain('the connection was refused');
  });

  it('by a header that HTTP does not allow, is not even asked for', async () => {
    const { url } = await serve((_request, response) => json(response, {}));
    const subject = await rejectionOf(open(url, { headers: { 'x-gate': 's3cret\nx' } }).door.ask(status));
    expect(subject).toMatchObject({ code: 'settings-invalid' });
    expect(subject.message).not.toContain('s3cret');
  });
});

describe('retries', () => {
  it('are made until the answer is good, on a connection that works', async () => {
    const served = await serveInTurn([
      (response) => response.socket?.resetAndDestroy(),
      (response) => json(response, {}, 503),
      (response) => json(response, { ok: true }),
    ]);
    const { door, lines } = open(served.url);
    await expect(door.ask(status)).resolves.toMatchObject({ status: 200 });
    expect(lines).toHaveLength(2);
  });

  it('end with the deadline: a try has no more time than is left', async () => {
    const { url } = await serve(() => undefined);
    const { door } = open(url, { deadline: startDeadline(0.1) });
    const subject = await rejectionOf(door.ask(status));
    expect(subject.code).toBe('timed-out');
    expect(subject.fixes.join()).toContain('{retry-deadline}');
  });

  it('end at once, with the reason, when a failure elsewhere ends everything', async () => {
    const served = await serve(() => undefined);
    const deadline = startDeadline(60);
    const { door } = open(served.url, { timeout: 60, deadline });
    const reason = new Error('another failed');
    const pending = Promise.allSettled([door.ask(status), door.ask(once)]);
    await until(() => served.open() === 2);
    deadline.end(reason);
    expect(await pending).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    await until(() => served.open() === 0);
    await expect(door.ask(status)).rejects.toBe(reason);
  });

  it('leave nothing behind: no timer that would keep the process, no listener', async () => {
    const { url } = await serveInTurn([(response) => json(response, {}, 503), (response) => json(response, {})]);
    const clock = countingClock();
    let listeners = 0;
    const started = startDeadline(5, clock);
    const onEnd: Deadline['onEnd'] = (then) => {
      const forget = started.onEnd(then);
      listeners++;
      return () => {
        listeners--;
        forget();
      };
    };
    const deadline = { ...started, onEnd };
    await open(url, { deadline }).door.ask(status);
    expect([clock.timers(), listeners]).toEqual([0, 0]);
  });

  it('of another load go through the same connections, under its own deadline', async () => {
    const served = await serve((_request, response) => json(response, {}));
    const { door, deadline } = open(served.url);
    await door.ask(status);
    deadline.end(new Error('the load is over'));
    await expect(door.within(startDeadline(20)).ask(once)).resolves.toMatchObject({ status: 200 });
    expect(served.connections()).toBe(1);
  });

  it('wait as the server says, all calls of the door, those under another deadline too', async () => {
    const served = await serveInTurn([(response) => json(response, {}, 429, { 'retry-after': '60' })]);
    const { door } = open(served.url);
    await expect(rejectionOf(door.ask(status))).resolves.toMatchObject({ code: 'rate-limited' });
    const held = await rejectionOf(door.within(startDeadline(5)).ask(status));
    expect(held).toMatchObject({ code: 'rate-limited', message: expect.stringContaining('pause') as string });
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries++) await pause(5);
  expect(holds()).toBe(true);
}

function trickle(response: ServerResponse): void {
  const timer = setInterval(() => response.write(' '), 10);
  response.on('close', () => clearInterval(timer));
}

function serveInTurn(turns: ((response: ServerResponse) => void)[]): Promise<Served> {
  return serve((_request, response) => (turns.length > 1 ? turns.shift() : turns[0])?.(response));
}
