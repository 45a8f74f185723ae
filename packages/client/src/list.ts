import type { Door } from '@infisical-ci/http';
import { merge, type Listing } from './merge';
import { projectIdOf } from './projects';
import { listParameters, v3, v4, type Place, type Query, type Version } from './query';
import { readItem, type Origin, type Secret } from './secret';
import { askServed, bearing, type Way } from './served';
import { fieldsOf, listOf, textOf, wrongIn, type Wrong } from './shape';

/**
 * The secrets of a folder, or of a folder and all below, with imports where asked for, as the server answers them; `merge`
 * says which are in effect.
 * An empty list is no proof that the folder is there: servers of October 2024 answer so where it is not.
 *
 * @throws Failure access-denied, not-found, request-refused, answer-malformed, and what `Door.ask` throws
 * @see Infisical's API: GET /api/v4/secrets; of older servers, GET /api/v3/secrets/raw
 */
export async function listWithImports(door: Door, accessToken: string, query: Query): Promise<Listing> {
  const purpose = `list the secrets of ${query.environment}:${query.path}${query.recursive ? ' and below' : ''}`;
  const { json, ask } = await askServed(
    door,
    waysTo(door, accessToken, query, purpose, (version) => ({ path: version.root, parameters: listParameters(query) })),
  );
  return readListing(json, query, wrongIn(ask, door));
}

/**
 * The secrets of a folder, or of a folder and all below, as far as they are in effect (`merge`); with imports where asked for.
 *
 * @throws Failure as `listWithImports`
 */
export async function listSecrets(door: Door, accessToken: string, query: Query): Promise<Secret[]> {
  return merge(await listWithImports(door, accessToken, query));
}

/** With an id: v4, or v3 where there is none. With a slug: v3, which alone takes one; or the id of that slug, and v4. */
export function waysTo(
  door: Door,
  accessToken: string,
  place: Place,
  purpose: string,
  at: (version: Version) => { path: string; parameters: Record<string, string> },
): Way[] {
  const way = (version: Version, locate: () => Place | Promise<Place>): Way => ({
    route: version.root,
    ask: async () => {
      const { path, parameters } = at(version);
      const query = { ...version.parameters(await locate()), ...parameters };
      return { purpose, method: 'GET', path, query, headers: bearing(accessToken) };
    },
  });
  const { project } = place;
  if ('id' in project) return [way(v4, () => place), way(v3, () => place)];
  const withId = async (): Promise<Place> => ({
    ...place,
    project: { id: await projectIdOf(door, accessToken, project.slug) },
  });
  return [way(v3, () => place), way(v4, withId)];
}

function readListing(json: unknown, query: Query, wrong: Wrong): Listing {
  const content = fieldsOf(json, 'content', wrong);
  const own = { environment: query.environment, path: query.path, imported: false };
  return {
    own: readItems(content['secrets'], 'secrets', own, query, wrong),
    // Servers of October 2024 leave it out where no imports were asked for.
    imports: listOf(content['imports'] ?? [], 'imports', wrong).map((entry, index) =>
      readImport(entry, `imports[${index}]`, query, wrong),
    ),
  };
}

function readImport(entry: unknown, where: string, query: Query, wrong: Wrong): Secret[] {
  const fields = fieldsOf(entry, where, wrong);
  const origin = {
    environment: textOf(fields['environment'], where, 'environment', wrong),
    path: textOf(fields['secretPath'], where, 'secretPath', wrong),
    imported: true,
  };
  return readItems(fields['secrets'], `${where}.secrets`, origin, query, wrong);
}

function readItems(items: unknown, where: string, origin: Origin, query: Query, wrong: Wrong): Secret[] {
  let index = 0;
  const here = (): string => `${where}[${index}]`;
  const secrets: Secret[] = [];
  for (const item of listOf(items, where, wrong)) {
    secrets.push(readItem(item, here, origin, query, wrong));
    index++;
  }
  return secrets;
}
