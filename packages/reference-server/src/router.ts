import type { Outgoing, Route } from './route';

interface Matched<C> {
  readonly route: Route<C>;
  readonly parameters: Readonly<Record<string, string>>;
}

const isParameter = (segment: string): boolean => segment.startsWith(':');

function matched(wanted: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (!isParameter(segment)) {
      if (segment !== value) return undefined;
      continue;
    }
    parameters[segment.slice(1)] = decodeURIComponent(value);
  }
  return parameters;
}

/** More words, and the earlier the better: `/secrets/raw` goes before `/secrets/:name`. */
const rank = (path: string): string =>
  path
    .split('/')
    .map((segment) => (isParameter(segment) ? '1' : '0'))
    .join('');

/** A function that finds the route of a request, whose path is known to be well escaped. HEAD is GET without its body. */
export function createRouter<C>(routes: readonly Route<C>[]): (method: string, path: string) => Matched<C> | undefined {
  const table = routes
    .map((route) => ({ route, segments: route.path.split('/'), rank: rank(route.path) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return (asked, path) => {
    const method = asked === 'HEAD' ? 'GET' : asked;
    const given = path.split('/');
    for (const { route, segments } of table) {
      const parameters = route.method === method ? matched(segments, given) : undefined;
      if (parameters) return { route, parameters };
    }
    return undefined;
  };
}

/** What the framework says of a path whose escapes mean nothing, before it looks for a route; undefined for any other. */
export function malformedPath(path: string, pathAndQuery: string): Outgoing | undefined {
  try {
    decodeURIComponent(path);
    return undefined;
  } catch {
    const message = `'${pathAndQuery}' is not a valid url component`;
    return { status: 400, body: { error: 'Bad Request', code: 'FST_ERR_BAD_URL', message, statusCode: 400 } };
  }
}

/** What the framework says of a path or method that it does not know: without a request id, unlike every other error. */
export const unknownRoute = (method: string, pathAndQuery: string): Outgoing => ({
  status: 404,
  body: { message: `Route ${method}:${pathAndQuery} not found`, error: 'Not Found', statusCode: 404 },
});
