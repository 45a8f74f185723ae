import type { Place } from './query';
import { fieldsOf, optionalText, textOf, type Where, type Wrong } from './shape';

/** One secret as it was read, with where it comes from. */
export interface Secret {
  readonly key: string;
  readonly value: string;
  /** The identity may see that it is there, but not its value: what stands in `value` is not the secret. */
  readonly hidden: boolean;
  readonly environment: string;
  /** Its folder; of an imported secret, the folder that it was imported from. */
  readonly path: string;
  /** The id of its project, where known. */
  readonly project?: string;
  readonly imported: boolean;
}

/** Where an item belongs, as far as the item itself does not say so. */
export interface Origin {
  readonly environment: string;
  readonly path: string;
  readonly imported: boolean;
}

/**
 * One secret of an answer. Servers of October 2024 never say `secretValueHidden`; imported secrets have no path or
 * project of their own.
 */
export function readItem(item: unknown, where: Where, origin: Origin, { project }: Place, wrong: Wrong): Secret {
  const fields = fieldsOf(item, where, wrong);
  const { imported } = origin;
  const environment = imported ? '' : optionalText(fields['environment'], where, 'environment', wrong);
  const path = imported ? '' : optionalText(fields['secretPath'], where, 'secretPath', wrong);
  const projectId = optionalText(fields['workspace'], where, 'workspace', wrong) || ('id' in project ? project.id : '');
  const secret: Writable<Secret> = {
    key: textOf(fields['secretKey'], where, 'secretKey', wrong),
    value: textOf(fields['secretValue'], where, 'secretValue', wrong),
    hidden: fields['secretValueHidden'] === true,
    environment: environment || origin.environment,
    path: path || origin.path,
    imported,
  };
  // Added one by one and not spread: of thousands of secrets, spreading takes longer than all else.
  if (projectId) secret.project = projectId;
  return secret;
}

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };
