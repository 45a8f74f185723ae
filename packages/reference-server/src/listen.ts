import {
  createServer as overHttp,
  type IncomingMessage,
  type RequestListener,
  type Server as HttpServer,
} from 'node:http';
import { createServer as overHttps } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Incoming } from './route';
import type { Send } from './send';

export interface Listener {
  readonly url: string;
  readonly connections: () => number;
  readonly close: () => Promise<void>;
  /** Listens on the same port again, after `close`. */
  readonly reopen: () => Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly certificate?: { readonly cert: string; readonly key: string };
  /** Tells the server's own requests, which are no client's connections. */
  readonly isOwn: (incoming: Incoming) => boolean;
  readonly send: Send;
}

function headersOf(message: IncomingMessage): Record<string, string> {
  const given = Object.entries(message.headers);
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

/** A request as the routes see it: its path without the slash behind, which Infisical ignores. */
function incomingOf(message: IncomingMessage, body: Buffer, origin: string): Incoming {
  const target = message.url ?? '/';
  const [path = '/', query = ''] = target.split(/\?(.*)/s, 2);
  return {
    method: message.method ?? 'GET',
    target,
    path: path.length > 1 ? path.replace(/\/$/, '') : path,
    query: new URLSearchParams(query),
    headers: headersOf(message),
    body,
    address: message.socket.remoteAddress ?? '',
    origin,
  };
}

/** Listens on sockets, and hands each whole request to `send`. */
export async function listen(options: ListenOptions): Promise<Listener> {
  const { certificate, host } = options;
  const scheme = certificate ? 'https' : 'http';
  const accepted = new Set<Socket>();
  let count = 0;
  let url = '';

  const onRequest: RequestListener = (message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    // A client that goes away in mid-request is none of the server's worries.
    message.on('error', () => undefined);
    message.on('end', () => {
      const asked = message.headers.host;
      const origin = asked ? `${scheme}://${asked}` : url;
      const incoming = incomingOf(message, Buffer.concat(chunks), origin);
      if (options.isOwn(incoming)) count -= 1;
      // A fault may ask for what no answer can be, such as a header with a blank in its name: that ends this connection alone.
      options.send(incoming, response).catch(() => response.destroy());
    });
  };
  const server: HttpServer = certificate ? overHttps(certificate, onRequest) : overHttp(onRequest);
  server.on('connection', (socket) => {
    count += 1;
    accepted.add(socket);
    socket.on('close', () => accepted.delete(socket));
  });
  const open = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, host, resolve);
    });
  await open(options.port);
  const { port } = server.address() as AddressInfo;
  url = `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return {
    url,
    connections: () => count,
    reopen: () => open(port),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of accepted) socket.destroy();
      }),
  };
}
