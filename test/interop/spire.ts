// A whole SPIRE on this machine: its server, its OIDC discovery provider, and an agent that may be stopped and started.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { makeCertificates } from 'infisical-reference-server';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask as askUrl } from '../support/call';
import { ask, startService, succeeds, until, type Service } from './programs';
import {
  agentConfig,
  issuerOf,
  providerConfig,
  serverConfig,
  serverSocketOf,
  socketOf,
  type Place,
} from './spire-config';

export interface Spire {
  readonly trustDomain: string;
  /** As SPIFFE_ENDPOINT_SOCKET has it. */
  readonly socket: string;
  /** `jwt_issuer`: where the discovery provider is. */
  readonly issuer: string;
  /** PEM of the authority that its certificate is signed by. */
  readonly ca: string;
  /** Registers processes of this user as a workload; it reaches the agent some seconds later. */
  addEntry(path: string, hint: string): void;
  /** Waits until the agent gives so many ids to this user. */
  knows(count: number): Promise<void>;
  /** The trust bundle, as `spire-server bundle show -format spiffe` prints it. */
  bundle(): { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  readonly agent: { start(): Promise<void>; stop(): Promise<void>; freeze(): void; thaw(): void };
  close(): Promise<void>;
}

const trustDomain = 'interop.example';
const node = `spiffe://${trustDomain}/node`;

/** @throws where one of them does not start, with the end of its log */
export async function startSpire(): Promise<Spire> {
  const folder = mkdtempSync(join(tmpdir(), 'spire-'));
  const [serverPort = 0, providerPort = 0] = await freePorts(2);
  const place: Place = { folder, serverPort, providerPort, trustDomain };
  const { ca, cert, key } = await makeCertificates([]);
  const own = ['-socketPath', serverSocketOf(place)] as const;
  const workload = ['-socketPath', socketOf(place)] as const;
  const file = (name: string, text = ''): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  for (const name of ['server', 'agent', 'agent-data']) mkdirSync(join(folder, name));
  const running: Service[] = [];
  const close = async (): Promise<void> => {
    for (const service of running.splice(0).reverse()) await service.stop();
    rmSync(folder, { recursive: true, force: true });
  };

  try {
    const config = ['run', '-config', file('server.conf', serverConfig(place))];
    running.push(
      await startService('spire-server', config, join(folder, 'server.log'), () =>
        succeeds('spire-server', 'healthcheck', ...own),
      ),
    );
    file('bundle.pem', ask('spire-server', 'bundle', 'show', ...own));
    const generated = ask('spire-server', 'token', 'generate', ...own, '-spiffeID', node, '-output', 'json');
    const { value: joinToken } = JSON.parse(generated) as { value: string };
    const agentFile = file('agent.conf', agentConfig(place));
    let agent: Service | undefined;
    let joined = false;
    const startAgent = async (): Promise<void> => {
      const words = ['run', '-config', agentFile, ...(joined ? [] : ['-joinToken', joinToken])];
      const isReady = (): boolean => succeeds('spire-agent', 'healthcheck', ...workload);
      agent = await startService('spire-agent', words, join(folder, 'agent.log'), isReady);
      joined = true;
    };
    await startAgent();
    running.push({ signal: (signal) => agent?.signal(signal), stop: async () => agent?.stop() });
    file('provider.crt', cert);
    file('provider.key', key);
    running.push(
      await startService(
        'oidc-discovery-provider',
        ['-config', file('provider.conf', providerConfig(place))],
        join(folder, 'provider.log'),
        () => isServed(`${issuerOf(place)}/.well-known/openid-configuration`, ca),
      ),
    );
    return {
      trustDomain,
      socket: `unix://${socketOf(place)}`,
      issuer: issuerOf(place),
      ca,
      addEntry: (path, hint) =>
        void ask(
          ...(['spire-server', 'entry', 'create', ...own, '-parentID', node] as const),
          ...['-spiffeID', `spiffe://${trustDomain}${path}`, '-hint', hint],
          ...['-selector', `unix:uid:${process.getuid?.() ?? 0}`],
        ),
      knows: (count) => until(`the agent gives ${count} ids`, () => idsOf(workload) === count),
      bundle: () =>
        JSON.parse(ask('spire-server', 'bundle', 'show', ...own, '-format', 'spiffe')) as ReturnType<Spire['bundle']>,
      agent: {
        start: startAgent,
        stop: async () => agent?.stop(),
        freeze: () => agent?.signal('SIGSTOP'),
        thaw: () => agent?.signal('SIGCONT'),
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** How many ids SPIRE's own client is given. */
function idsOf(workload: readonly string[]): number {
  try {
    const printed = ask('spire-agent', 'api', 'fetch', 'jwt', ...workload, '-audience', 'interop', '-output', 'json');
    const [first] = JSON.parse(printed) as [{ svids?: readonly unknown[] }];
    return first.svids?.length ?? 0;
  } catch {
    return 0;
  }
}

async function isServed(url: string, ca: string): Promise<boolean> {
  try {
    return (await askUrl('GET', url, '', undefined, ca)).status === 200;
  } catch {
    return false;
  }
}

/** Ports that nobody listens on: all taken at once, so that no two are one. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
