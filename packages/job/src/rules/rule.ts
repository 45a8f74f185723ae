import type { Project } from '@infisical-ci/client';
import type { Settings } from '../settings';

/** One line of what to load, with nothing left open. Where none is written, the settings themselves are one rule. */
export interface Rule {
  /** Absent: the settings' own. */
  readonly project?: Project;
  /** That project, as the rule names it. */
  readonly owner?: string;
  readonly environment: string;
  /** A folder's path: absolute, without a trailing slash. */
  readonly path: string;
  /** One secret of that folder; absent: all of it. */
  readonly key?: string;
  /** Of all, those that begin so. */
  readonly prefix?: string;
  /** With all folders below. */
  readonly recursive: boolean;
  /** The way into the secret's JSON value. */
  readonly field?: readonly string[];
  /** It may match nothing. */
  readonly optional?: boolean;
  /** The name: literal for one secret; `*` in it stands for the key, `**` for folders and key. */
  readonly target?: string;
  /** What is asked for, as messages show it: `dev:/app/**`. */
  readonly text: string;
  /** Where it was written, if it was; from 1. */
  readonly line?: number;
}

/** The rules of `secrets`. */
export interface Rules {
  readonly load: readonly Rule[];
  /** What the wildcards among them leave out. */
  readonly leaveOut: readonly Rule[];
}

/** The settings as a rule, where no rules are written. */
export function ruleOf(settings: Settings): Rule {
  const { environment = '', secretPath: path, secretName: key, recursive } = settings;
  const below = path === '/' ? '/' : `${path}/`;
  const text = `${environment}:${below}${key ?? (recursive ? '**' : '*')}`;
  return { environment, path, recursive, text, ...(key === undefined ? {} : { key }) };
}
