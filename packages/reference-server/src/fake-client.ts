import { request, type Agent, type IncomingMessage } from 'node:http';

/** An answer as it came over the wire. */
export interface Got {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly agent?: Agent | false;
}

/** For tests: one request over a socket, by default a GET on a connection of its own. */
export function askAt(url: string, sent: Sent = {}): Promise<Got> {
  const { method = 'GET', headers = {}, body = '', agent = false } = sent;
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent };
    const asked = request(url, options, (response) => {
      let text = '';
      response.on('data', (chunk) => (text += String(chunk)));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
