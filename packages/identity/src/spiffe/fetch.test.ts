import { startDeadline, type Clock, type Deadline } from '@infisical-ci/http';
import { createServer as createHttp1 } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTls } from 'node:tls';
import type { Ask } from '../source';
import { agent, frame, grpc, listen, refuse, reply, svidOf, svids, type Answer, type Listening } from './fake';
import { fakeAsk } from '../fake';
import { fetchSvid } from './fetch';

const id = 'spiffe://example.test/ci/runner';
const token = svidOf(id);
const other = svidOf('spiffe://example.test/other');

const open: Listening[] = [];
afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

/** A deadline whose waits are over at once, and count; a try that may take `milliseconds` at most is over when `ring` says so. */
function quick(
  seconds: number,
): Deadline & { readonly waited: () => number; readonly ring: (milliseconds: number) => void } {
  let waited = 0;
  const pending = new Map<() => void, number>();
  const after: Clock['after'] = (milliseconds, then) => (
    pending.set(then, milliseconds),
    () => void pending.delete(then)
  );
  const deadline = startDeadline(seconds, { now: () => waited, after });
  const wait = (milliseconds: number): Promise<void> => ((waited += milliseconds), Promise.resolve());
  return {
    ...deadline,
    wait,
    waited: () => waited,
    ring: (milliseconds) => pending.forEach((most, then) => most === milliseconds && then()),
  };
}

function asking(socket: string, more: Partial<Ask> & { seconds?: number } = {}) {
  const lines: string[] = [];
  const deadline = quick(more.seconds ?? 120);
  const onRetry = (line: string): void => void lines.push(line);
  const ask = fakeAsk({ audience: 'infisical', from: { spiffe: { socket } }, timeout: 30, deadline, onRetry, ...more });
  return { ask, lines, deadline };
}

async function behind(answer: Answer, tcp = false): Promise<string> {
  const listening = await agent(answer, tcp);
  open.push(listening);
  return listening.address;
}

async function behindRaw(server: Server): Promise<string> {
  const listening = await listen(server);
  open.push(listening);
  return listening.address;
}

const failure = (ask: Ask): Promise<unknown> =>
  fetchSvid(ask).then(
    () => Promise.reject(new Error('it was to fail')),
    (error: unknown) => error,
  );

describe('FetchJWTSVID', () => {
  it.each([false, true])(
    'is called as the standard has it (tcp: %s), and every token of the answer is masked',
    async (tcp) => {
      const calls: unknown[] = [];
      const socket = await behind((stream, message, headers) => {
        calls.push([headers, message.toString('hex')]);
        reply(stream, svids([id, token, 'ci'], ['spiffe://example.test/other', other]));
      }, tcp);
      const { ask } = asking(socket, { from: { spiffe: { socket, hint: 'ci' } } });
      await expect(fetchSvid(ask)).resolves.toBe(token);
      expect(ask.masked).toEqual([token, other]);
      expect(calls).toEqual([
        [
          expect.objectContaining({
            ':path': '/SpiffeWorkloadAPI/FetchJWTSVID',
            'content-type': 'application/grpc',
            te: 'trailers',
            'workload.spiffe.io': 'true',
            'grpc-timeout': '30000m',
          }),
          frame(Buffer.from('\x0a\x09infisical')).toString('hex'),
        ],
      ]);
    },
  );

  it('asks for the id that is wanted', async () => {
    const socket = await behind((stream, message) => {
      expect(message.toString('latin1')).toContain(`\x12${String.fromCharCode(id.length)}${id}`);
      reply(stream, svids([id, token]));
    });
    await expect(fetchSvid(asking(socket, { from: { spiffe: { socket, id } } }).ask)).resolves.toBe(token);
  });

  it('finds the socket in the environment; what is set wins', async () => {
    const socket = await behind((stream) => reply(stream, svids([id, token])));
    const { ask } = asking('', { from: {}, env: { SPIFFE_ENDPOINT_SOCKET: socket } });
    await expect(fetchSvid(ask)).resolves.toBe(token);
    const set = { ...asking(socket).ask, env: { SPIFFE_ENDPOINT_SOCKET: 'unix:///nowhere' } };
    await expect(fetchSvid(set)).resolves.toBe(token);
  });

  it('reaches a named pipe on Windows as Node names them (not run there)', async () => {
    const socket = await behind((stream) => reply(stream, svids([id, token])));
    const dialled: unknown[] = [];
    const dial = (to: unknown): Socket => (dialled.push(to), connect(socket.replace('unix://', '')));
    const { ask } = asking('npipe:spire-agent\\public\\api');
    await expect(fetchSvid(ask, dial, 'win32')).resolves.toBe(token);
    expect(dialled).toEqual([{ path: '\\\\.\\pipe\\spire-agent\\public\\api' }]);
  });

  it('reads an answer of megabytes', async () => {
    const many = Array.from({ length: 9000 }, (_, at) => [`spiffe://example.test/${at}`, token] as const);
    const socket = await behind((stream) => reply(stream, svids(...many, [id, token, 'mine'])));
    await expect(fetchSvid(asking(socket, { from: { spiffe: { socket, hint: 'mine' } } }).ask)).resolves.toBe(token);
  });
});

