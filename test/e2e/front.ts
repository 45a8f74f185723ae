// What stands before an Infisical in many companies: a gateway below a sub-path or with a certificate of its own, and a proxy.
import { createServer as overHttp, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as overHttps } from 'node:https';
import { connect, type AddressInfo } from 'node:net';

interface Tls {
  readonly cert: string;
  readonly key: string;
  readonly clients?: string;
}

export interface Front {
  /** `127.0.0.1:8080`. */
  readonly host: string;
  /** What was asked of it, in order: `GET /infisical/api/status`, `CONNECT vault.internal:443`. */
  readonly asked: readonly string[];
  /** The proxy's credentials, as they were given; undefined where there were none. */
  readonly credentials: readonly (string | undefined)[];
}

const opened: Server[] = [];
afterAll(() => {
  for (const server of opened.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(server: Server, address = '127.0.0.1'): Promise<string> {
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return `${address.includes(':') ? `[${address}]` : address}:${(server.address() as AddressInfo).port}`;
}

/**
 * A gateway that answers below a path alone, and hands on what comes to the server behind it.
 * @param target the server's URL
 * @param tls with it the gateway speaks https, and to clients of this authority alone where one is given
 * @param address where it listens; default: loopback
 */
export async function openGateway(target: string, path: string, tls?: Tls, address?: string): Promise<Front> {
  const asked: string[] = [];
  const answer: RequestListener = (message, response) => {
    const { method = '', url = '' } = message;
    asked.push(`${method} ${url.replace(/\?.*/, '')}`);
    if (!url.startsWith(`${path}/api/`))
      return void response.writeHead(404, { 'content-type': 'text/html' }).end('<html>not here</html>');
    message.pipe(handOn(`${target}${url.slice(path.length)}`, message, response));
  };
  const asking = tls?.clients === undefined ? {} : { ca: tls.clients, requestCert: true };
  const server = tls ? overHttps({ ...tls, ...asking }, answer) : overHttp(answer);
  return { host: await listen(server, address), asked, credentials: [] };
}

function handOn(url: string, { method, headers }: IncomingMessage, response: Parameters<RequestListener>[1]) {
  return request(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
}

/**
 * A proxy that alone knows where these names are: `vault.internal:443` is at `127.0.0.1:8080`.
 * @param wanted the credentials without which it lets nobody through: `USER:PASSWORD`
 */
export async function openProxy(places: Readonly<Record<string, string>>, wanted?: string): Promise<Front> {
  const asked: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = overHttp((_message, response) => void response.writeHead(405).end());
  server.on('connect', ({ url = '', headers }, client) => {
    asked.push(`CONNECT ${url}`);
    const [scheme, given] = (headers['proxy-authorization'] ?? '').split(' ');
    credentials.push(scheme === 'Basic' ? Buffer.from(given ?? '', 'base64').toString() : undefined);
    if (wanted !== undefined && credentials.at(-1) !== wanted)
      return void client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="tests"\r\n\r\n',
      );
    const [host = '', port = ''] = (places[url] ?? '').split(':');
    if (host === '') return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const behind = connect(Number(port), host, () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
    behind.on('error', () => client.destroy());
    client.on('error', () => behind.destroy());
    behind.pipe(client).pipe(behind);
  });
  return { host: await listen(server), asked, credentials };
}
