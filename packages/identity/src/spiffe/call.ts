import type { IncomingHttpHeaders } from 'node:http2';
import { connect, type Socket } from 'node:net';
import type { Trial } from '@infisical-ci/http';
import { mostBytes } from './codec';
import type { Endpoint } from './endpoint';

/** Opens a connection; tests give their own. */
export type Dial = (to: Endpoint['to']) => Socket;

export const dialled: Dial = (to) => connect(to);

/** How far one call came: any part of it may be missing. */
export interface Exchange {
  readonly headers: IncomingHttpHeaders;
  readonly trailers: IncomingHttpHeaders;
  /** What came of the message; no more than the most that is read, and then `isTooLarge`. */
  readonly body: Buffer;
  readonly isTooLarge: boolean;
  /** By which frame it was given up, by the other end or for what that had sent, and the code in it (RFC 9113, 7); absent where it did not. */
  readonly givenUp?: { readonly frame: 'GOAWAY' | 'RST_STREAM'; readonly code: number };
}

/**
 * One unary call over HTTP/2 without TLS, as a Workload API is spoken to (SPIFFE Workload Endpoint, 3 and 6).
 * @param message a gRPC frame
 * @param milliseconds what the agent is told to take at most
 * @param trial ends the call when its time is over
 * @throws what the socket throws; ERR_HTTP2_ERROR where the other end does not speak HTTP/2
 */
export async function exchange(
  socket: Socket,
  message: Buffer,
  milliseconds: number,
  trial: Pick<Trial, 'bind' | 'orEnd'>,
): Promise<Exchange> {
  trial.bind(socket);
  // Loaded for this alone: it takes milliseconds.
  const { connect: open } = await import('node:http2');
  const session = open('http://localhost', { createConnection: () => socket });
  const ended = new Promise<Exchange>((resolve, reject) => {
    let headers: IncomingHttpHeaders = {};
    let trailers: IncomingHttpHeaders = {};
    let goneAway: number | undefined;
    let failure: NodeJS.ErrnoException | undefined;
    let isReset = false;
    let size = 0;
    const chunks: Buffer[] = [];
    const stream = session.request({
      ':method': 'POST',
      ':path': '/SpiffeWorkloadAPI/FetchJWTSVID',
      'content-type': 'application/grpc',
      te: 'trailers',
      'grpc-timeout': `${Math.max(1, Math.floor(milliseconds))}m`,
      // No Workload API answers without it: a page could make a browser send everything else.
      'workload.spiffe.io': 'true',
    });
    stream.on('response', (given) => {
      headers = given;
    });
    stream.on('trailers', (given: IncomingHttpHeaders) => {
      trailers = given;
    });
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostBytes) chunks.push(chunk);
      else session.destroy();
    });
    // A stream that its connection takes along has a code as well, which nobody sent.
    stream.on('error', () => (isReset = true));
    // What ended it is known once its session has ended, which it always does.
    stream.on('close', () => session.destroy());
    session.on('goaway', (code: number) => {
      goneAway ??= code;
    });
    session.on('error', (error: NodeJS.ErrnoException) => {
      failure = error;
    });
    session.on('close', () => {
      if (failure && !failure.code?.startsWith('ERR_HTTP2_S')) {
        reject(failure);
        return;
      }
      const code = goneAway ?? (isReset ? stream.rstCode : undefined);
      resolve({
        headers,
        trailers,
        body: Buffer.concat(chunks),
        isTooLarge: size > mostBytes,
        ...(code ? { givenUp: { frame: goneAway === undefined ? 'RST_STREAM' : 'GOAWAY', code } } : {}),
      });
    });
    stream.end(message);
  });
  try {
    return await trial.orEnd(ended);
  } finally {
    session.destroy();
    socket.destroy();
  }
}
