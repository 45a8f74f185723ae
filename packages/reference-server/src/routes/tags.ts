import { randomUUID } from 'node:crypto';
import type { ApiRoute, Context } from '../context';
import { projectById } from '../projects';
import { badRequest } from '../refusal';
import type { Outgoing } from '../route';
import { or, read, text } from '../shape';

const shape = { slug: text(1), color: or(text(), ''), name: or(text(), '') };

function create(context: Context, projectId: string): Outgoing {
  const project = projectById(context.world, projectId);
  const { slug, color, name } = read(shape, context.body);
  if ([...project.tags.values()].some((tag) => tag.slug === slug)) throw badRequest('Tag already exist');
  const tag = { id: randomUUID(), slug, name: name || slug, color };
  project.tags.set(tag.id, tag);
  const told = { ...tag, projectId };
  return { status: 200, body: { workspaceTag: told, tag: told } };
}

export const tagRoutes: readonly ApiRoute[] = ['/api/v1/workspace', '/api/v1/projects'].map((path) => ({
  method: 'POST',
  path: `${path}/:projectId/tags`,
  rate: 'write',
  admin: true,
  answer: (_incoming, { projectId = '' }, context) => create(context, projectId),
}));
