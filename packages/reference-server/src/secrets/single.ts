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
  readonly includeImports: boolean;
}

const unreadableSecret = (key: string): Refusal =>
  forbidden(`You do not have permission to view secret value on secret with name '${key}'`, 'ForbiddenReadSecretError');

function versionOf(secret: Secret | undefined, version: number | undefined): Secret | undefined {
  if (version === undefined || !secret || secret.version === version) return secret;
  return versionOf(secret.previous, version);
}

/** One secret by its key: the folder's own, else its last import's that has it; throws a Refusal where there is none. */
export function single(reader: Reader, wanted: SingleWanted): Reading {
  const { environment, secretPath: path, key } = wanted;
  const { project, permissions, settings } = reader;
  const { viewSecretValue, expandSecretReferences } = reader.wanted;
  const folder = folderAt(project, environment, path);
  if (!folder) {
    throw notFound(`Folder with path '${path}' in environment with slug '${environment}' not found`, 'GetSecretByName');
  }
  const secret = versionOf(folder.secrets.get(key), wanted.version);
  const secretTags = secret ? tagSlugs(project, secret) : [];
  if (!may(permissions, 'describeSecret', { environment, secretPath: path, secretName: key, secretTags })) {
    throw notAllowed('describeSecret', 'secrets');
  }
  if (secret) {
    const place = { environment, path };
    const open = !viewSecretValue || settings.hideUnreadable || allows(reader, 'readValue', place, secret);
    if (!open) throw unreadableSecret(key);
    return reading(reader, place, secret, expandSecretReferences);
  }
  const found = wanted.includeImports ? fromImports(reader, folder.imports, key) : undefined;
  if (!found) throw notFound(`Secret with name '${key}' not found`);
  return found;
}

function fromImports(reader: Reader, imports: Parameters<typeof imported>[1], key: string): Reading | undefined {
  const entries = imported(reader, imports, reader.wanted.expandSecretReferences);
  const entry = entries.findLast(({ secrets }) => secrets.some(({ secret }) => secret.key === key));
  return entry?.secrets.find(({ secret }) => secret.key === key);
}
