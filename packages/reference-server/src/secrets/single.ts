import { folderAt } from '../projects';
import { forbidden, notAllowed, notFound, type Refusal } from '../refusal';
import type { Secret } from '../world';
import { imported } from './imports';
import { may } from './permission';
import { tagSlugs, type Reading } from './present';
import { allows, reading, type Reader } from './reader';

/** What a read of one secret asks for. */
export interface SingleWanted {
  readonly environment: string;
  readonly secretPath: string;
  readonly key: string;
  readonly version?: number;
  /** `personal` is a user's own: a machine has none, but may find a shared one among the imports. */
  readonly type: 'shared' | 'personal';
  readonly includeImports: boolean;
}

const unreadable = (what: string, key: string): Refusal =>
  forbidden(
    `You do not have permission to view ${what} value on secret with name '${key}'`,
    'ForbiddenReadSecretError',
  );

function versionOf(secret: Secret | undefined, version: number | undefined): Secret | undefined {
  if (version === undefined || !secret || secret.version === version) return secret;
  return versionOf(secret.previous, version);
}

/** One secret by its key: the folder's own, else its last import's that has it; throws a Refusal where there is none. */
export function single(reader: Reader, wanted: SingleWanted): Reading {
  const { environment, secretPath: path, key } = wanted;
  const { project, permissions } = reader;
  const folder = folderAt(project, environment, path);
  if (!folder) {
    throw notFound(`Folder with path '${path}' in environment with slug '${environment}' not found`, 'GetSecretByName');
  }
  const secret = wanted.type === 'personal' ? undefined : versionOf(folder.secrets.get(key), wanted.version);
  const secretTags = secret ? tagSlugs(project, secret) : [];
  if (!may(permissions, 'describeSecret', { environment, secretPath: path, secretName: key, secretTags })) {
    throw notAllowed('describeSecret', 'secrets');
  }
  if (secret) {
    const place = { environment, path };
    if (withheld(reader, place, secret)) throw unreadable('secret', key);
    return reading(reader, place, secret, reader.wanted.expandSecretReferences ? place : undefined);
  }
  const found = wanted.includeImports ? fromImports(reader, folder.imports, key) : undefined;
  if (!found) throw notFound(`Secret with name '${key}' not found`);
  return found;
}

/** Whether a value is asked for that may not be read. */
const withheld = (reader: Reader, place: Parameters<typeof allows>[2], secret: Secret): boolean =>
  reader.wanted.viewSecretValue && !reader.settings.hideUnreadable && !allows(reader, 'readValue', place, secret);

function fromImports(reader: Reader, imports: Parameters<typeof imported>[1], key: string): Reading | undefined {
  const options = { expand: reader.wanted.expandSecretReferences, readable: false };
  for (const { environment, secretPath: path, secrets } of imported(reader, imports, options).reverse()) {
    const found = secrets.find(({ secret }) => secret.key === key);
    if (!found) continue;
    if (withheld(reader, { environment: found.environment, path }, found.secret))
      throw unreadable('secret import', key);
    // It is told from where it was imported, also where that folder imports it itself.
    return { ...found, environment, path };
  }
  return undefined;
}
