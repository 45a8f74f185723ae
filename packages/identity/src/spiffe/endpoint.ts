import { isIP } from 'node:net';

/** Where a Workload API listens. */
export interface Endpoint {
  /** As it was given, for messages. */
  readonly shown: string;
  readonly to: { readonly path: string } | { readonly host: string; readonly port: number };
}

/**
 * How many bytes a socket's path may have (sockaddr_un, without its last NUL): Node 20 cuts a longer one off without a word, and
 * connects elsewhere.
 */
const longestPath = (system: NodeJS.Platform): number => (system === 'linux' ? 107 : 103);

/**
 * The address of a Workload API: `unix:///path` or `tcp://IP:port` (SPIFFE Workload Endpoint, 4), as strict as SPIFFE's own
 * libraries; on Windows, where there is no `unix`, `npipe:name`.
 * @param system as Node names it
 * @returns a clause that says what is wrong with it, and one that says what to write
 */
export function readEndpoint(given: string, system: NodeJS.Platform): Endpoint | readonly [wrong: string, fix: string] {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(given) ?? [];
  const kind = kinds[scheme.toLowerCase()];
  const isWindows = system === 'win32';
  if (!kind) return given.startsWith('/') ? [`has no scheme`, `unix://${given}`] : ['has no scheme that is known', any];
  if (kind.onWindows !== undefined && kind.onWindows !== isWindows)
    return [
      `is for ${isWindows ? 'systems other than Windows' : 'Windows alone'}`,
      isWindows ? 'npipe:spire-agent\\public\\api' : 'unix:///tmp/spire-agent/public/api.sock',
    ];
  const read = kind.read(rest, system);
  return 'to' in read ? { shown: given, ...read } : read;
}

const any = 'unix:///tmp/spire-agent/public/api.sock or tcp://127.0.0.1:8081';

interface Kind {
  /** Where alone it is there; absent: everywhere. */
  readonly onWindows?: boolean;
  readonly read: (
    rest: string,
    system: NodeJS.Platform,
  ) => Pick<Endpoint, 'to'> | readonly [wrong: string, fix: string];
}

const kinds: Readonly<Record<string, Kind>> = {
  unix: { onWindows: false, read: readUnix },
  npipe: { onWindows: true, read: readPipe },
  tcp: { read: readTcp },
};

function readUnix(rest: string, system: NodeJS.Platform): ReturnType<Kind['read']> {
  const [, slashes, path = ''] = /^(\/\/)?(.*)$/s.exec(rest) ?? [];
  if (!path.startsWith('/'))
    return slashes
      ? ['names a host, which a socket has not: its path begins with a slash of its own', `unix:///${path}`]
      : ['has no absolute path', `unix:///${path}`];
  if (/[?#]/.test(path)) return ['has a query or a fragment', `unix://${path.replace(/[?#].*$/s, '')}`];
  const decoded = decoded8(path);
  if (decoded === undefined || path === '/') return ['has no path that a socket can have', any];
  const bytes = Buffer.byteLength(decoded);
  const most = longestPath(system);
  if (bytes > most)
    return [
      `has a path of ${bytes} bytes, and a socket's may have ${most}`,
      'a shorter path, by a symbolic link to its folder for instance',
    ];
  return { to: { path: decoded } };
}

/** Percent signs undone; undefined where that fails, or gives what no path has. */
function decoded8(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function readTcp(rest: string): ReturnType<Kind['read']> {
  const [, host = '', port = '', more = ''] = /^\/\/(\[[^\]]*\]|[^:/?#@]*)(?::(\d{1,5}))?(.*)$/s.exec(rest) ?? [];
  const address = host.replace(/^\[|\]$/g, '');
  if (isIP(address) === 0) return ['names no IP address, and a host name does not do', 'tcp://127.0.0.1:8081'];
  if (!(Number(port) > 0 && Number(port) < 65_536)) return ['has no port', `tcp://${host}:8081`];
  if (more !== '') return ['has something behind the port', `tcp://${host}:${port}`];
  return { to: { host: address, port: Number(port) } };
}

function readPipe(rest: string): ReturnType<Kind['read']> {
  if (rest === '' || rest.startsWith('/'))
    return ['has no name of a pipe behind the colon', 'npipe:spire-agent\\public\\api'];
  return { to: { path: `\\\\.\\pipe\\${rest}` } };
}
