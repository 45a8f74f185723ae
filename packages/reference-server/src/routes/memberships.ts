import { randomUUID } from 'node:crypto';
import type { ApiRoute, Context } from '../context';
import { projectById } from '../projects';
import { badRequest, notFound } from '../refusal';
import type { Outgoing } from '../route';
import { anything, list, object, optional, or, read, text, yesOrNo, type Field } from '../shape';
import type { Permission } from '../world';
import { identityOf } from './identities';

const membershipShape = { role: optional(text(1)), roles: optional(list(object({ role: text(1) }))) };

type Change = (context: Context, projectId: string, identityId: string) => Outgoing;

function rolesAsked(context: Context): readonly string[] {
  const { role, roles } = read(membershipShape, context.body);
  return roles?.map((each) => each.role) ?? [role ?? 'no-access'];
}

const presented = (projectId: string, identityId: string, roles: readonly string[]): Outgoing => ({
  status: 200,
  body: { identityMembership: { id: randomUUID(), projectId, identityId, roles: roles.map((role) => ({ role })) } },
});

const add: Change = (context, projectId, identityId) => {
  const project = projectById(context.world, projectId);
  const identity = identityOf(context.world, identityId);
  if (project.members.has(identity.id)) {
    throw badRequest(`Identity with ID ${identityId} already exists in project with ID ${projectId}`);
  }
  const roles = rolesAsked(context);
  project.members.set(identity.id, roles);
  return presented(projectId, identityId, roles);
};

/** Takes a member's roles away or gives others; throws a Refusal (404) for who is no member. */
const changed =
  (after: (context: Context) => readonly string[] | undefined): Change =>
  (context, projectId, identityId) => {
    const { members } = projectById(context.world, projectId);
    const before = members.get(identityId);
    if (!before) throw notFound(`Identity with ID ${identityId} does not exists in project with ID ${projectId}`);
    const roles = after(context);
    if (roles) members.set(identityId, roles);
    else members.delete(identityId);
    return presented(projectId, identityId, roles ?? before);
  };

const oneOrMore: Field<readonly string[]> = (value, path, issues) =>
  typeof value === 'string' ? [value] : list(text(1))(value, path, issues);

const roleShape = {
  slug: text(1),
  name: optional(text()),
  permissions: list(
    object({
      subject: oneOrMore,
      action: oneOrMore,
      inverted: or(yesOrNo, false),
      conditions: or(anything, {}),
    }),
  ),
};

function addRole(context: Context, projectId: string): Outgoing {
  const project = projectById(context.world, projectId);
  const { slug, name = slug, permissions } = read(roleShape, context.body);
  if (project.roles.has(slug)) throw badRequest(`Project role with slug "${slug}" already exists`);
  const rules = permissions.flatMap(({ subject, action, inverted, conditions }) =>
    subject.map((each): Permission => ({ subject: each, action, inverted, conditions: { ...(conditions as object) } })),
  );
  project.roles.set(slug, rules);
  return { status: 200, body: { role: { id: randomUUID(), slug, name, projectId, permissions } } };
}

const changes = [
  ['POST', add],
  ['PATCH', changed(rolesAsked)],
  ['DELETE', changed(() => undefined)],
] as const;

export const membershipRoutes: readonly ApiRoute[] = ['/api/v2/workspace', '/api/v1/projects'].flatMap((path) => [
  ...changes.map(([method, change]): ApiRoute => ({
    method,
    path: `${path}/:projectId/identity-memberships/:identityId`,
    rate: 'write',
    admin: true,
    answer: (_incoming, { projectId = '', identityId = '' }, context) => change(context, projectId, identityId),
  })),
  {
    method: 'POST',
    path: `${path}/:projectId/roles`,
    rate: 'write',
    admin: true,
    answer: (_incoming, { projectId = '' }, context) => addRole(context, projectId),
  },
]);
