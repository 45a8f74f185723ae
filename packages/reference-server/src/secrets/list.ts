import type { Generation } from '../generation';
import { forbidden, notAllowed, notFound, Refusal } from '../refusal';
import type { Folder, Secret } from '../world';
import { environmentOf, folderAt } from '../projects';
import { imported, type Imported } from './imports';
import { mayAnywhere } from './permission';
import { tagSlugs, type Reading } from './present';
import { allows, reading, unreadable, type Reader } from './reader';

/** What a list asks for. */
export interface ListWanted {
  readonly environment: string;
  readonly secretPath: string;
  readonly recursive: boolean;
  readonly includeImports: boolean;
  readonly tagSlugs: readonly string[];
  /** All of these must be there. */
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
}

export interface Listed {
  readonly secrets: readonly Reading[];
  /** Undefined where they were not asked for. */
  readonly imports?: readonly Imported[];
}

const missing = (path: string, environment: string): Refusal =>
  notFound(
    `Folder with path '${path}' in environment '${environment}' was not found. Please ensure the environment slug and secret path is correct.`,
    'SecretPathNotFound',
  );

/** Folders below the first this deep are not gone into. */
const deepest = 20;

function subtree(reader: Reader, { environment, secretPath }: ListWanted): Folder[] {
  const below = secretPath === '/' ? '/' : `${secretPath}/`;
  return [...environmentOf(reader.project, environment).folders.values()].filter(
    ({ path }) => path === secretPath || (path.startsWith(below) && path.split('/').length <= deepest + 1),
  );
}

function foldersOf(reader: Reader, wanted: ListWanted): Folder[] {
  if (wanted.recursive) return subtree(reader, wanted);
  const folder = folderAt(reader.project, wanted.environment, wanted.secretPath);
  return folder ? [folder] : [];
}

function passes(reader: Reader, wanted: ListWanted, secret: Secret): boolean {
  const slugs = tagSlugs(reader.project, secret);
  const tagged = wanted.tagSlugs.length === 0 || wanted.tagSlugs.some((slug) => slugs.includes(slug));
  return (
    tagged &&
    wanted.metadata.every(({ key, value }) => secret.metadata.some((each) => each.key === key && each.value === value))
  );
}

/** Whether a secret is in the answer; throws where one of the folder asked for may be seen but not read. */
function shown(reader: Reader, wanted: ListWanted, folder: Folder, secret: Secret): boolean {
  const place = { environment: wanted.environment, path: folder.path };
  if (!allows(reader, 'describeSecret', place, secret)) return false;
  if (!reader.wanted.viewSecretValue || allows(reader, 'readValue', place, secret)) return true;
  if (reader.settings.hideUnreadable) return true;
  if (folder.path !== wanted.secretPath) return false;
  throw unreadable();
}

/** All readings, or the refusal that names every reference that may not be read. */
function readAll(reader: Reader, all: readonly (() => Reading)[]): Reading[] {
  const problems: string[] = [];
  const readings = all.flatMap((read) => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(error.message);
      return [];
    }
  });
  if (problems.length > 0)
    throw forbidden('Failed to expand one or more secret references', 'ForbiddenError', problems);
  return readings;
}

/** The secrets of a folder, or of all below it, and what its imports bring. Secrets come by id, as in Infisical. */
export function listed(reader: Reader, wanted: ListWanted, generation: Generation): Listed {
  if (!mayAnywhere(reader.permissions, 'describeSecret')) throw notAllowed('describeSecret', 'secrets');
  const { environment, secretPath } = wanted;
  if (!generation.missingFolderIsError && !reader.project.environments.has(environment)) return { secrets: [] };
  const folders = foldersOf(reader, wanted);
  if (folders.length === 0) {
    if (generation.missingFolderIsError) throw missing(secretPath, environment);
    return { secrets: [] };
  }
  const found = folders.flatMap((folder) =>
    [...folder.secrets.values()]
      .filter((secret) => passes(reader, wanted, secret) && shown(reader, wanted, folder, secret))
      .map((secret) => ({ secret, place: { environment, path: folder.path } })),
  );
  found.sort((a, b) => (a.secret.id < b.secret.id ? -1 : 1));
  const { expandSecretReferences } = reader.wanted;
  const secrets = readAll(
    reader,
    found.map(
      ({ secret, place }) =>
        () =>
          reading(reader, place, secret, expandSecretReferences ? place : undefined),
    ),
  );
  if (!wanted.includeImports) return { secrets };
  const byPosition = folders
    .flatMap((folder) => folder.imports.map((each, position) => ({ each, position })))
    .sort((a, b) => a.position - b.position);
  // Infisical expands what is imported whether or not it was asked to.
  return {
    secrets,
    imports: imported(
      reader,
      byPosition.map(({ each }) => each),
      { expand: true, readable: true },
    ),
  };
}
