import type { Secret } from '@infisical-ci/client';
import { oneLine } from '@infisical-ci/http';

/** A secret, and what of it was asked for. */
export interface Origin extends Secret {
  /** The field of its JSON value that `value` is, as a rule writes it: `#a.b`. */
  readonly field?: string;
  /** Its project, as a rule names it, where that is another than the settings'. */
  readonly owner?: string;
}

/** Where a secret is, as messages say it: `dev:/db/PASSWORD`. In one line, since the server says it. */
export function placeOf({ environment, path, key, field = '', owner }: Origin): string {
  return oneLine(`${owner === undefined ? '' : `${owner}/`}${environment}:${path === '/' ? '' : path}/${key}${field}`);
}

const depth = (path: string): number => path.split('/').filter((part) => part !== '').length;

/** By depth, then path, then key: the order that `on-duplicate` means inside a rule. */
export function byPlace(a: Secret, b: Secret): number {
  if (a.path === b.path) return a.key < b.key ? -1 : Number(a.key > b.key);
  return depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1);
}
