import type { Folder, Secret, SecretImport } from '../world';
import type { Place } from './expand';
import { allows, reading, type Reader } from './reader';
import type { Reading } from './present';

/** One import of a folder, and all that comes with it. */
export interface Imported {
  readonly environment: string;
  readonly secretPath: string;
  readonly folderId?: string;
  readonly secrets: readonly Reading[];
}

export interface ImportOptions {
  /** Whether references are replaced. */
  readonly expand: boolean;
  /** Whether secrets that may be seen but not read are left out. */
  readonly readable: boolean;
}

/** A secret, and the folder that it is in. */
interface Found {
  readonly secret: Secret;
  readonly place: Place;
}

/** Infisical follows imports of imports no further. */
const deepest = 10;

const spot = ({ environment, path }: Place): string => `${environment}:${path}`;

const folderOf = (reader: Reader, { environment, path }: Place): Folder | undefined =>
  reader.project.environments.get(environment)?.folders.get(path);

/** Where imports lead, each place once. */
function placesOf(imports: readonly SecretImport[]): Place[] {
  const places = imports.map(({ environment, path }) => [`${environment}:${path}`, { environment, path }] as const);
  return [...new Map(places).values()];
}

/** The folder's own secrets, by key, without those that the reader may not have. */
function secretsOf(reader: Reader, place: Place, { readable }: ImportOptions): Found[] {
  const needsValue = readable && reader.wanted.viewSecretValue;
  return [...(folderOf(reader, place)?.secrets.values() ?? [])]
    .filter((secret) => allows(reader, 'describeSecret', place, secret))
    .filter((secret) => !needsValue || allows(reader, 'readValue', place, secret))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((secret) => ({ secret, place }));
}

/** Reads what an import brings; references count from the imported folder, also those of what it imports itself. */
function read(reader: Reader, from: Place, { secret, place }: Found, expand: boolean): Reading {
  try {
    return reading(reader, place, secret, expand ? from : undefined);
  } catch {
    // Infisical swallows a reference that an import may not follow, and leaves its text.
    return reading(reader, place, secret, undefined);
  }
}

function firstOfEachKey(found: readonly Found[]): Found[] {
  const first = new Map<string, Found>();
  for (const each of found) if (!first.has(each.secret.key)) first.set(each.secret.key, each);
  return [...first.values()];
}

/**
 * What imports bring, in their order. What an import imports itself is added behind its own secrets; a folder is gone
 * into once a request, and the first secret of a name stands.
 */
export function imported(reader: Reader, imports: readonly SecretImport[], options: ImportOptions): Imported[] {
  const direct = placesOf(imports.filter(({ isReplication }) => !isReplication));
  // Where no imported folder exists at all, Infisical answers no entry; where one does, the others come empty.
  if (!direct.some((place) => folderOf(reader, place))) return [];
  const seen = new Set(direct.map(spot));
  const entries = direct.map((place) => ({ place, secrets: secretsOf(reader, place, options) }));
  const pending = entries.map((entry) => ({ ...entry, depth: 1 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { secrets, depth } = next;
    const nested = placesOf(folderOf(reader, next.place)?.imports ?? []).filter((place) => !seen.has(spot(place)));
    if (depth > deepest) continue;
    for (const place of nested) {
      seen.add(spot(place));
      // Copied: what comes from still deeper is added to the copy's original, and so is lost. Infisical's own slip.
      const own = secretsOf(reader, place, options);
      secrets.push(...own);
      pending.push({ place, secrets: own, depth: depth + 1 });
    }
  }
  return entries.map(({ place, secrets }) => {
    const id = folderOf(reader, place)?.id;
    return {
      secretPath: place.path,
      environment: place.environment,
      ...(id === undefined ? {} : { folderId: id }),
      secrets: firstOfEachKey(secrets).map((found) => read(reader, place, found, options.expand)),
    };
  });
}
