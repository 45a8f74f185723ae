import type { Settings } from '../world';
import { forbidden, notAllowed, type Refusal } from '../refusal';
import type { Permission, Project, Secret } from '../world';
import { expanded, type Lookup, type Place } from './expand';
import { may, type SecretAction } from './permission';
import { hiddenValue, tagSlugs, type Reading } from './present';

/** What a request asks of every secret that it reads. */
export interface Wanted {
  readonly viewSecretValue: boolean;
  readonly expandSecretReferences: boolean;
}

/** Who reads which project. */
export interface Reader {
  readonly project: Project;
  readonly permissions: readonly Permission[];
  readonly settings: Settings;
  readonly wanted: Wanted;
}

/** Whether the reader may do something with a secret. */
export function allows(reader: Reader, action: SecretAction, place: Place, secret: Secret): boolean {
  return may(reader.permissions, action, {
    environment: place.environment,
    secretPath: place.path,
    secretName: secret.key,
    secretTags: tagSlugs(reader.project, secret),
  });
}

/** Looks up what a secret refers to: the folder's own secrets alone, never its imports, in the same project. */
function lookupFor(reader: Reader, of: Place, by: string): Lookup {
  return (place, key) => {
    const secret = reader.project.environments.get(place.environment)?.folders.get(place.path)?.secrets.get(key);
    const subject = { environment: place.environment, secretPath: place.path, secretName: key };
    const tags = secret ? tagSlugs(reader.project, secret) : [];
    if (may(reader.permissions, 'readValue', { ...subject, secretTags: tags })) return secret?.value;
    throw forbidden(
      `You do not have permission to read secret '${key}' in environment '${place.environment}' at path '${place.path}', which is referenced by secret '${by}' in environment '${of.environment}' at path '${of.path}'.`,
    );
  };
}

/**
 * A secret of a place, or hidden. Its references are replaced where `from`, the folder that they count from, is given;
 * throws a Refusal (403) for one that may not be followed.
 */
export function reading(reader: Reader, place: Place, secret: Secret, from: Place | undefined): Reading {
  const hidden = !reader.wanted.viewSecretValue || !allows(reader, 'readValue', place, secret);
  const { environment, path } = place;
  if (hidden) return { secret, environment, path, value: hiddenValue, hidden };
  const value = from ? expanded(secret, from, lookupFor(reader, from, secret.key)) : secret.value;
  return { secret, environment, path, value, hidden };
}

/** Why a value may not be read in a list. */
export const unreadable = (): Refusal => notAllowed('readValue', 'secrets');
