import type { Folder, SecretImport } from '../world';
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

/** Infisical follows imports of imports no further. */
const deepest = 10;

const placed = (of: SecretImport): Place => ({ environment: of.environment, path: of.path });
const spot = ({ environment, path }: Place): string => `${environment}:${path}`;

const folderOf = (reader: Reader, { environment, path }: Place): Folder | undefined =>
  reader.project.environments.get(environment)?.folders.get(path);

/** The folder's own secrets, by key, without those that the reader may not have. */
function secretsOf(reader: Reader, place: Place, expand: boolean): Reading[] {
  const secrets = [...(folderOf(reader, place)?.secrets.values() ?? [])];
  const open = secrets
    .filter((secret) => allows(reader, 'describeSecret', place, secret))
    .filter((secret) => !reader.wanted.viewSecretValue || allows(reader, 'readValue', place, secret));
  return open
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((secret) => {
      try {
        return reading(reader, place, secret, expand);
      } catch {
        // Infisical swallows a reference that an import may not follow, and leaves its text.
        return reading(reader, place, secret, false);
      }
    });
}

function firstOfEachKey(readings: readonly Reading[]): Reading[] {
  const first = new Map<string, Reading>();
  for (const each of readings) if (!first.has(each.secret.key)) first.set(each.secret.key, each);
  return [...first.values()];
}

/**
 * What imports bring, in their order. What an import imports itself is added behind its own secrets; a folder is gone
 * into once a request, and the first secret of a name stands.
 */
export function imported(reader: Reader, imports: readonly SecretImport[], expand: boolean): Imported[] {
  const direct = imports.filter(({ isReplication }) => !isReplication);
  // Where no imported folder exists at all, Infisical answers no entry; where one does, the others come empty.
  if (!direct.some((each) => folderOf(reader, placed(each)))) return [];
  const seen = new Set(direct.map(spot));
  const entries = direct.map((each) => ({ place: placed(each), secrets: secretsOf(reader, placed(each), expand) }));
  const pending = entries.map(({ place, secrets }) => ({ place, secrets, depth: 1 }));
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { secrets, depth } = next;
    const nested = (folderOf(reader, next.place)?.imports ?? []).map(placed).filter((place) => !seen.has(spot(place)));
    if (depth > deepest) continue;
    for (const place of nested) {
      seen.add(spot(place));
      secrets.push(...secretsOf(reader, place, expand));
      pending.push({ place, secrets, depth: depth + 1 });
    }
  }
  return entries.map(({ place, secrets }) => {
    const id = folderOf(reader, place)?.id;
    return {
      secretPath: place.path,
      environment: place.environment,
      ...(id === undefined ? {} : { folderId: id }),
      secrets: firstOfEachKey(secrets),
    };
  });
}
