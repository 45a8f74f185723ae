// For the issuers' own tests: their routes without a server.
import type { Incoming, Outgoing, Route } from '../route';

export const origin = 'http://127.0.0.1:1234';

/** Asks one of the routes; throws where there is none. */
export async function askRoute(
  routes: readonly Route<unknown>[],
  method: string,
  url: string,
  given: Partial<Incoming> = {},
): Promise<Outgoing> {
  const { pathname, searchParams } = new URL(url);
  const route = routes.find((known) => known.method === method && known.path === pathname);
  if (!route) throw new Error(`no route ${method} ${pathname}`);
  const base = { method, target: url, path: pathname, query: searchParams, headers: {}, body: Buffer.alloc(0) };
  return route.answer({ ...base, address: '::1', origin, ...given }, {}, undefined);
}
