import { randomUUID } from 'node:crypto';
import type { ApiRoute, Context } from '../context';
import { cleanPath, environmentOf, projectById } from '../projects';
import { badRequest } from '../refusal';
import type { Outgoing } from '../route';
import { optional, read, text, textThat } from '../shape';
import type { Environment, Folder } from '../world';

const name = textThat(
  (given) => /^[\w-]+$/.test(given),
  'Invalid folder name. Only alphanumeric characters, dashes, and underscores are allowed.',
);

const shape = {
  workspaceId: optional(text()),
  projectId: optional(text()),
  environment: text(1),
  name,
  path: optional(text()),
  directory: optional(text()),
};

/** The folder at a path; it and those above it are made where they are not there. */
function madeFolder(environment: Environment, path: string): Folder {
  const known = environment.folders.get(path);
  if (known) return known;
  madeFolder(environment, path.slice(0, path.lastIndexOf('/')) || '/');
  const folder: Folder = { id: randomUUID(), path, secrets: new Map(), imports: [] };
  environment.folders.set(path, folder);
  return folder;
}

function create(context: Context): Outgoing {
  const asked = read(shape, context.body);
  const project = projectById(context.world, asked.workspaceId ?? asked.projectId ?? '');
  const environment = environmentOf(project, asked.environment);
  const parent = cleanPath(asked.path ?? asked.directory ?? '/');
  const path = cleanPath(`${parent}/${asked.name}`);
  if (environment.folders.has(path)) {
    throw badRequest(`Folder with name '${asked.name}' already exists in path '${parent}'`);
  }
  const { id } = madeFolder(environment, path);
  return { status: 200, body: { folder: { id, name: asked.name, path, envId: environment.id, version: 1 } } };
}

export const folderRoutes: readonly ApiRoute[] = ['/api/v1/folders', '/api/v2/folders'].map((path) => ({
  method: 'POST',
  path,
  rate: 'write',
  admin: true,
  answer: (_incoming, _parameters, context) => create(context),
}));
