import { permissionsIn } from './secrets/permission';
import type { Context } from './context';
import { badRequest, forbidden, notFound, Refusal } from './refusal';
import type { Environment, Folder, Permission, Project, World } from './world';

/** Under `acceptAnyLogin` every name of a project means the one there is. */
const anyProject = (world: World): Project | undefined =>
  world.settings.acceptAnyLogin ? world.projects.values().next().value : undefined;

/** The project of an id; throws a Refusal (404) where there is none. */
export function projectById(world: World, id: string): Project {
  const project = world.projects.get(id) ?? anyProject(world);
  if (!project) throw notFound(`Project with ${id} not found`);
  return project;
}

/** The project of a slug; throws a Refusal: 404, and 500 in 2024. */
export function projectBySlug({ world, generation }: Pick<Context, 'world' | 'generation'>, slug: string): Project {
  const project = [...world.projects.values()].find((each) => each.slug === slug) ?? anyProject(world);
  if (project) return project;
  throw generation.newRoutes
    ? notFound(`No project found with slug ${slug}`)
    : new Refusal(500, 'DatabaseError', 'Something went wrong');
}

/** The id that a request of v3 names, if need be by its slug: an id wins, and what is empty was not given. */
export function projectIdFor(context: Context, id: string | undefined, slug: string | undefined): string {
  if (id) return id;
  if (!slug) throw badRequest('You must provide projectSlug or workspaceId');
  const project = projectBySlug(context, slug);
  permissionsOf(context, project);
  return project.id;
}

/** What the actor may do in a project; throws a Refusal (403) where it is no member. */
export function permissionsOf(context: Context, project: Project): readonly Permission[] {
  const permissions = permissionsIn(project, context.actor, context.world.settings.acceptAnyLogin);
  if (permissions) return permissions;
  throw forbidden(
    context.generation.newRoutes
      ? `You are not a member of this project with ID ${project.id}. Please assign this identity to the project with the appropriate permissions, then try again.`
      : 'You are not allowed to access this resource',
    'ProjectMembershipNotFound',
  );
}

/** The environment of a slug; throws a Refusal (404). */
export function environmentOf(project: Project, slug: string): Environment {
  const environment = project.environments.get(slug);
  if (environment) return environment;
  throw notFound(`Environment with slug '${slug}' in project with ID ${project.id} not found`);
}

/** A path as it is kept: with a slash before, none behind. */
export function cleanPath(path: string): string {
  const bare = path.replace(/^\/+|\/+$/g, '');
  return `/${bare}`;
}

/** The folder at a path, if it is there; throws a Refusal (400) for a path that no folder can have. */
export function folderAt(project: Project, environment: string, path: string): Folder | undefined {
  const names = path.split('/').filter(Boolean);
  if (!names.every((name) => /^[\w-]+$/.test(name))) throw badRequest('Invalid folder name');
  return project.environments.get(environment)?.folders.get(path);
}
