import type { Secret } from '@infisical-ci/client';
import { isBelow, scopeOf } from './resolve';
import type { Rule, Rules } from './rule';

type Takes = (secret: Secret) => boolean;

/**
 * Which secrets of its folder a rule takes: its key; or, of many, those that begin so, without what is left out and without
 * those that have a rule of their own.
 */
export function pickerOf({ load, leaveOut }: Rules): (rule: Rule) => Takes {
  const byKey = new Map<string, Rule[]>();
  for (const rule of load) if (rule.key !== undefined) byKey.set(rule.key, [...(byKey.get(rule.key) ?? []), rule]);
  return (rule) => {
    const isMeant = matches(rule);
    if (rule.key !== undefined) return isMeant;
    const scope = scopeOf(rule);
    const out = leaveOut
      .filter((other) => scopeOf(other) === scope)
      .map((other) => ({ other, isNamed: matches(other) }));
    const hasOwn = (secret: Secret): boolean | undefined =>
      byKey.get(secret.key)?.some((other) => scopeOf(other) === scope && isAt(secret, other, rule));
    return (secret) =>
      isMeant(secret) &&
      !hasOwn(secret) &&
      !out.some(({ other, isNamed }) => isNamed(secret) && isAt(secret, other, rule));
  };
}

/** Whether a rule means a secret of its folder by its key: it is that, or begins so. */
export function matches({ key: own, prefix = '' }: Rule): Takes {
  return ({ key }) => (own === undefined ? key.startsWith(prefix) : key === own);
}

/**
 * Whether a secret that a wildcard brings stands in the folder of another rule. What was imported stands in the folder that
 * imports it; the list of a folder with all below does not say which that is: there a rule that tells keys is taken to mean
 * it wherever it stands, and one for a whole folder below does not.
 */
function isAt({ path, imported }: Secret, other: Rule, wildcard: Rule): boolean {
  if (!imported || !wildcard.recursive) return covers(other, imported ? wildcard.path : path);
  return covers(other, wildcard.path) || (!isWhole(other) && covers(wildcard, other.path));
}

const isWhole = ({ key, prefix }: Rule): boolean => key === undefined && prefix === '';

const covers = ({ path: above, recursive }: Rule, path: string): boolean =>
  path === above || (recursive && isBelow(path, above));
