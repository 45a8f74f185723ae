// What goes wrong on purpose on the way of a Workload API's reply: below gRPC, since no library sends such things.
import { once } from 'node:events';
import type { ServerHttp2Stream } from 'node:http2';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Fault } from '../api';

/** One reply's way to the client. */
export interface Wire {
  readonly stream: ServerHttp2Stream;
  /** Ends the connection: without another word, or with a reset where the socket can. */
  cut(reset: boolean): void;
  readonly signal: AbortSignal;
}

/** Sends a framed message, spoiled. */
type Delivery = (frame: Buffer, wire: Wire) => Promise<void>;

const okHeaders = { ':status': 200, 'content-type': 'application/grpc+proto' };

/** A message as gRPC frames it: whether it is compressed, its length, itself. */
export function framed(message: Buffer, compressed = false): Buffer {
  const body = compressed ? gzipSync(message) : message;
  const head = Buffer.alloc(5);
  head.writeUInt8(compressed ? 1 : 0, 0);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

function respond({ stream }: Wire, encoding: Readonly<Record<string, string>> = {}): void {
  stream.respond({ ...okHeaders, ...encoding }, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '0' }));
}

const cutAt =
  (length: number, reset: boolean): Delivery =>
  async (frame, wire) => {
    respond(wire);
    if (length > 0) await new Promise((resolve) => wire.stream.write(frame.subarray(0, length), resolve));
    // So that what was written is seen before the end is.
    await pause(10, undefined, { signal: wire.signal }).catch(() => undefined);
    wire.cut(reset);
  };

const slowly =
  ({ bytes, everyMilliseconds }: NonNullable<Fault['slow']>): Delivery =>
  async (frame, wire) => {
    respond(wire);
    for (let at = 0; at < frame.length && !wire.signal.aborted; at += bytes) {
      wire.stream.write(frame.subarray(at, at + bytes));
      await pause(everyMilliseconds, undefined, { signal: wire.signal }).catch(() => undefined);
    }
    if (!wire.signal.aborted) wire.stream.end();
  };

const endlessly: Delivery = async (_frame, wire) => {
  respond(wire);
  // A message of nearly four gigabytes, which never comes to its end.
  wire.stream.write(Buffer.from([0, 0xff, 0xff, 0xff, 0xff]));
  const chunk = Buffer.alloc(64 * 1024);
  while (!wire.signal.aborted) {
    if (!wire.stream.write(chunk)) await once(wire.stream, 'drain', { signal: wire.signal }).catch(() => undefined);
    await pause(0);
  }
};

const compressed: Delivery = (frame, wire) => {
  respond(wire, { 'grpc-encoding': 'gzip' });
  wire.stream.end(framed(frame.subarray(5), true));
  return Promise.resolve();
};

/** The ways in which a reply can go wrong: the first that a fault asks for is taken. */
const deliveries: readonly ((fault: Fault) => Delivery | undefined)[] = [
  ({ endless }) => (endless ? endlessly : undefined),
  ({ resetAfter }) => (typeof resetAfter === 'number' ? cutAt(resetAfter, true) : undefined),
  ({ cutAfter }) => (cutAfter === undefined ? undefined : cutAt(cutAfter, false)),
  ({ slow }) => slow && slowly(slow),
  ({ reply }) => (reply?.compressed ? compressed : undefined),
];

/** How a fault wants a reply to be sent; undefined where gRPC's own library may. */
export function spoiledDelivery(fault: Fault): Delivery | undefined {
  for (const candidate of deliveries) {
    const delivery = candidate(fault);
    if (delivery) return delivery;
  }
  return undefined;
}

/** Answers in HTTP's own terms, as a proxy in between does; false where the fault says nothing of the kind. */
export function answeredInstead({ status, headers = {}, body }: Fault, { stream }: Wire): boolean {
  if (status === undefined && body === undefined) return false;
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body);
  stream.respond({ ':status': status ?? 200, 'content-type': 'text/html', ...headers });
  stream.end(text);
  return true;
}