describe('before anything is asked', () => {
  it.each([
    ['no socket', { from: {} }, /SPIFFE_ENDPOINT_SOCKET is set\.$/, 'unix:///tmp/spire-agent/public/api.sock'],
    ['no socket but blanks', { from: {}, env: { SPIFFE_ENDPOINT_SOCKET: ' ' } }, /is set\.$/, '{spiffe-socket}'],
    ['no audience', { audience: undefined }, /^\{audience\} is missing/, 'Allowed Audiences of SPIFFE Auth'],
    [
      'a socket of another kind',
      { from: { spiffe: { socket: 'http://x' } } },
      /^\{spiffe-socket\} is "http/,
      'unix:///',
    ],
    [
      'the same by the environment',
      { from: {}, env: { SPIFFE_ENDPOINT_SOCKET: 'x' } },
      /^The environment variable/,
      'unix:///',
    ],
    [
      'no id',
      { from: { spiffe: { socket: 'unix:///x', id: 'ci/runner' } } },
      /is no SPIFFE ID\.$/,
      'spiffe://example.org',
    ],
    ...['spiffe://X/a', 'spiffe://x/', 'spiffe://x//a', 'spiffe://x/../a', 'spiffe://x/a/.', 'spiffe://x/a b'].map(
      (wrong) =>
        [
          wrong,
          { from: { spiffe: { socket: 'unix:///x', id: wrong } } },
          /is no SPIFFE ID\.$/,
          'spiffe://example.org',
        ] as const,
    ),
  ] as const)('%s is told with what to set', async (_name, more, message, fix) => {
    const error = await failure(asking('unix:///x', more).ask);
    expect(error).toMatchObject({ code: 'settings-invalid', message: expect.stringMatching(message) as string });
    expect((error as { fixes: string[] }).fixes.join('\n')).toContain(fix);
  });
});

describe('a status', () => {
  it('that may pass is tried again, with a line of log each', async () => {
    const socket = await behind((stream, _message, _headers, call) =>
      call < 3 ? refuse(stream, 14, 'agent%20is%20starting') : reply(stream, svids([id, token])),
    );
    const { ask, lines } = asking(socket);
    await expect(fetchSvid(ask)).resolves.toBe(token);
    expect(lines).toEqual([
      expect.stringMatching(
        /^Could not get a token from the SPIFFE Workload API \(unix:.*\): the agent answered UNAVAILABLE \(14\): agent is starting\. Trying again .*\(try 2\)\.$/,
      ),
      expect.stringContaining('(try 3)'),
    ]);
  });

  it('14 is tried until the deadline', async () => {
    const socket = await behind((stream) => refuse(stream, 14));
    const { ask, deadline } = asking(socket, { seconds: 300 });
    const error = await failure(ask);
    expect(error).toMatchObject({
      code: 'token-unavailable',
      message: expect.stringContaining('gave no reason') as string,
    });
    expect((error as { fixes: string[] }).fixes.join()).toContain('{retry-deadline}');
    expect(deadline.waited()).toBeGreaterThan(100_000);
  });

  it('7 is tried for ten seconds, since a new entry takes a few to arrive', async () => {
    let calls = 0;
    const socket = await behind((stream) => {
      calls++;
      refuse(stream, 7, 'no identity issued');
    });
    const { ask, deadline } = asking(socket);
    const error = await failure(ask);
    expect(error).toMatchObject({
      code: 'token-unavailable',
      message: expect.stringMatching(
        /PERMISSION_DENIED \(7\): no identity issued \(\d+ tries in 10 seconds\)\.$/,
      ) as string,
      fixes: [
        expect.stringContaining('unix:uid'),
        expect.stringContaining('{spiffe-id}'),
        expect.stringContaining('pid namespace'),
      ],
    });
    expect(calls).toBeGreaterThan(3);
    expect(deadline.waited()).toBeGreaterThan(9_900);
    expect(deadline.waited()).toBeLessThan(10_100);
  });

  it.each([
    [3, 'security header missing from request', 'INVALID_ARGUMENT (3): security header missing', 'workload.spiffe.io'],
    [12, 'unknown service', 'UNIMPLEMENTED (12): unknown service', "not the SPIRE server's"],
    [13, 'caf%C3%A9%0A::error::x', 'INTERNAL (13): café ::error::x', 'own log'],
    [2, '%', 'UNKNOWN (2): %', 'own log'],
    [99, 'x', 'an unknown status (99): x', 'own log'],
    [13, `refused eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln .`, 'INTERNAL (13): refused <a token>', 'own log'],
  ])('%d is told at once, in its own words: %s', async (status, message, words, fix) => {
    let calls = 0;
    const socket = await behind((stream) => {
      calls++;
      refuse(stream, status, message);
    });
    const error = await failure(asking(socket).ask);
    expect(error).toMatchObject({ code: 'token-unavailable', message: expect.stringContaining(words) as string });
    expect((error as { fixes: string[] }).fixes.join()).toContain(fix);
    expect(calls).toBe(1);
  });

  it('7 has its ten seconds also where the agent was starting before', async () => {
    const socket = await behind((stream, _message, _headers, call) =>
      call < 20 ? refuse(stream, 14) : call < 23 ? refuse(stream, 7) : reply(stream, svids([id, token])),
    );
    const { ask, deadline } = asking(socket, { seconds: 300 });
    await expect(fetchSvid(ask)).resolves.toBe(token);
    expect(deadline.waited()).toBeGreaterThan(10_000);
  });

  it('counts also behind a message', async () => {
    const socket = await behind((stream) =>
      reply(stream, Buffer.alloc(0), { 'grpc-status': '13', 'grpc-message': 'late' }),
    );
    await expect(failure(asking(socket).ask)).resolves.toMatchObject({
      message: expect.stringContaining('INTERNAL (13): late') as string,
    });
  });
});

