import { randomUUID } from 'node:crypto';
import type { ApiRoute, Context } from '../context';
import { permissionsOf, projectById, projectBySlug } from '../projects';
import { badRequest } from '../refusal';
import type { Outgoing } from '../route';
import { optional, read, text } from '../shape';
import type { Environment, Project } from '../world';

const givenEnvironments = [
  { name: 'Development', slug: 'dev' },
  { name: 'Staging', slug: 'staging' },
  { name: 'Production', slug: 'prod' },
];

/** An environment with its root folder. */
function createEnvironment(name: string, slug: string): Environment {
  const root = { id: randomUUID(), path: '/', secrets: new Map(), imports: [] };
  return { id: randomUUID(), name, slug, folders: new Map([['/', root]]) };
}

function presented(project: Project, organizationId: string): Readonly<Record<string, unknown>> {
  const { id, name, slug } = project;
  const environments = [...project.environments.values()].map((each) => ({
    id: each.id,
    name: each.name,
    slug: each.slug,
  }));
  return { id, _id: id, name, slug, orgId: organizationId, type: 'secret-manager', environments };
}

const createShape = { projectName: text(1), slug: optional(text(1)), id: optional(text(1)) };

function create(context: Context): Outgoing {
  const { world } = context;
  // `id` is this server's own: a state file may fix it.
  const { projectName, slug: asked, id = randomUUID() } = read(createShape, context.body);
  const slug = asked ?? `${projectName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${id.slice(0, 4)}`;
  if ([...world.projects.values()].some((project) => project.slug === slug)) {
    throw badRequest('A project with the same slug already exists');
  }
  const environments = givenEnvironments.map((each) => [each.slug, createEnvironment(each.name, each.slug)] as const);
  const project: Project = {
    id,
    name: projectName,
    slug,
    environments: new Map(environments),
    members: new Map(),
    roles: new Map(),
    tags: new Map(),
  };
  world.projects.set(id, project);
  return { status: 200, body: { project: presented(project, world.organizationId) } };
}

function addEnvironment(context: Context, projectId: string): Outgoing {
  const project = projectById(context.world, projectId);
  const { name, slug } = read({ name: text(1), slug: text(1) }, context.body);
  if (project.environments.has(slug)) throw badRequest('Environment with slug already exist');
  const environment = createEnvironment(name, slug);
  project.environments.set(slug, environment);
  const told = { id: environment.id, name, slug, projectId: project.id };
  return {
    status: 200,
    body: { message: 'Successfully created new environment', workspace: project.id, environment: told },
  };
}

function remove(context: Context, projectId: string): Outgoing {
  const project = projectById(context.world, projectId);
  context.world.projects.delete(project.id);
  return { status: 200, body: { project: presented(project, context.world.organizationId) } };
}

/** A project as a member sees it. */
function seen(context: Context, project: Project): Readonly<Record<string, unknown>> {
  permissionsOf(context, project);
  return presented(project, context.world.organizationId);
}

const bySlug = (path: string, newer: boolean): ApiRoute => ({
  method: 'GET',
  path,
  rate: 'read',
  bearer: true,
  newer,
  answer: (_incoming, { slug = '' }, context) => ({ status: 200, body: seen(context, projectBySlug(context, slug)) }),
});

const byId = (path: string, field: 'project' | 'workspace'): ApiRoute => ({
  method: 'GET',
  path,
  rate: 'read',
  bearer: true,
  newer: field === 'project',
  answer: (_incoming, { id = '' }, context) => ({
    status: 200,
    body: { [field]: seen(context, projectById(context.world, id)) },
  }),
});

const changes = ['/api/v1/workspace', '/api/v1/projects'].flatMap((path): ApiRoute[] => [
  {
    method: 'POST',
    path: `${path}/:id/environments`,
    rate: 'write',
    admin: true,
    answer: (_incoming, { id = '' }, context) => addEnvironment(context, id),
  },
  {
    method: 'DELETE',
    path: `${path}/:id`,
    rate: 'write',
    admin: true,
    answer: (_incoming, { id = '' }, context) => remove(context, id),
  },
]);

export const projectRoutes: readonly ApiRoute[] = [
  ...['/api/v2/workspace', '/api/v1/projects'].map((path): ApiRoute => ({
    method: 'POST',
    path,
    rate: 'write',
    admin: true,
    answer: (_incoming, _parameters, context) => create(context),
  })),
  bySlug('/api/v1/projects/slug/:slug', true),
  bySlug('/api/v2/workspace/:slug', false),
  byId('/api/v1/projects/:id', 'project'),
  byId('/api/v1/workspace/:id', 'workspace'),
  ...changes,
];
