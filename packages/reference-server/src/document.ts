import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';

/** How a document of an issuer is fetched. */
export interface DocumentOptions {
  /** PEM; empty for the system's. */
  readonly caCert: string;
  /** False where any certificate is believed, as Infisical did before 2026 without a CA certificate. */
  readonly verified: boolean;
  readonly timeoutMilliseconds?: number;
}

export type FetchDocument = (url: string, options: DocumentOptions) => Promise<unknown>;

/** An issuer that answered, but not with 200. */
export class DocumentError extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
  ) {
    super(`Request failed with status code ${status}`);
  }
}

const mostBytes = 1024 * 1024;

function collected(response: IncomingMessage, done: (body: Buffer) => void, failed: (error: Error) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    chunks.push(chunk);
    if (size > mostBytes) response.destroy(new Error(`maxContentLength size of ${mostBytes} exceeded`));
  });
  response.on('end', () => done(Buffer.concat(chunks)));
  response.on('error', failed);
}

/**
 * Makes the function that fetches an issuer's documents: over plain sockets, within a time and a size, following no
 * redirect; an empty answer is a text. `headersFor` adds headers by URL. Rejects with the words that Node has for the failure.
 */
export function createFetchDocument(headersFor: (url: URL) => Record<string, string> = () => ({})): FetchDocument {
  return async (address, { caCert, verified, timeoutMilliseconds = 10_000 }) => {
    const url = new URL(address);
    const body = await new Promise<Buffer>((resolve, reject) => {
      const secure = { ...(caCert ? { ca: caCert } : {}), rejectUnauthorized: verified };
      const options = { headers: { accept: 'application/json', ...headersFor(url) }, agent: false as const };
      const request = url.protocol === 'https:' ? overHttps(url, { ...options, ...secure }) : overHttp(url, options);
      const timer = setTimeout(
        () => request.destroy(new Error(`timeout of ${timeoutMilliseconds}ms exceeded`)),
        timeoutMilliseconds,
      );
      request.on('close', () => clearTimeout(timer));
      request.on('error', reject);
      request.on('response', (response) => {
        const { statusCode = 0, statusMessage = '' } = response;
        if (statusCode < 200 || statusCode > 299) {
          response.resume();
          reject(new DocumentError(statusCode, statusMessage));
          return;
        }
        collected(response, resolve, reject);
      });
      request.end();
    });
    const text = body.toString('utf8');
    return text === '' ? text : (JSON.parse(text) as unknown);
  };
}
