import type { Door } from '@infisical-ci/http';
import { askServed, bearing, type Way } from './served';
import { fieldsOf, textOf, wrongIn } from './shape';

const way = (accessToken: string, purpose: string, root: string, key: string): Way => ({
  route: root,
  ask: () => ({
    purpose,
    method: 'GET',
    path: root + encodeURIComponent(key),
    headers: bearing(accessToken),
    maxBytes: 1024 * 1024,
  }),
});

/**
 * The id of the project with this slug.
 *
 * @throws Failure not-found, access-denied, answer-malformed, and what `Door.ask` throws
 * @see Infisical's API: GET /api/v1/projects/slug/SLUG; of older servers, GET /api/v2/workspace/SLUG
 */
export async function projectIdOf(door: Door, accessToken: string, slug: string): Promise<string> {
  const purpose = `find the project ${slug}`;
  const { json, ask } = await askServed(door, [
    way(accessToken, purpose, '/api/v1/projects/slug/', slug),
    way(accessToken, purpose, '/api/v2/workspace/', slug),
  ]);
  const wrong = wrongIn(ask, door);
  return textOf(fieldsOf(json, 'content', wrong)['id'], 'content', 'id', wrong);
}

/**
 * The slug of the project with this id.
 *
 * @throws Failure not-found, access-denied, answer-malformed, and what `Door.ask` throws
 * @see Infisical's API: GET /api/v1/projects/ID; of older servers, GET /api/v1/workspace/ID
 */
export async function projectSlugOf(door: Door, accessToken: string, id: string): Promise<string> {
  const purpose = `find the project ${id}`;
  const { json, ask } = await askServed(door, [
    way(accessToken, purpose, '/api/v1/projects/', id),
    way(accessToken, purpose, '/api/v1/workspace/', id),
  ]);
  const wrong = wrongIn(ask, door);
  const content = fieldsOf(json, 'content', wrong);
  // A project was called a workspace before.
  const project = fieldsOf(content['project'] ?? content['workspace'], 'project', wrong);
  return textOf(project['slug'], 'project', 'slug', wrong);
}
