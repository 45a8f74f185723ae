import type { Settings } from '../settings';

/** One line of what to load. Where none is written, the settings themselves are one rule. */
export interface Rule {
  readonly environment: string;
  /** A folder's path: absolute, without a trailing slash. */
  readonly path: string;
  /** One secret of that folder; absent: all of it. */
  readonly key?: string;
  /** With all folders below. */
  readonly recursive: boolean;
  /** As messages show it: `dev:/app/**`. */
  readonly text: string;
}

/** The rules of a job. */
export function rulesOf(settings: Settings): readonly Rule[] {
  const { environment = '', secretPath: path, secretName: key, recursive } = settings;
  const below = path === '/' ? '/' : `${path}/`;
  const text = `${environment}:${below}${key ?? (recursive ? '**' : '*')}`;
  return [{ environment, path, recursive, text, ...(key === undefined ? {} : { key }) }];
}
