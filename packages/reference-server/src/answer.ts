import { createHash, randomInt } from 'node:crypto';
import type { Generation } from './generation';
import { broken, Refusal } from './refusal';
import type { Incoming, Outgoing } from './route';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const requestId = (): string =>
  `req-${Array.from({ length: 14 }, () => alphabet[randomInt(alphabet.length)]).join('')}`;

/** The answer that a refusal becomes: Infisical's envelope. What is no refusal is 500, as there. */
export function refused(error: unknown, generation: Generation): Outgoing {
  const refusal = error instanceof Refusal ? error : broken();
  const isInvalid = refusal.error === 'ValidationFailure';
  const status = isInvalid ? generation.invalidStatus : refusal.status;
  return {
    status,
    body: {
      ...(generation.reqId ? { reqId: requestId() } : {}),
      statusCode: status,
      message: refusal.told,
      ...(generation.reqId && refusal.details !== undefined ? { details: refusal.details } : {}),
      error: refusal.error,
    },
  };
}

/** The answer as it goes over the wire: text with its type, an ETag, and 304 where it is known. */
export function sealed(incoming: Pick<Incoming, 'headers'>, outgoing: Outgoing): Outgoing & { readonly body: string } {
  const { status } = outgoing;
  const [type, body] =
    typeof outgoing.body === 'string'
      ? ['text/plain', outgoing.body]
      : ['application/json', JSON.stringify(outgoing.body ?? null)];
  const etag = `"${createHash('sha1').update(body).digest('base64')}"`;
  const known = incoming.headers['if-none-match'];
  if (known === etag || known === `W/${etag}`) return { status: 304, headers: { ...outgoing.headers, etag }, body: '' };
  return { status, headers: { 'content-type': `${type}; charset=utf-8`, etag, ...outgoing.headers }, body };
}
