// The Workload API, its client and the reference server's: whatever bytes come, each end says what is wrong with them.
import fc from 'fast-check';
import { Failure, oneLine, startDeadline } from '@infisical-ci/http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { decodeReply, encodeRequest } from '../../packages/identity/src/spiffe/codec';
import { readEndpoint } from '../../packages/identity/src/spiffe/endpoint';
import { fetchSvid } from '../../packages/identity/src/spiffe/fetch';
import { refusedBy } from '../../packages/identity/src/spiffe/statuses';
import { fakeAsk } from '../../packages/identity/src/fake';
import { readRequest, workloadReply } from '../../packages/reference-server/src/workload/answer';
import { message } from '../../packages/reference-server/src/workload/protobuf';
import { framed } from '../../packages/reference-server/src/workload/spoil';
import { defaultWorkload } from '../../packages/reference-server/src/workload/workload';
import { http2Answer, settingsFrame } from '../support/http2-frames';
import { property, runs } from './runs';
import { anyText, bytes, isWhole } from './texts';

const text = anyText.filter(isWhole);
const svid = fc.record({ spiffeId: text, svid: text, hint: text });
const replyOf = (svids: readonly { spiffeId: string; svid: string; hint: string }[]): Buffer =>
  framed(
    message(
      svids.map(({ spiffeId, svid: token, hint }) => [
        1,
        message([
          [1, spiffeId],
          [2, token],
          [3, hint],
        ]),
      ]),
    ),
  );

property('what the server writes is what the client reads', [fc.array(svid)], (svids) => {
  expect(decodeReply(replyOf(svids))).toEqual(svids);
});

property('what the client asks is what the server reads', [text, fc.option(text)], (audience, id) => {
  const request = encodeRequest(audience, id ?? undefined);
  expect(request.readUInt32BE(1)).toBe(request.length - 5);
  expect(readRequest(request.subarray(5))).toEqual({ audience: [audience], spiffeId: id ?? '' });
});

/** A reply, and what is left of it where some of its bytes are others, or missing. */
const nearlyAReply = fc
  .tuple(fc.array(svid, { maxLength: 3 }), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), fc.nat())
  .map(([svids, changes, end]) => {
    const reply = replyOf(svids);
    for (const [at, byte] of changes) reply[at % reply.length] = byte;
    return reply.subarray(0, reply.length - (end % 5));
  });

property('any bytes are SVIDs, or there is a clause that says why not', [fc.oneof(bytes, nearlyAReply)], (reply) => {
  const read = decodeReply(reply);
  if (typeof read === 'string') expect(read).toMatch(/^it|^its/);
  else
    for (const each of read) expect(Object.values(each).map((value) => typeof value)).toEqual(Array(3).fill('string'));
});

property(
  'any address is one, or there is a clause that says what to write',
  [text, fc.constantFrom<NodeJS.Platform>('linux', 'darwin', 'win32')],
  (given, system) => {
    for (const address of [given, `unix://${given}`, `tcp://${given}`, `npipe:${given}`]) {
      const read = readEndpoint(address, system);
      if ('to' in read && 'path' in read.to && system !== 'win32') {
        expect(read.to.path).toMatch(/^\/./s);
        expect(Buffer.byteLength(read.to.path)).toBeLessThan(108);
      } else if (!('to' in read)) expect(read).toEqual([expect.any(String), expect.any(String)]);
    }
  },
);

property('whatever an agent says is quoted in one line, of a length that can be read', [text, text], (status, said) => {
  for (const words of [said, encodeURIComponent(said)]) {
    const { what } = refusedBy(status, words);
    expect(what).toBe(oneLine(what, 400));
  }
});

const id = 'spiffe://example.test/ci/runner';
const outside = { workload: defaultWorkload, issuer: 'https://issuer.test', seconds: 1_800_000_000 };
const nearlyARequest = fc
  .tuple(
    fc.array(text, { maxLength: 2 }),
    fc.option(fc.oneof(fc.constant(id), text)),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }),
  )
  .map(([audiences, asked, changes]) => {
    const request = message([
      ...audiences.map((each) => [1, each] as const),
      ...(asked === null ? [] : [[2, asked] as const]),
    ]);
    for (const [at, byte] of changes) if (request.length > 0) request[at % request.length] = byte;
    return request;
  });

property(
  'the server answers any request with a message, or with a status of gRPC and its words',
  [fc.oneof(nearlyARequest, bytes), fc.constantFrom(['true'], ['true'], ['true'], [], ['x'], ['true', 'true'])],
  async (request, header) => {
    const reply = await workloadReply({ path: '/SpiffeWorkloadAPI/FetchJWTSVID', header, request }, outside);
    if ('code' in reply)
      expect([[3, 7, 13], reply.details]).toEqual([expect.arrayContaining([reply.code]), expect.any(String)]);
    else expect(decodeReply(framed(reply.message))).toEqual([expect.objectContaining({ spiffeId: id })]);
  },
);

describe('over a socket', () => {
  const token = `e30.${Buffer.from(JSON.stringify({ sub: id })).toString('base64url')}.c2ln`;
  let server: Server;
  let answer: readonly Buffer[] = [];
  const socket = (): string => `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    server = createServer((connection) => {
      connection.on('error', () => undefined);
      connection.setNoDelay(true);
      connection.write(settingsFrame);
      connection.once('data', () => {
        for (const chunk of answer) connection.write(chunk);
        connection.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  /** The token; or the error, which must be one that is told to a user. A try may take `timeout` seconds. */
  async function fetched(chunks: readonly Buffer[], timeout: number): Promise<string | Failure> {
    answer = chunks;
    // No time for a second try.
    const deadline = { ...startDeadline(5), wait: () => Promise.reject(new Failure('timed-out', 'once is enough')) };
    const ask = fakeAsk({ audience: 'a', from: { spiffe: { socket: socket() } }, deadline, timeout });
    try {
      return await fetchSvid(ask);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  }

  const cuts = fc.array(fc.nat(), { maxLength: 6 });
  const chunked = (whole: Buffer, at: readonly number[]): readonly Buffer[] =>
    [...new Set([0, ...at.map((each) => each % whole.length)])]
      .sort((one, other) => one - other)
      .map((begin, index, all) => whole.subarray(begin, all[index + 1] ?? whole.length));

  property(
    'an answer is the same however it is cut into frames, and these into chunks',
    [cuts, cuts],
    async (frames, chunks) => {
      const reply = replyOf([{ spiffeId: id, svid: token, hint: '' }]);
      expect(await fetched(chunked(http2Answer(chunked(reply, frames)), chunks), 5)).toBe(token);
    },
    Math.ceil(runs / 4),
  );

  property(
    'any bytes instead of an answer are a Failure, or change nothing',
    [
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.oneof(fc.constant(undefined), bytes),
    ],
    async (changes, instead) => {
      const whole = http2Answer([replyOf([{ spiffeId: id, svid: token, hint: '' }])]);
      for (const [at, byte] of changes) whole[at % whole.length] = byte;
      const outcome = await fetched([instead ?? whole], 0.1);
      if (outcome instanceof Failure) expect(outcome.message).not.toContain(token);
      else expect(outcome.split('.')).toHaveLength(3);
    },
    Math.ceil(runs / 10),
  );
});
