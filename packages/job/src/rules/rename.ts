import type { Secret } from '@infisical-ci/client';
import type { Settings } from '../settings';
import { isBelow } from './resolve';
import type { Rule } from './rule';

/** What `name-case` makes of a name. */
const cases: Readonly<Record<Settings['nameCase'], (name: string) => string>> = {
  keep: (name) => name,
  upper: (name) => name.toUpperCase(),
  lower: (name) => name.toLowerCase(),
  env: (name) => name.toUpperCase().replace(/[^A-Za-z0-9_]/gu, '_'),
};

/**
 * How a rule names its secrets: by its target, in which `*` is the key and `**` the folders below and the key, joined by `_`;
 * or, without one, by the key between prefix and suffix. Keys and folders are written as `name-case` says.
 */
export function renameBy(
  { target, path }: Rule,
  { nameCase, envPrefix, envSuffix }: Settings,
): (secret: Secret) => string {
  const inCase = cases[nameCase];
  if (target === undefined) return ({ key }) => `${envPrefix}${inCase(key)}${envSuffix}`;
  const [, before = '', stars, after = ''] = /^([^*]*)(\*+)(.*)$/.exec(target) ?? [];
  if (stars === undefined) return () => target;
  return (secret) => `${before}${inCase(stars === '*' ? secret.key : wayTo(secret, path))}${after}`;
}

/** The folders from that of the rule down to the secret, and its key. Imports are not below any of them. */
function wayTo({ path, key, imported }: Secret, from: string): string {
  if (imported || !isBelow(path, from)) return key;
  return [...path.slice(from === '/' ? 1 : from.length + 1).split('/'), key].join('_');
}
