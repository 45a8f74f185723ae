import type { Context } from '../context';
import { permissionsOf } from '../projects';
import { invalid } from '../refusal';
import type { Outgoing } from '../route';
import { listed, type ListWanted } from '../secrets/list';
import { presentImported, presentListed, presentOne } from '../secrets/present';
import type { Reader, Wanted } from '../secrets/reader';
import { single, type SingleWanted } from '../secrets/single';
import { coerced, flag, oneOf, optional, or, text, type Shape } from '../shape';
import type { Project } from '../world';

const place = { environment: optional(text()), secretPath: or(text(), '/') };

/** The query of a list, and what its version of the API names a project by; in the order in which Infisical complains. */
export const listShape = <P extends Shape>(project: P) => ({
  metadataFilter: optional(text()),
  ...project,
  ...place,
  viewSecretValue: or(flag, true),
  expandSecretReferences: optional(flag),
  recursive: or(flag, false),
  include_imports: optional(flag),
  tagSlugs: optional(text()),
});

/** The query of a read of one secret. */
export const singleShape = <P extends Shape>(project: P) => ({
  ...project,
  ...place,
  version: optional(coerced),
  type: or(oneOf('shared', 'personal'), 'shared'),
  viewSecretValue: or(flag, true),
  expandSecretReferences: optional(flag),
  include_imports: optional(flag),
});

/** A comma list, without its empty entries. */
const words = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

const mostPairs = 10;

/** `key=K,value=V` as its two texts; undefined where one of them is missing. */
function metadataPair(given: string): { key: string; value: string } | undefined {
  const parts = given.split(/[,=]/).map((part) => part.trim());
  const named = (name: string): string | undefined =>
    parts.findLast((part, index) => index % 2 === 1 && part !== '' && parts[index - 1]?.toLowerCase() === name);
  const [key, value] = [named('key'), named('value')];
  return key !== undefined && value !== undefined ? { key, value } : undefined;
}

/** `key=K,value=V|key=K2,value=V2`, all of which must be there; what is no such pair does not count. */
function metadataPairs(filter = ''): { key: string; value: string }[] {
  const pairs = filter.split('|').flatMap((given) => metadataPair(given) ?? []);
  if (pairs.length > mostPairs) {
    const message = `You can only filter by up to ${mostPairs} metadata fields`;
    throw invalid([{ code: 'custom', message, path: ['metadataFilter'] }]);
  }
  return pairs;
}

/** A path as a request gives it: one slash at the end goes. An empty one is no folder, not even the root. */
const requestedPath = (given: string): string => (given === '/' ? given : given.replace(/\/$/, ''));

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

/** What a read of one secret asks for, beside its environment and its switches. */
export const singleWanted = ({ secretPath, viewSecretValue, version, type }: SingleQuery, key: string) => ({
  secretPath: requestedPath(secretPath),
  key: key.trim(),
  type,
  viewSecretValue,
  ...(version === undefined ? {} : { version }),
});

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