describe('an answer that is none', () => {
  it.each<[string, Answer, string]>([
    ['a page', (s) => (s.respond({ ':status': 404, 'content-type': 'text/html' }), s.end('x')), 'the HTTP status 404'],
    [
      'another type',
      (s) => (s.respond({ ':status': 200, 'content-type': 'text/html' }), s.end('x')),
      'the type text/html',
    ],
    ['no type', (s) => (s.respond({ ':status': 200 }), s.end('x')), 'content without a type'],
    ['a compressed message', (s) => reply(s, Buffer.from([1, 0, 0, 0, 0])), 'a compressed message'],
    ['half a message', (s) => reply(s, svids([id, token]).subarray(0, 20)), 'its message is cut short'],
    ['no message', (s) => reply(s, Buffer.alloc(0)), 'no message'],
    ['too much', (s) => reply(s, frame(Buffer.alloc(5 * 1024 * 1024))), 'more than 4 MiB'],
    ['no SVID', (s) => reply(s, svids()), 'gave no SVID'],
    ['an SVID without a token', (s) => reply(s, svids([id, ''])), 'without an id or a token'],
    ['an SVID without an id', (s) => reply(s, svids(['', token])), 'without an id or a token'],
    ['a token of another id', (s) => reply(s, svids([id, other])), 'does not say so itself'],
    ['a token that is no JWT', (s) => reply(s, svids([id, 'e'])), 'whose token is no JWT'],
    ['a token with a line behind it', (s) => reply(s, svids([id, `${token}\n::error::x`])), 'whose token is no JWT'],
    ['one of two that is no JWT', (s) => reply(s, svids([id, token], [`${id}/2`, 'e'])), 'whose token is no JWT'],
  ])('%s is told as what it is, and not tried again', async (_name, answer, words) => {
    let calls = 0;
    const socket = await behind((...given) => {
      calls++;
      answer(...given);
    });
    const error = await failure(asking(socket).ask);
    expect(error).toMatchObject({ code: 'answer-malformed', message: expect.stringContaining(words) as string });
    expect((error as Error).message).not.toContain(other);
    expect(calls).toBe(1);
  });
});

it.each([429, 502, 503, 504])("a proxy's %d is tried again: the agent behind it may come back", async (status) => {
  const socket = await behind((stream, _message, _headers, call) =>
    call < 3 ? (stream.respond({ ':status': status }), stream.end('x')) : reply(stream, svids([id, token])),
  );
  const { ask, lines } = asking(socket);
  await expect(fetchSvid(ask)).resolves.toBe(token);
  expect(lines).toHaveLength(2);
});

it('nothing is masked of an answer that is none: it could be any text of the log', async () => {
  const { ask } = asking(await behind((stream) => reply(stream, svids([id, token], [`${id}/2`, 'e']))));
  await failure(ask);
  expect(ask.masked).toEqual([]);
});

