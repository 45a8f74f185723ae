// What stands between a job and its Infisical, and changes from one request to the next.
import { createServer as overHttp, request, type RequestListener } from 'node:http';
import { createServer as overHttps, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificates } from 'infisical-reference-server';
import { before, routeOf } from './calls';
import type { Arranged, Scene } from './lane';

export interface Front {
  /** Listens no more. */
  leave(): void;
  /** Listens again, where it did. */
  comeBack(): void;
  /** Shows another certificate from now on. */
  show(certificates: Certificates): void;
}

/**
 * A gateway through which the job asks for everything, each request on a connection of its own.
 * @param change what happens to it just before the call is made: once all before it has been answered
 */
export async function behindFront(
  { job, call }: Scene,
  change: (front: Front) => void,
  tls?: Certificates,
): Promise<Arranged & Front> {
  const first = before(call);
  const answer: RequestListener = (message, response) => {
    const { method = '', url = '', headers } = message;
    const isFirst = first !== undefined && `${method} ${url.replace(/\?.*/, '')}` === routeOf(first);
    const behind = request(`${job.infisical.url}${url}`, { method, headers }, (answered) => {
      if (isFirst) change(front);
      response.writeHead(answered.statusCode ?? 502, { ...answered.headers, connection: 'close' });
      answered.pipe(response);
    });
    behind.on('error', () => response.destroy());
    message.pipe(behind);
  };
  const server = tls ? overHttps(tls, answer) : overHttp(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const front: Front = {
    leave: () => void server.close(),
    comeBack: () => void server.listen(port, '127.0.0.1'),
    show: (certificates) => (server as Server).setSecureContext(certificates),
  };
  if (!first) change(front);
  const base = `${tls ? 'https' : 'http'}://127.0.0.1:${port}`;
  const asked = job.environment['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  return {
    ...front,
    base,
    inputs: { domain: base },
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: asked.replace(job.infisical.url, base) },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
