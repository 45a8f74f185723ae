import type { ApiRoute, Context } from '../context';
import { notFound } from '../refusal';
import type { Outgoing } from '../route';
import { optional, or, read, text } from '../shape';
import { createIdentity, type Identity } from '../identity';
import type { World } from '../world';

const createShape = {
  name: text(1),
  organizationId: optional(text()),
  role: or(text(1), 'no-access'),
  id: optional(text(1)),
};

/** The identity of an id; throws a Refusal (404). */
export function identityOf(world: World, id: string): Identity {
  const identity = world.identities.get(id);
  if (!identity) throw notFound(`Failed to find identity with ID ${id}`);
  return identity;
}

const presented = ({ id, name, organizationId, role }: Identity): Outgoing => ({
  status: 200,
  body: { identity: { id, name, orgId: organizationId, role, authMethods: [] } },
});

function create(context: Context): Outgoing {
  const { world } = context;
  // `id` is this server's own: a state file may fix it.
  const { name, role, organizationId = world.organizationId, id } = read(createShape, context.body);
  const identity = createIdentity({ name, organizationId, role, ...(id === undefined ? {} : { id }) });
  world.identities.set(identity.id, identity);
  return presented(identity);
}

function update(context: Context, id: string): Outgoing {
  const identity = identityOf(context.world, id);
  const { name = identity.name, role = identity.role } = read(
    { name: optional(text(1)), role: optional(text(1)) },
    context.body,
  );
  Object.assign(identity, { name, role });
  return presented(identity);
}

function remove(context: Context, id: string): Outgoing {
  const identity = identityOf(context.world, id);
  context.world.identities.delete(id);
  for (const project of context.world.projects.values()) project.members.delete(id);
  return presented(identity);
}

const one: readonly (readonly ['GET' | 'PATCH' | 'DELETE', (context: Context, id: string) => Outgoing])[] = [
  ['GET', ({ world }, id) => presented(identityOf(world, id))],
  ['PATCH', update],
  ['DELETE', remove],
];

export const identityRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/identities',
    rate: 'write',
    admin: true,
    answer: (_incoming, _parameters, context) => create(context),
  },
  ...one.map(([method, answer]): ApiRoute => ({
    method,
    path: '/api/v1/identities/:identityId',
    rate: method === 'GET' ? 'read' : 'write',
    admin: true,
    answer: (_incoming, { identityId = '' }, context) => answer(context, identityId),
  })),
];
