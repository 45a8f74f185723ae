import type { Socket } from 'node:net';
import type { Trial } from '@infisical-ci/http';

/** What somebody speaks who does not speak HTTP/2. */
export type Tongue = 'http1' | 'tls';

/** What HTTP/2 begins with, to which others answer in their own way; and a greeting of TLS that its speakers refuse. */
const greetings = [
  Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'latin1'),
  Buffer.from([0x16, 3, 1, 0, 4, 1, 0, 0, 0]),
];

const tongues: readonly (readonly [first: RegExp, tongue: Tongue])[] = [
  [/^HTTP\/1/, 'http1'],
  // Records of TLS: an alert, or a handshake, of version 3.x.
  // eslint-disable-next-line no-control-regex -- they are bytes
  [/^[\x15\x16]\x03/, 'tls'],
];

/** Who it is that took a connection and said nothing in HTTP/2, told from the first bytes that it answers; never throws. */
export async function sniff(dial: () => Socket, trial: Pick<Trial, 'bind' | 'orEnd'>): Promise<Tongue | undefined> {
  for (const greeting of greetings) {
    const socket = dial();
    trial.bind(socket);
    const first = await trial.orEnd(firstBytes(socket, greeting)).catch(() => '');
    socket.destroy();
    const known = tongues.find(([pattern]) => pattern.test(first))?.[1];
    if (known) return known;
  }
  return undefined;
}

const firstBytes = (socket: Socket, greeting: Buffer): Promise<string> =>
  new Promise((resolve) => {
    socket.once('data', (bytes: Buffer) => resolve(bytes.toString('latin1', 0, 16)));
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(''));
    socket.write(greeting);
  });
