import { fields } from '../body';
import type { ApiRoute, Context } from '../context';
import { projectById, projectBySlug } from '../projects';
import { badRequest, notFound } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { optional, read, text } from '../shape';
import type { Project } from '../world';
import { listAnswer, listShape, listWanted, requestedPath, singleAnswer, singleShape } from './secrets-read';

const project = { workspaceId: optional(text()), workspaceSlug: optional(text()) };

interface NamesProject {
  readonly workspaceId?: string | undefined;
  readonly workspaceSlug?: string | undefined;
}

/** The id wins over the slug; an empty one was not given. */
function projectOf(context: Context, { workspaceId, workspaceSlug }: NamesProject, fallback: string): Project {
  if (workspaceId) return projectById(context.world, workspaceId);
  if (workspaceSlug) return projectBySlug(context, workspaceSlug);
  throw badRequest(fallback);
}

const noProject = 'You must provide projectSlug or workspaceId';

function list(incoming: Incoming, context: Context): Outgoing {
  const query = read({ ...listShape, ...project }, fields(incoming.query));
  const { environment, include_imports: includeImports = false, expandSecretReferences = false } = query;
  if (!query.workspaceId && !query.workspaceSlug) throw badRequest(noProject);
  if (query.workspaceSlug && !query.workspaceId) projectBySlug(context, query.workspaceSlug);
  if (!environment) throw badRequest('Missing project id or environment');
  const { viewSecretValue } = query;
  const wanted = { ...listWanted(query), environment, includeImports, expandSecretReferences, viewSecretValue };
  return listAnswer(context, projectOf(context, query, noProject), wanted);
}

function single(incoming: Incoming, key: string, context: Context): Outgoing {
  const query = read({ ...singleShape, ...project }, fields(incoming.query));
  const { environment, include_imports: includeImports = false, expandSecretReferences = false, version } = query;
  if (!query.workspaceId && !query.workspaceSlug) throw badRequest(noProject);
  if (query.workspaceSlug && !query.workspaceId) projectBySlug(context, query.workspaceSlug);
  if (!environment) throw badRequest('Missing environment');
  // A machine has no personal secrets.
  if (query.type === 'personal') throw notFound(`Secret with name '${key}' not found`);
  const wanted = {
    environment,
    secretPath: requestedPath(query.secretPath),
    key,
    includeImports,
    expandSecretReferences,
    viewSecretValue: query.viewSecretValue,
    ...(version === undefined ? {} : { version }),
  };
  return singleAnswer(context, projectOf(context, query, noProject), wanted, false);
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
