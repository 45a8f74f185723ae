import { connect, type Socket } from 'node:net';
import { frame, grpc, reply, svids } from './fake';
import { asking, behind, failure, id, other, token } from './fake-ask';
import { fetchSvid } from './fetch';

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
