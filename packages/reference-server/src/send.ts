import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { sealed } from './answer';
import type { Fault } from './api';
import type { Faults } from './faults';
import type { Handle } from './handle';
import type { Incoming, Outgoing } from './route';

/** Answers one request on its socket. */
export type Send = (incoming: Incoming, response: ServerResponse) => Promise<void>;

/** How a body goes over the wire; the rest of its answer is sent already. */
type Delivery = (body: Buffer, response: ServerResponse, signal: AbortSignal) => Promise<void> | void;

const endlessChunk = Buffer.alloc(64 * 1024, ' ');

async function endless(response: ServerResponse, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (!response.write(endlessChunk)) await once(response, 'drain', { signal }).catch(() => undefined);
    // Lets a client in the same process have its turn.
    await pause(0);
  }
}

async function slowly(
  body: Buffer,
  { bytes, everyMilliseconds }: NonNullable<Fault['slow']>,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  for (let at = 0; at < body.length && !signal.aborted; at += bytes) {
    response.write(body.subarray(at, at + bytes));
    await pause(everyMilliseconds, undefined, { signal }).catch(() => undefined);
  }
  response.end();
}

/** Writes the beginning of a body, and ends the connection when it has gone out. */
function cut(body: Buffer, length: number, response: ServerResponse, reset: boolean): void {
  response.flushHeaders();
  response.write(body.subarray(0, length), () => {
    if (reset) response.socket?.resetAndDestroy();
    else response.socket?.end();
  });
}

/** The ways in which a body can go wrong: the first that a fault asks for is taken. */
const deliveries: readonly ((fault: Fault) => Delivery | undefined)[] = [
  ({ endless: asked }) => (asked ? (_body, response, signal) => endless(response, signal) : undefined),
  ({ resetAfter }) =>
    typeof resetAfter === 'number' ? (body, response) => cut(body, resetAfter, response, true) : undefined,
  ({ cutAfter }) => (cutAfter === undefined ? undefined : (body, response) => cut(body, cutAfter, response, false)),
  ({ slow }) => slow && ((body, response, signal) => slowly(body, slow, response, signal)),
];

const whole: Delivery = (body, response) => void response.end(body);

function deliveryOf(fault: Fault | undefined): Delivery {
  if (!fault) return whole;
  for (const candidate of deliveries) {
    const delivery = candidate(fault);
    if (delivery) return delivery;
  }
  return whole;
}

/** So many MiB of nothing, packed: gzip's members stand one behind the other (RFC 1952, 2.2), and one is made. */
function packedBody(mebibytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(1024 * 1024));
  return Buffer.concat(Array.from({ length: mebibytes }, () => member));
}

/** What a fault answers in the place of the routes; undefined where it spoils nothing but the way. */
function instead({ status, headers = {}, body }: Fault): Outgoing | undefined {
  if (status === undefined && body === undefined) return undefined;
  return { status: status ?? 200, headers, body: body ?? '' };
}

/** Makes the function that answers requests on their sockets, and carries out the faults that fit them. */
export function createSend(
  handle: Handle,
  faults: Faults,
  now: () => number,
  arrived: (incoming: Incoming) => (status: number) => void,
): Send {
  return async (incoming, response) => {
    const answered = arrived(incoming);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const fault = faults.take(incoming);
    if (fault?.delay) await pause(fault.delay, undefined, { signal: gone.signal }).catch(() => undefined);
    if (gone.signal.aborted || fault?.stall) return;
    if (fault?.resetAfter === 'request') {
      response.socket?.resetAndDestroy();
      return;
    }
    const planned = fault && instead(fault);
    const outgoing = planned ? { ...sealed({ headers: {} }, planned) } : await handle(incoming);
    answered(outgoing.status);
    const body = fault?.packed ? packedBody(fault.packed) : Buffer.from(outgoing.body, 'utf8');
    const length = fault?.endless ? {} : { 'content-length': String(body.length) };
    const extra = { ...(fault?.packed ? { 'content-encoding': 'gzip' } : {}), ...(planned ? {} : fault?.headers) };
    // By this server's clock, not by that of the machine: who is refused can tell how far apart the two are.
    const date = new Date(now()).toUTCString();
    response.writeHead(outgoing.status, { date, ...outgoing.headers, ...length, ...extra });
    await deliveryOf(fault)(body, response, gone.signal);
  };
}
