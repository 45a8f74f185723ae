import * as http from 'node:http';
import * as https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { systemClock, type Clock } from './deadline';
import type { Answer, Ask } from './door';
import { Failure } from './failure';

/** For tests: a request like any other. */
export const status: Ask = { purpose: 'ask for the status', method: 'GET', path: '/api/status' };

/** For tests: an answer in JSON, or in the content that its headers say. */
export function answerOf(status: number, body: unknown, headers: Answer['headers'] = {}): Answer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(text) };
}

/** For tests: a clock that jumps to whatever is waited for, and keeps what that was. */
export function jumpingClock(): Clock & { readonly waits: number[] } {
  let now = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    after(milliseconds, then) {
      let cancelled = false;
      waits.push(milliseconds);
      queueMicrotask(() => {
        if (cancelled) return;
        now += milliseconds;
        then();
      });
      return () => {
        cancelled = true;
      };
    },
  };
}

/** A certificate and its private key, in PEM. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** For tests: the real clock, which knows how many of its timers are left: each would keep the process. */
export function countingClock(): Clock & { timers(): number } {
  const pending = new Set<object>();
  return {
    timers: () => pending.size,
    now: systemClock.now,
    after(milliseconds, then) {
      const timer = {};
      pending.add(timer);
      const cancel = systemClock.after(milliseconds, () => {
        pending.delete(timer);
        then();
      });
      return () => {
        pending.delete(timer);
        cancel();
      };
    },
  };
}

export interface Served {
  readonly url: URL;
  /** Connections accepted so far. */
  connections(): number;
  /** Connections that are open now. */
  open(): number;
}

const servers: http.Server[] = [];

/** For tests: a server on loopback, until `closeServers`. */
export async function serve(
  handler: http.RequestListener,
  pair?: Pair,
  more?: (server: http.Server) => void,
): Promise<Served> {
  const server = pair ? https.createServer(pair, handler) : http.createServer(handler);
  const sockets = new Set<Socket>();
  let accepted = 0;
  server.on('connection', (socket: Socket) => {
    accepted++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  });
  servers.push(server);
  more?.(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`${pair ? 'https' : 'http'}://localhost:${port}`),
    connections: () => accepted,
    open: () => sockets.size,
  };
}

/** For `afterEach`. */
export function closeServers(): void {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
}

/** For tests: the Failure that this fails with. */
export function failureOf(work: () => unknown): Failure {
  try {
    work();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('It did not fail.');
}

/** For tests: the Failure that this is rejected with. */
export async function rejectionOf(work: Promise<unknown>): Promise<Failure> {
  const outcome = await work.then(
    () => new Error('It did not fail.'),
    (error: unknown) => error,
  );
  return failureOf(() => {
    throw outcome;
  });
}
