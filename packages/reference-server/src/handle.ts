import { readActor, type Actor } from './actor';
import { refused, sealed } from './answer';
import { parsedBody } from './body';
import { exactSeconds, type ApiRoute, type Context, type Server } from './context';
import { forbidden, Refusal, unauthorized } from './refusal';
import type { Incoming, Outgoing } from './route';
import { createRouter, malformedPath, unknownRoute } from './router';

export type Handle = (incoming: Incoming) => Promise<Outgoing & { readonly body: string }>;

function checkAccess(route: ApiRoute, actor: Actor, incoming: Incoming): void {
  if (actor.kind === 'anonymous' && (route.bearer ?? route.admin)) throw unauthorized('Token missing');
  if (route.admin && actor.kind !== 'admin') {
    const error = `Forbidden access to ${incoming.target}`;
    throw forbidden('You are not allowed to access this resource', error);
  }
}

/** What is not Infisical's, such as a platform's token endpoint: it has bearers of its own, and asks for no body with a type. */
const isOwn = ({ path }: ApiRoute): boolean => path.startsWith('/__reference/');

/** In 2024 a rate limit came out as a broken server, recognisable by its headers alone. */
function limited(wait: number, server: Server): Refusal {
  return server.generation.reqId
    ? new Refusal(429, 'RateLimitExceeded', `Rate limit exceeded. Please try again in ${wait} seconds`)
    : new Refusal(500, 'InternalServerError', 'Something went wrong');
}

/** The server without its transport: from a request to its answer, in Infisical's order of decisions. */
export function createHandle(server: Server, routes: readonly ApiRoute[]): Handle {
  const known = routes.filter((route) => server.generation.newRoutes || !route.newer);
  const find = createRouter(known);

  function actorOf(incoming: Incoming, route: ApiRoute): Actor {
    const { world, adminToken, generation } = server;
    if (isOwn(route)) {
      return incoming.headers['authorization'] === `Bearer ${adminToken}` ? { kind: 'admin' } : { kind: 'anonymous' };
    }
    return readActor(incoming, world, { adminToken, generation, time: exactSeconds(server) });
  }

  async function answered(incoming: Incoming): Promise<Outgoing> {
    const malformed = malformedPath(incoming.path, incoming.target);
    if (malformed) return malformed;
    const found = find(incoming.method, incoming.path);
    if (!found) return unknownRoute(incoming.method, incoming.target);
    const { route, parameters } = found;
    let headers: Readonly<Record<string, string>> = {};
    try {
      const actor = actorOf(incoming, route);
      checkAccess(route, actor, incoming);
      // The framework parses before it counts: what cannot be parsed is no use of the limit.
      const body = isOwn(route) && incoming.body.length === 0 ? undefined : parsedBody(incoming);
      const spent = route.rate && server.spend(incoming, route.rate);
      if (spent) headers = spent.headers;
      if (spent?.wait !== undefined) throw limited(spent.wait, server);
      const context: Context = { ...server, actor, body };
      const outgoing = await route.answer(incoming, parameters, context);
      return { ...outgoing, headers: { ...headers, ...outgoing.headers } };
    } catch (error) {
      return { ...refused(error, server.generation), headers };
    }
  }

  return async (incoming) => sealed(incoming, await answered(incoming));
}
