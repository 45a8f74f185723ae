// Real programs of Debian's, in a folder of their own, on ports that were free.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where a program is; administrators have folders on PATH that others have not. */
export function find(program: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A port that nobody listens on, now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a program that stays in the foreground, and waits until it listens; it ends with the tests of this file.
 * @param log the file that it writes to, whose end is in the error where it never listens
 */
export async function startDaemon(file: string, words: readonly string[], port: number, log: string): Promise<void> {
  const child = spawn(file, words, { stdio: 'ignore' });
  const ended = once(child, 'close');
  stops.push(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const until = Date.now() + 20_000;
  while (!(await listens(port))) {
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`${file} does not listen. Its log ends:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    await pause(50);
  }
}

const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.splice(0).map((stop) => stop())));

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
