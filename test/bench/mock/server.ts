// Infisical, and who vouches for a job, in as few lines as answer a load: the server's own work must not be measured.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import * as bodies from './bodies';

/** What came in since it was last asked. */
export interface Received {
  readonly requests: number;
  readonly connections: number;
}

export interface Mock {
  readonly origin: string;
  readonly port: number;
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

type Route = (request: IncomingMessage, url: URL) => Answer;

/** How many secrets an environment or a folder has that is named so. */
const counted = (name: string | null): number => Number(/^n(\d+)$/.exec(name ?? '')?.[1] ?? 0);

const list: Route = ({ headers }, { searchParams: query }) =>
  headers.authorization?.startsWith('Bearer ')
    ? { status: 200, body: bodies.listBody(counted(query.get('environment'))) }
    : refused(401, 'Token missing');

const vault: Route = (_request, { pathname }) => ({
  status: 200,
  body: bodies.vaultBody(counted(pathname.replace(/.*\//, ''))),
});

const discovery: Route = ({ headers }, { pathname }) => {
  const tenant = `https://${headers.host ?? ''}/${pathname.split('/')[1] ?? ''}`;
  const document = {
    issuer: `${tenant}/v2.0`,
    authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${tenant}/discovery/v2.0/keys`,
  };
  return { status: 200, body: Buffer.from(JSON.stringify(document)) };
};

const always = (body: Buffer): Route => {
  const answer = { status: 200, body };
  return () => answer;
};

const routes: Readonly<Record<string, Route>> = {
  'GET /token': always(bodies.tokenBody),
  'POST /oidctoken': always(bodies.oidcBody),
  [`GET /${bodies.tenant}/v2.0/.well-known/openid-configuration`]: discovery,
  [`POST /${bodies.tenant}/oauth2/v2.0/token`]: always(bodies.exchangedBody),
  'POST /api/v1/auth/oidc-auth/login': always(bodies.loginBody),
  'POST /api/v1/auth/token/revoke': always(bodies.revokedBody),
  'GET /api/v3/secrets/raw': list,
  'GET /api/v4/secrets': list,
  'GET /api/status': always(bodies.statusBody),
  'POST /v1/auth/jwt/login': always(bodies.vaultLoginBody),
};

/** One secret of Vault's key-value engine. */
const vaultPath = /^GET \/v1\/secret\/data\/n\d+$/;

/**
 * Listens on a free port of loopback.
 * @param tls with it by https
 */
export async function startMock(tls?: { readonly cert: string; readonly key: string }): Promise<Mock> {
  let requests = 0;
  let connections = 0;
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  server.on('request', () => (requests += 1));
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    port,
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
    const handler = routes[route] ?? (vaultPath.test(route) ? vault : undefined);
    const { status, body } = handler?.(request, url) ?? refused(404, `Route ${route} not found`);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
    response.end(body);
  });
}
