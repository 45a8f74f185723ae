// An issuer that signs whatever it is told, for platforms that have none of their own here yet.
import type { Incoming, Outgoing, Route } from '../route';
import { readFields } from './fields';
import { discoveryRoutes, issuerPath } from './discovery';
import { signToken, type Algorithm } from './keys';

/** The body of `POST /__reference/issuers/any/tokens`. */
interface Order {
  /** Put over `iss` (this issuer), `iat`, `nbf` and `exp`; null takes a claim away. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** Put over `typ` and `kid`; null takes a field away. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** Default RS256. */
  readonly algorithm?: string;
  /** Seconds that the token holds; negative for one that has expired. Default 300. */
  readonly expiresIn?: number;
}

const path = issuerPath('any');
const algorithms: readonly Algorithm[] = ['RS256', 'ES256'];
const orderFields = {
  claims: 'object',
  header: 'object',
  algorithm: 'string',
  expiresIn: 'number',
} as const satisfies Record<keyof Order, string>;

/** @param now the clock, in milliseconds since 1970 */
export function createAny(now: () => number): { readonly routes: readonly Route<unknown>[] } {
  async function mint({ body, origin }: Incoming): Promise<Outgoing> {
    const read = readFields(body, orderFields);
    if ('refusal' in read) return read.refusal;
    // The table that the fields were checked against has a row for each of Order.
    const order = read.fields as Order;
    const algorithm = algorithms.find((name) => name === (order.algorithm ?? 'RS256'));
    if (!algorithm) {
      return { status: 400, body: { message: `The field "algorithm" must be one of ${algorithms.join(', ')}.` } };
    }
    const issuer = `${origin}${path}`;
    const iat = Math.floor(now() / 1000);
    const claims = { iss: issuer, iat, nbf: iat, exp: iat + (order.expiresIn ?? 300), ...order.claims };
    return { status: 200, body: { issuer, token: await signToken(algorithm, claims, order.header) } };
  }

  return {
    routes: [
      ...discoveryRoutes('any', algorithms, ['iss', 'sub', 'aud', 'iat', 'nbf', 'exp']),
      { method: 'POST', path: `${path}/tokens`, admin: true, answer: mint },
    ],
  };
}