describe('a connection', () => {
  const once = async (socket: string) => {
    const { ask, lines } = asking(socket, { seconds: 20 });
    const error = (await failure(ask)) as { code: string; message: string; fixes: string[] };
    return { ...error, message: error.message, lines };
  };

  it('to no socket is tried again, and told with both names of the setting', async () => {
    const { code, message, fixes, lines } = await once('unix:///tmp/there-is-none.sock');
    expect({ code, message }).toEqual({
      code: 'network-failed',
      message: expect.stringContaining('there is no such socket (ENOENT) (') as string,
    });
    expect(fixes.join()).toMatch(/\{spiffe-socket\}.*SPIFFE_ENDPOINT_SOCKET/);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('that nobody takes is told', async () => {
    const gone = await listen(createServer(), true);
    await gone.close();
    expect((await once(gone.address)).message).toContain('nobody listens there (ECONNREFUSED)');
  });

  it('that the user may not make is told at once', async () => {
    // As root, of whom tests may be run, nothing is forbidden.
    const dial = (): Socket => {
      const socket = connect({ path: '/tmp/there-is-none.sock' });
      socket.destroy(Object.assign(new Error('x'), { code: 'EACCES' }));
      return socket;
    };
    const { ask, lines } = asking('unix:///x');
    await expect(fetchSvid(ask, dial)).rejects.toMatchObject({
      code: 'network-failed',
      message: expect.stringContaining('may not connect to the socket (EACCES).') as string,
    });
    expect(lines).toEqual([]);
  });

  it.each<[string, Server, string]>([
    ['is closed at once', createServer((socket) => socket.destroy()), 'the connection was lost before an answer came'],
    [
      'is closed after the call',
      createServer((socket) => socket.once('data', () => socket.destroy())),
      'the connection was lost',
    ],
  ])('that %s is tried again', async (_name, server, words) => {
    const { message, lines } = await once(await behindRaw(server));
    expect(message).toContain(words);
    expect(lines.length).toBeGreaterThan(0);
  });

  it.each<[string, Answer, string]>([
    [
      'is lost in the middle',
      (s) => (s.respond(grpc), s.write('x'), setImmediate(() => s.session?.destroy())),
      'in the middle of the answer',
    ],
    ['has its call reset', (s) => s.close(7), 'call was given up (RST_STREAM, REFUSED_STREAM)'],
    ['has its call reset for a mistake', (s) => s.close(2), 'call was given up (RST_STREAM, INTERNAL_ERROR)'],
    ['is sent away', (s) => s.session?.goaway(11), 'call was given up (GOAWAY, ENHANCE_YOUR_CALM)'],
  ])('that %s is tried again', async (_name, answer, words) => {
    const { code, message, lines } = await once(await behind(answer));
    expect({ code, message }).toEqual({ code: 'network-failed', message: expect.stringContaining(words) as string });
    expect(lines.length).toBeGreaterThan(0);
  });

  it.each<[string, Server, string]>([
    ['HTTP/1.1', createHttp1((_request, response) => void response.end('x')), 'speaks HTTP/1.1'],
    ['TLS', createTls({}), 'speaks TLS'],
    [
      'something of its own',
      createServer((socket) => socket.write('220 mail.example ESMTP\r\n')),
      'does not speak HTTP/2',
    ],
  ])('to somebody who speaks %s is told so, and not tried again', async (_name, server, words) => {
    server.on('tlsClientError', () => undefined);
    const { code, message, lines } = await once(await behindRaw(server));
    expect({ code, message, lines }).toEqual({
      code: 'answer-malformed',
      message: expect.stringContaining(words) as string,
      lines: [],
    });
  });
});

describe('time', () => {
  it('of one try is {timeout}, after which the next begins', async () => {
    let ring = (): void => undefined;
    const socket = await behind((stream, _message, headers, call) => {
      expect(headers['grpc-timeout']).toBe('5000m');
      if (call === 2) reply(stream, svids([id, token]));
      else ring();
    });
    const { ask, lines, deadline } = asking(socket, { timeout: 5 });
    ring = () => deadline.ring(5000);
    await expect(fetchSvid(ask)).resolves.toBe(token);
    expect(lines).toEqual([expect.stringContaining('no answer came within 5 seconds')]);
  });

  it('is not spent on an answer without an end: it is left once it is too large', async () => {
    let sent = 0;
    const socket = await behind((stream) => {
      stream.respond(grpc);
      const more = (): void => {
        const chunk = Buffer.alloc(256 * 1024);
        sent += chunk.length;
        stream.write(chunk, (error) => {
          if (!error) more();
        });
      };
      more();
    });
    await expect(failure(asking(socket).ask)).resolves.toMatchObject({
      message: expect.stringContaining('more than 4 MiB') as string,
    });
    // Some of it is under way when it is left.
    expect(sent).toBeLessThan(16 * 1024 * 1024);
  });

  it('of all tries is the deadline, and a job that has failed elsewhere ends at once', async () => {
    const { ask } = asking(await behind(() => undefined));
    setImmediate(() => ask.deadline.end(new Error('elsewhere')));
    await expect(fetchSvid(ask)).rejects.toThrow('elsewhere');
  });
});
