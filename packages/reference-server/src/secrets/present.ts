import type { Generation } from '../generation';
import type { Project, Secret } from '../world';

export const hiddenValue = '<hidden-by-infisical>';

/** A secret as it was read, and where. */
export interface Reading {
  readonly secret: Secret;
  readonly environment: string;
  readonly path: string;
  /** Expanded, or the mask. */
  readonly value: string;
  readonly hidden: boolean;
}

type Wire = Readonly<Record<string, unknown>>;

/** The slugs of a secret's tags. */
export const tagSlugs = (project: Project, secret: Secret): string[] =>
  secret.tagIds.flatMap((id) => project.tags.get(id)?.slug ?? []);

function core({ secret, environment, value, hidden }: Reading, workspace: string, generation: Generation): Wire {
  return {
    id: secret.id,
    _id: secret.id,
    workspace,
    environment,
    version: secret.version,
    type: 'shared',
    secretKey: secret.key,
    secretValue: value,
    ...(generation.saysHidden ? { secretValueHidden: hidden } : {}),
    secretComment: secret.comment,
    secretReminderNote: null,
    secretReminderRepeatDays: null,
    skipMultilineEncoding: secret.skipMultilineEncoding,
    ...(generation.saysHidden
      ? { secretMetadata: secret.metadata.map((each) => ({ ...each, isEncrypted: false })), isRotatedSecret: false }
      : { metadata: null }),
  };
}

/** A secret of an import: it does not say its project, its times, its tags, or its path, which the import says. */
export const presentImported = (reading: Reading, generation: Generation): Wire => core(reading, '', generation);

/** A secret as a read of one answers it. */
export function presentOne(reading: Reading, project: Project, generation: Generation): Wire {
  const { secret } = reading;
  // Lists are long: one object a secret, not a copy of a copy.
  return Object.assign(core(reading, project.id, generation), {
    createdAt: secret.createdAt,
    updatedAt: secret.updatedAt,
    tags: secret.tagIds.flatMap((id) => project.tags.get(id) ?? []),
  });
}

/** A secret as a list answers it: with the path, the only thing that tells folders apart. */
export const presentListed = (reading: Reading, project: Project, generation: Generation): Wire =>
  Object.assign(presentOne(reading, project, generation), { secretPath: reading.path });
