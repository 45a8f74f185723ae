// Where a Workload API listens: the two kinds of address that SPIFFE has.
// https://github.com/spiffe/spiffe/blob/main/standards/SPIFFE_Workload_Endpoint.md#4-locating-the-endpoint
import { isIP } from 'node:net';

/** A socket's file, or an address and a port. */
export type Location = { readonly path: string } | { readonly host: string; readonly port: number };

/** Bytes of a socket's path: the system cuts a longer one short, or has no words for it. */
const longestPath = 107;

const wanted = 'unix:///PATH or tcp://127.0.0.1:PORT, with 0 for any free port';

/**
 * Reads `unix:///run/spire/agent.sock` or `tcp://127.0.0.1:8081`.
 * @throws Error with a sentence for anything else, and for a path that no socket can have
 */
export function readLocation(uri: string): Location {
  const [, path] = /^unix:\/\/(\/[^?#]+)$/.exec(uri) ?? [];
  if (path !== undefined) {
    const length = Buffer.byteLength(path);
    if (length <= longestPath) return { path };
    throw new Error(
      `The Workload API's socket path has ${length} bytes, and a socket's may have ${longestPath} at most: choose a shorter folder, such as one below /tmp`,
    );
  }
  const [, bracketed, plain, port] = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/[\]]+)):(\d{1,5})$/.exec(uri) ?? [];
  const host = bracketed ?? plain;
  if (host === undefined || Number(port) > 65_535) throw new Error(`The Workload API's address must be ${wanted}`);
  // By the specification: a name could be resolved to somebody else's.
  if (isIP(host) === 0) throw new Error(`The Workload API's address must have an IP address, not the name ${host}`);
  return { host, port: Number(port) };
}

/** A location as SPIFFE_ENDPOINT_SOCKET has it. */
export function spelledLocation(location: Location): string {
  if ('path' in location) return `unix://${location.path}`;
  const { host, port } = location;
  return `tcp://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
