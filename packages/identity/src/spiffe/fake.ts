import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo, Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenOf } from '../fake-token';

/** What listens for one test, and where. */
export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

/** Has a server listen on a unix socket with a short path, or on a port of this machine. */
export async function listen(server: Server, tcp = false): Promise<Listening> {
  const path = join(tmpdir(), `agent-${randomBytes(6).toString('hex')}`);
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => (tcp ? server.listen(0, '127.0.0.1', resolve) : server.listen(path, resolve)));
  return {
    address: tcp ? `tcp://127.0.0.1:${(server.address() as AddressInfo).port}` : `unix://${path}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      open.forEach((socket) => socket.destroy());
      await closed;
    },
  };
}

export type Answer = (stream: ServerHttp2Stream, message: Buffer, headers: IncomingHttpHeaders, call: number) => void;

/** A server of HTTP/2 that answers each call as it is told, once the whole message has come. */
export function agent(answer: Answer, tcp = false): Promise<Listening> {
  const server = createServer();
  let calls = 0;
  server.on('sessionError', () => undefined);
  server.on('stream', (stream, headers) => {
    const chunks: Buffer[] = [];
    stream.on('error', () => undefined);
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => answer(stream, Buffer.concat(chunks), headers, ++calls));
  });
  return listen(server, tcp);
}

export const grpc = { ':status': 200, 'content-type': 'application/grpc' } as const;

/** A message, and how the call ended behind it. */
export function reply(
  stream: ServerHttp2Stream,
  body: Buffer,
  trailers: Record<string, string> = { 'grpc-status': '0' },
): void {
  stream.respond(grpc, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers(trailers));
  stream.end(body);
}

/** A status alone, as gRPC answers where there is no message: in the headers. */
export function refuse(stream: ServerHttp2Stream, status: number, message?: string): void {
  const said = message === undefined ? {} : { 'grpc-message': message };
  stream.respond({ ...grpc, 'grpc-status': String(status), ...said }, { endStream: true });
}

/** A token that says whom it is for, as SPIRE makes one. */
export const svidOf = (id: string, more: Readonly<Record<string, unknown>> = {}): string =>
  tokenOf({ sub: id, aud: ['infisical'], exp: 1, ...more });

/** JWTSVIDResponse in a frame: of each SVID its id, token and hint. */
export function svids(...of: readonly (readonly [id: string, svid: string, hint?: string])[]): Buffer {
  const text = (number: number, value: string): Buffer => bytes(number, Buffer.from(value));
  const message = Buffer.concat(
    of.map(([id, svid, hint = '']) => bytes(1, Buffer.concat([text(1, id), text(2, svid), text(3, hint)]))),
  );
  return frame(message);
}

export function frame(message: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

function bytes(number: number, value: Buffer): Buffer {
  const length: number[] = [];
  for (let left = value.length; ; left >>= 7) {
    length.push(left > 127 ? (left & 127) | 128 : left);
    if (left <= 127) break;
  }
  return Buffer.concat([Buffer.from([number * 8 + 2, ...length]), value]);
}
