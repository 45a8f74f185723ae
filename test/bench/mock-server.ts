// Infisical and GitHub's token endpoint in as few lines as answer a load: the server's own work must not be measured.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listBody, loginBody, oidcBody, statusBody, tokenBody } from './bodies';

/** What came in since it was last asked. */
export interface Received {
  readonly requests: number;
  readonly connections: number;
}

export interface Mock {
  readonly origin: string;
  /** What came in since the last call. */
  received(): Received;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const refused = (status: number, message: string): Answer => ({
  status,
  body: Buffer.from(JSON.stringify({ message })),
});

function list({ headers }: IncomingMessage, { searchParams: query }: URL): Answer {
  if (!headers.authorization?.startsWith('Bearer ')) return refused(401, 'Token missing');
  return { status: 200, body: listBody(Number(/^n(\d+)$/.exec(query.get('environment') ?? '')?.[1] ?? 0)) };
}

const always = (body: Buffer) => (): Answer => ({ status: 200, body });

const routes: Readonly<Record<string, (request: IncomingMessage, url: URL) => Answer>> = {
  'GET /token': always(tokenBody),
  'POST /oidctoken': always(oidcBody),
  'POST /api/v1/auth/oidc-auth/login': always(loginBody),
  'GET /api/v3/secrets/raw': list,
  'GET /api/v4/secrets': list,
  'GET /api/status': always(statusBody),
};

/** Listens on a free port of loopback. */
export async function startMock(): Promise<Mock> {
  let requests = 0;
  let connections = 0;
  const server = createServer(answer);
  server.on('request', () => (requests += 1));
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received() {
      const received = { requests, connections };
      requests = connections = 0;
      return received;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers when the request has been read whole, as a server that looks at it would. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  request.resume().on('end', () => {
    const url = new URL(request.url ?? '/', 'http://mock');
    const route = `${request.method ?? ''} ${url.pathname}`;
    const { status, body } = routes[route]?.(request, url) ?? refused(404, `Route ${route} not found`);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  });
}
