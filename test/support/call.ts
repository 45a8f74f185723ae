// Calls of Infisical's API as a person with a token makes them, for provisioning and for looking at what was done.
import { randomBytes } from 'node:crypto';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<IncomingMessage['headers']>;
  readonly body: unknown;
}

/**
 * Sends one request and gives its answer, whatever its status; the body is parsed where it is JSON.
 * @param token the bearer; empty for none
 * @param ca PEM that an https server is trusted by
 */
export async function ask(method: string, url: string, token: string, body?: unknown, ca?: string): Promise<Answered> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
  };
  const send = url.startsWith('https:') ? requestHttps : requestHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    send(url, { method, headers, ...(ca === undefined ? {} : { ca }) }, resolve)
      .on('error', reject)
      .end(text);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const answered = Buffer.concat(chunks).toString();
  return { status: response.statusCode ?? 0, headers: response.headers, body: parsed(answered) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export type Call = (method: string, path: string, body?: object) => Promise<unknown>;

/** Calls that must succeed: the body of the answer, or an error that names the call. Waits where a rate limit says so. */
export function caller(url: string, token: string): Call {
  return async (method, path, body) => {
    for (;;) {
      const { status, headers, body: answered } = await ask(method, `${url}${path}`, token, body);
      if (status < 300) return answered;
      const wait = Number(headers['retry-after']);
      // Infisical of 2024 answers a rate limit with 500.
      if (!(wait > 0)) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(answered)}`);
      await pause(wait * 1000);
    }
  };
}

/** A name that nothing has yet: a real Infisical keeps what earlier runs left. */
export function unique(name: string): string {
  return `${name}-${randomBytes(5).toString('hex')}`;
}
