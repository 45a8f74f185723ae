// The socket that a Workload API listens on: made, and gone at the end.
import { lstatSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { spelledLocation, type Location } from './location';

export interface Door {
  /** As SPIFFE_ENDPOINT_SOCKET has it, with the port that was free. */
  readonly uri: string;
  readonly close: () => Promise<void>;
}

/**
 * Listens, and hands each connection to `onConnection`. A socket file that nobody listens on any more is replaced.
 * @throws Error where somebody does, or where the path is another file's
 */
export async function openDoor(location: Location, onConnection: (socket: Socket) => void): Promise<Door> {
  if ('path' in location) await clear(location.path);
  const accepted = new Set<Socket>();
  const server = createServer((socket) => {
    accepted.add(socket);
    socket.on('close', () => accepted.delete(socket));
    // A client that goes away is none of the server's worries.
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await listening(server, location);
  const bound = 'path' in location ? location : { ...location, port: (server.address() as AddressInfo).port };
  return {
    uri: spelledLocation(bound),
    close: () =>
      new Promise((resolve) => {
        // Node takes the socket's file away with it.
        server.close(() => resolve());
        for (const socket of accepted) socket.destroy();
      }),
  };
}

function listening(server: Server, location: Location): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code = 'unknown' }: NodeJS.ErrnoException) => {
      const needs =
        'path' in location
          ? 'its folder must be there, and this user must be allowed to write in it'
          : 'the port must be free, and the address one of this machine';
      reject(new Error(`The Workload API cannot listen on ${spelledLocation(location)} (${code}): ${needs}.`));
    });
    server.listen('path' in location ? { path: location.path } : { ...location }, resolve);
  });
}

async function clear(path: string): Promise<void> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isSocket()) throw new Error(`The Workload API's socket ${path} is there already, and is no socket.`);
  if (await answers(path)) throw new Error(`Another program listens on the Workload API's socket ${path}.`);
  rmSync(path, { force: true });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
