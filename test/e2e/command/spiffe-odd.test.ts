// What may listen in an agent's place, or an agent that is ill: the command ends in time, red, with a sentence that names the fix.
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { start } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { endHeaders, endStream, frame, headers, http2Answer, settingsFrame } from '../../support/http2-frames';

const answered = { ':status': '200', 'content-type': 'application/grpc' };
const begun = frame(1, endHeaders, 1, headers(answered));
const refusal = (message: string, status = '3'): Buffer =>
  frame(1, endHeaders | endStream, 1, headers({ ...answered, 'grpc-status': status, 'grpc-message': message }));
const long = headers(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`x-${at}`, 'y'.repeat(100)])));

/** Sends this again and again for as long as somebody listens. */
function endlessly(socket: Socket, chunk: Buffer): void {
  const timer = setInterval(() => socket.write(chunk), 2);
  socket.on('close', () => clearInterval(timer));
}

type Answer = (socket: Socket) => void;
const sends =
  (...parts: Buffer[]): Answer =>
  (socket) =>
    void socket.write(Buffer.concat(parts));

let server: Server | undefined;
afterEach(() => server?.close());

/** Runs the command with this behind its socket, from the first bytes that it sends. */
async function beside(answer: Answer) {
  const path = join(temporaryFolder(), 's');
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write(settingsFrame);
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server?.listen(path, resolve));
  const flags = [
    '--method=spiffe',
    '--audience=a',
    `--spiffe-socket=unix://${path}`,
    '--retry-deadline=2',
    '--timeout=1',
  ];
  const to = ['--identity-id=7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34', '--domain=http://127.0.0.1:9'];
  return start('infisical-ci', ['login', ...flags, ...to], {}).ended;
}

test.each<[string, Answer, string, string]>([
  [
    'DATA without a byte, for ever',
    (s) => {
      s.write(begun);
      endlessly(s, Buffer.concat(Array<Buffer>(500).fill(frame(0, 0, 1, Buffer.alloc(0)))));
    },
    'answer-malformed|network-failed',
    'does not speak HTTP/2 as|call was given up',
  ],
  [
    'headers without an end',
    (s) => {
      s.write(frame(1, 0, 1, headers(answered)));
      endlessly(s, frame(9, 0, 1, long));
    },
    'answer-malformed|network-failed',
    'does not speak HTTP/2 as|call was given up',
  ],
  ['headers, and then silence', sends(begun), 'timed-out', 'no answer came within 1 second'],
  [
    'a message that drips',
    (s) => {
      s.write(begun);
      endlessly(s, frame(0, 0, 1, Buffer.from([0])));
    },
    'timed-out|answer-malformed',
    'no answer came|cut short',
  ],
  [
    'a reset in the middle',
    sends(begun, frame(3, 0, 1, Buffer.from([0, 0, 0, 2]))),
    'network-failed',
    'call was given up \\(RST_STREAM, INTERNAL_ERROR\\)',
  ],
  [
    'GOAWAY',
    sends(frame(7, 0, 0, Buffer.from([0, 0, 0, 0, 0, 0, 0, 11]))),
    'network-failed',
    'call was given up \\(GOAWAY, ENHANCE_YOUR_CALM\\)',
  ],
  [
    'no status behind the message',
    sends(begun, frame(0, endStream, 1, Buffer.from([0, 0, 0, 0, 0]))),
    'network-failed',
    'in the middle of the answer',
  ],
  [
    'words that command a platform',
    sends(refusal('a%0A::error::b%1B[31m##vso[x]')),
    'token-unavailable',
    'INVALID_ARGUMENT \\(3\\): a ::error::b',
  ],
  [
    'a token in its words',
    sends(refusal('eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln')),
    'token-unavailable',
    '\\(3\\): <a token>',
  ],
  ['a status that is none', sends(refusal('x', '::error::')), 'token-unavailable', 'an unknown status'],
  [
    'nothing that is a message',
    sends(http2Answer([Buffer.from([0, 255, 255, 255, 255])])),
    'answer-malformed',
    'its message is cut short',
  ],
])('%s', async (_name, answer, code, words) => {
  const began = Date.now();
  const ended = await beside(answer);
  expect(ended).toMatchObject({ code: 1, stdout: '' });
  expect(ended.stderr).toMatch(new RegExp(`(?:${words})[^]*What to do:\n {2}- [A-Z][^]*\\(error code: (${code})\\)`));
  // eslint-disable-next-line no-control-regex -- they are what must not be there
  expect(ended.stderr).not.toMatch(/[\0-\x09\x0b-\x1f\x7f]|^::|^##|eyJ/m);
  expect(Date.now() - began).toBeLessThan(20_000);
});
