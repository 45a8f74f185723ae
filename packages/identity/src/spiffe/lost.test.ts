// Connections that are not made, are lost, or lead to somebody else than an agent.
import { createServer as createHttp1 } from 'node:http';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { grpc, listen, type Answer } from './fake';
import { asking, behind, behindRaw, failure } from './fake-ask';
import { fetchSvid } from './fetch';

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
