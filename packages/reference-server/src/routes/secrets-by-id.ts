import type { ApiRoute, Context } from '../context';
import { permissionsOf } from '../projects';
import { notAllowed, notFound, Refusal } from '../refusal';
import type { Outgoing } from '../route';
import { may } from '../secrets/permission';
import { presentListed, tagSlugs } from '../secrets/present';
import type { Project, Secret, World } from '../world';
import { isUuid } from './login';

interface Found {
  readonly project: Project;
  readonly environment: string;
  readonly path: string;
  readonly secret: Secret;
}

function secretOf(world: World, id: string): Found | undefined {
  for (const project of world.projects.values()) {
    for (const { slug: environment, folders } of project.environments.values()) {
      for (const { path, secrets } of folders.values()) {
        const secret = [...secrets.values()].find((each) => each.id === id);
        if (secret) return { project, environment, path, secret };
      }
    }
  }
  return undefined;
}

/** Answers a read of one secret by its id: as it is kept, its references not replaced. */
function byId(context: Context, id: string): Outgoing {
  if (!isUuid(id)) throw new Refusal(500, 'DatabaseError', 'Something went wrong');
  const found = secretOf(context.world, id);
  if (!found) throw notFound(`Secret with ID '${id}' not found`, 'GetSecretById');
  const { project, environment, path, secret } = found;
  const subject = { environment, secretPath: path, secretName: secret.key, secretTags: tagSlugs(project, secret) };
  if (!may(permissionsOf(context, project), 'readValue', subject)) throw notAllowed('readValue', 'secrets');
  const reading = { secret, environment, path, value: secret.value, hidden: false };
  return { status: 200, body: { secret: presentListed(reading, project, context.generation) } };
}

export const secretsByIdRoutes: readonly ApiRoute[] = ['/api/v3/secrets/raw', '/api/v4/secrets'].map((path) => ({
  method: 'GET',
  path: `${path}/id/:secretId`,
  rate: 'secrets',
  bearer: true,
  newer: true,
  answer: (_incoming, { secretId = '' }, context) => byId(context, secretId),
}));
