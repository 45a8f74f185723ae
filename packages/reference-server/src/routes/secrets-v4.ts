import { fields } from '../body';
import type { ApiRoute, Context } from '../context';
import { projectById } from '../projects';
import { badRequest } from '../refusal';
import type { Incoming, Outgoing } from '../route';
import { flag, optional, or, read, text } from '../shape';
import { listAnswer, listShape, listWanted, singleAnswer, singleShape, singleWanted } from './secrets-read';

/** v4 names its switch for imports in both spellings that it has had. */
const more = { includeImports: optional(flag), includePersonalOverrides: or(flag, false) };

interface Switches {
  readonly includeImports?: boolean | undefined;
  readonly include_imports?: boolean | undefined;
  readonly expandSecretReferences?: boolean | undefined;
}

const switches = (context: Context, query: Switches) => ({
  includeImports: query.includeImports ?? query.include_imports ?? context.world.settings.v4Defaults,
  expandSecretReferences: query.expandSecretReferences ?? context.world.settings.v4Defaults,
});

function list(incoming: Incoming, context: Context): Outgoing {
  const query = read({ ...listShape({ projectId: optional(text()) }), ...more }, fields(incoming.query));
  const { environment, projectId, viewSecretValue } = query;
  if (!projectId || !environment) throw badRequest('Missing project id or environment');
  const wanted = { ...listWanted(query), ...switches(context, query), environment, viewSecretValue };
  return listAnswer(context, projectById(context.world, projectId), wanted);
}

function single(incoming: Incoming, key: string, context: Context): Outgoing {
  const query = read({ ...singleShape({ projectId: text() }), ...more }, fields(incoming.query));
  const { environment, projectId } = query;
  if (!environment) throw badRequest('Missing environment');
  const wanted = { ...singleWanted(query, key), ...switches(context, query), environment };
  return singleAnswer(context, projectById(context.world, projectId), wanted, true);
}

export const secretsV4Routes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/v4/secrets',
    rate: 'secrets',
    bearer: true,
    newer: true,
    answer: (incoming, _parameters, context) => list(incoming, context),
  },
  {
    method: 'GET',
    path: '/api/v4/secrets/:secretName',
    rate: 'secrets',
    bearer: true,
    newer: true,
    answer: (incoming, parameters, context) => single(incoming, parameters['secretName'] ?? '', context),
  },
];
