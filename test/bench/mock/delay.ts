// A network between two ends of loopback: whatever one end sends comes to the other later.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Delayed {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on a free port of loopback, and hands on to another.
 * @param roundTrip milliseconds that a question and its answer are under way; a new connection costs one more, as its
 *   handshake does
 */
export async function delayed(to: number, roundTrip: number): Promise<Delayed> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    const ready = performance.now() + roundTrip;
    carry(near, far, roundTrip / 2, ready);
    carry(far, near, roundTrip / 2, ready);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.setNoDelay(true);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => [near, far].forEach((each) => each.destroy()));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Every piece, and the end, so many milliseconds later; none before the connection would have been made. Timers of one length keep their order. */
function carry(from: Socket, to: Socket, late: number, ready: number): void {
  const later = (work: () => void): void => void setTimeout(work, late + Math.max(0, ready - performance.now()));
  from.on('data', (piece: Buffer) => later(() => to.write(piece)));
  from.on('end', () => later(() => to.end()));
}
