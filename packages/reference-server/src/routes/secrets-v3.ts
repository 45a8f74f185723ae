import { fields } from '../body';
import type { ApiRoute, Context } from '../context';
import { projectById, projectIdFor } from '../projects';
import { badRequest } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { optional, read, text } from '../shape';
import { listAnswer, listShape, listWanted, singleAnswer, singleShape, singleWanted } from './secrets-read';

const project = { workspaceId: optional(text()), workspaceSlug: optional(text()) };

function list(incoming: Incoming, context: Context): Outgoing {
  const query = read(listShape(project), fields(incoming.query));
  const { environment, include_imports: includeImports = false, expandSecretReferences = false } = query;
  const id = projectIdFor(context, query.workspaceId, query.workspaceSlug);
  if (!environment) throw badRequest('Missing project id or environment');
  const { viewSecretValue } = query;
  const wanted = { ...listWanted(query), environment, includeImports, expandSecretReferences, viewSecretValue };
  return listAnswer(context, projectById(context.world, id), wanted);
}

function single(incoming: Incoming, key: string, context: Context): Outgoing {
  const query = read(singleShape(project), fields(incoming.query));
  const { environment, include_imports: includeImports = false, expandSecretReferences = false } = query;
  const id = projectIdFor(context, query.workspaceId, query.workspaceSlug);
  if (!environment) throw badRequest('Missing environment');
  const wanted = { ...singleWanted(query, key), environment, includeImports, expandSecretReferences };
  // The cases that were recorded have no path here, unlike those of v4.
  return singleAnswer(context, projectById(context.world, id), wanted, false);
}

export const secretsV3Routes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/v3/secrets/raw',
    rate: 'secrets',
    bearer: true,
    answer: (incoming, _parameters, context) => list(incoming, context),
  },
  {
    method: 'GET',
    path: '/api/v3/secrets/raw/:secretName',
    rate: 'secrets',
    bearer: true,
    answer: (incoming, parameters, context) => single(incoming, parameters['secretName'] ?? '', context),
  },
];
