// What an agent's answer means, as it comes over its socket.
import { frame, refuse, reply, svids, type Answer } from './fake';
import { asking, behind, failure, id, other, token } from './fake-ask';
import { fetchSvid } from './fetch';

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
