import type { Context } from '../context';
import { permissionsOf } from '../projects';
import { invalid, notFound } from '../refusal';
import type { Outgoing } from '../route';
import { listed, type ListWanted } from '../secrets/list';
import { presentImported, presentListed, presentOne } from '../secrets/present';
import type { Reader, Wanted } from '../secrets/reader';
import { single, type SingleWanted } from '../secrets/single';
import { flag, oneOf, optional, or, text, whole } from '../shape';
import type { Project } from '../world';

/** The query fields that all reads of secrets share. */
export const readShape = {
  environment: optional(text()),
  secretPath: or(text(), '/'),
  viewSecretValue: or(flag, true),
  expandSecretReferences: optional(flag),
  include_imports: optional(flag),
};

export const listShape = {
  ...readShape,
  recursive: or(flag, false),
  tagSlugs: optional(text()),
  metadataFilter: optional(text()),
};

export const singleShape = {
  ...readShape,
  version: optional(whole(0, Number.MAX_SAFE_INTEGER, true)),
  type: or(oneOf('shared', 'personal'), 'shared'),
};

/** A comma list, without its empty entries. */
const words = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const mostPairs = 10;

/** `key=K,value=V|key=K2`, all of which must be there. */
export function metadataPairs(filter: string | undefined): { key?: string; value?: string }[] {
  const pairs = (filter ?? '').split('|').filter(Boolean);
  if (pairs.length > mostPairs) {
    const message = `You can only filter by up to ${mostPairs} metadata fields`;
    throw invalid([{ code: 'custom', message, path: ['metadataFilter'] }]);
  }
  return pairs.map((pair) => {
    const parts = pair.split(',').map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]);
    const given = Object.fromEntries(parts) as Record<string, string>;
    const { key, value } = given;
    return { ...(key === undefined ? {} : { key }), ...(value === undefined ? {} : { value }) };
  });
}

/** A path as a request gives it: one slash at the end goes. */
export function requestedPath(given: string): string {
  const path = given.length > 1 && given.endsWith('/') ? given.slice(0, -1) : given;
  return path || '/';
}

export interface ListQuery {
  readonly secretPath: string;
  readonly recursive: boolean;
  readonly tagSlugs?: string | undefined;
  readonly metadataFilter?: string | undefined;
}

/** What a list's query asks for, beside its environment and whether imports are wanted. */
export const listWanted = (query: ListQuery): Omit<ListWanted, 'environment' | 'includeImports'> => ({
  secretPath: requestedPath(query.secretPath),
  recursive: query.recursive,
  tagSlugs: words(query.tagSlugs),
  metadata: metadataPairs(query.metadataFilter),
});

export interface SingleQuery {
  readonly secretPath: string;
  readonly viewSecretValue: boolean;
  readonly version?: number | undefined;
  readonly type: 'shared' | 'personal';
}

/** What a read of one secret asks for, beside its environment and its switches; a machine has no personal secrets. */
export function singleWanted(query: SingleQuery, key: string) {
  const { secretPath, viewSecretValue, version, type } = query;
  if (type === 'personal') throw notFound(`Secret with name '${key}' not found`);
  return { secretPath: requestedPath(secretPath), key, viewSecretValue, ...(version === undefined ? {} : { version }) };
}

const readerOf = (context: Context, project: Project, wanted: Wanted): Reader => ({
  project,
  permissions: permissionsOf(context, project),
  settings: context.world.settings,
  wanted,
});

/** Answers a list. */
export function listAnswer(context: Context, project: Project, wanted: ListWanted & Wanted): Outgoing {
  const { generation } = context;
  const { secrets, imports } = listed(readerOf(context, project, wanted), wanted, generation);
  const told = imports?.map((each) => ({
    ...each,
    secrets: each.secrets.map((reading) => presentImported(reading, generation)),
  }));
  return {
    status: 200,
    body: {
      secrets: secrets.map((reading) => presentListed(reading, project, generation)),
      ...(told || generation.alwaysImports ? { imports: told ?? [] } : {}),
    },
  };
}

/** Answers a read of one secret. */
export function singleAnswer(
  context: Context,
  project: Project,
  wanted: SingleWanted & Wanted,
  withPath: boolean,
): Outgoing {
  const found = single(readerOf(context, project, wanted), wanted);
  const secret = presentOne(found, project, context.generation);
  return { status: 200, body: { secret: withPath ? { ...secret, secretPath: found.path } : secret } };
}
