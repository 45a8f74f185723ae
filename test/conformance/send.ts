// Sends the requests of a case: JSON, forms and broken bodies, which the calls of other tests need not.
import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import type { StepRequest } from './cases';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<IncomingMessage['headers']>;
  readonly text: string;
  /** Parsed where the text is JSON, else the text. */
  readonly body: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function encoded({ json, form, raw }: StepRequest): { readonly body: string; readonly type?: string } {
  if (json !== undefined) return { body: JSON.stringify(json), type: 'application/json' };
  if (form) return { body: new URLSearchParams(form).toString(), type: 'application/x-www-form-urlencoded' };
  return { body: raw ?? '' };
}

/** Sends one request to an Infisical at `base`, and gives its answer whatever the status. */
export async function send(base: string, step: StepRequest): Promise<Answer> {
  const { method = 'GET', path, query = {}, headers = {} } = step;
  const url = new URL(base + path);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const { body, type } = encoded(step);
  const sent = { ...(type ? { 'content-type': type } : {}), ...headers };
  const request = url.protocol === 'https:' ? overHttps : overHttp;
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const length = body ? { 'content-length': String(Buffer.byteLength(body)) } : {};
    request(url, { method, headers: { ...length, ...sent }, agent: false }, resolve)
      .on('error', reject)
      .end(body);
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode ?? 0, headers: response.headers, text, body: parsed(text) };
}
