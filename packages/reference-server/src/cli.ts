// The command infisical-reference-server: reads its arguments and the state file, serves until a signal.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { version } from '../package.json';
import type { ReferenceServer } from './api';
import { isLoopback, readOptions, type CliOptions } from './cli-options';
import { startReferenceServer } from './start';
import { parseState, type State } from './state';

void main();

async function main(): Promise<void> {
  const asked = readOptions(process.argv.slice(2), version);
  if ('print' in asked) return void process.stdout.write(asked.print);
  try {
    if ('refuse' in asked) throw new Error(asked.refuse);
    await serve(asked.start);
  } catch (error) {
    complain((error as Error).message);
    process.exitCode = 2;
  }
}

async function serve({ stateFile, ...options }: CliOptions): Promise<void> {
  const state = stateFile === undefined ? undefined : readState(stateFile);
  if (!isLoopback(options.host)) warnBeyondLoopback(options.host, state);
  const server = await startReferenceServer({ ...options, ...(state ? { state } : {}) }).catch((error: unknown) => {
    throw new Error(whyNotStarted(error as NodeJS.ErrnoException, options));
  });
  if (options.adminToken === undefined) complain(`The admin token is ${server.adminToken}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  // Last: whoever reads the URL may end the server at once.
  const { SPIFFE_ENDPOINT_SOCKET: socket } = server.workload().environment;
  const lines = [server.url, ...secureLines(server), ...(socket === undefined ? [] : [socket])];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function readState(file: string): State {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`The state file ${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`, {
      cause: error,
    });
  }
  return parseState(text, basename(file));
}

function warnBeyondLoopback(host: string, { secrets }: State = {}): void {
  if (secrets) {
    throw new Error(
      `The state's "secrets" lets any login in, so it is for loopback alone: listen on 127.0.0.1 instead of ${host}, or list "projects" and "identities".`,
    );
  }
  complain(
    `It listens on ${host}, beyond loopback. It is for tests: let it be reached by nobody else, and hold nothing real.`,
  );
}

/** The https URL, and a file with what it is to be trusted by, which is gone when the process is. */
function secureLines({ httpsUrl, caCertificate }: ReferenceServer): string[] {
  if (httpsUrl === undefined || caCertificate === undefined) return [];
  const folder = mkdtempSync(join(tmpdir(), 'infisical-reference-server-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'ca.crt');
  writeFileSync(file, caCertificate);
  return [httpsUrl, file];
}

const causes: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there: choose another port, or 0 for any free one',
  EADDRNOTAVAIL: 'this machine has no such address',
  EACCES: 'this user may not: choose a port from 1024 on',
  ENOTFOUND: 'there is no such host',
};

function whyNotStarted(error: NodeJS.ErrnoException, { host, port }: CliOptions): string {
  const cause = causes[error.code ?? ''];
  return cause === undefined
    ? error.message
    : `It cannot listen on ${host}, port ${port}: ${cause} (${error.code ?? ''}).`;
}

function complain(text: string): void {
  process.stderr.write(`infisical-reference-server: ${text}\n`);
}
