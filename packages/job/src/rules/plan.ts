import type { Place } from '@infisical-ci/client';
import type { Settings } from '../settings';
import { isBelow, scopeOf } from './resolve';
import type { Rule } from './rule';

/** One folder to be read, or one with all below. */
export interface Request {
  readonly place: Place;
  readonly recursive: boolean;
  /** Where nothing else is wanted, and each can be read by itself. */
  readonly keys?: readonly string[];
  /** Of one project and environment; of a `**`, those of the folders below too. */
  readonly rules: readonly Rule[];
}

/** What to ask for: no folder twice, and none that the list of one above brings. */
export function planReads(rules: readonly Rule[], settings: Settings): readonly Request[] {
  const requests = new Map<string, Rule[]>();
  for (const rule of rules) {
    const tree = treeOver(rule, rules);
    const key = JSON.stringify([scopeOf(rule), tree ?? rule.path, tree !== undefined]);
    requests.set(key, [...(requests.get(key) ?? []), rule]);
  }
  return [...requests.values()].flatMap((group) => {
    const [first] = group;
    return first ? [requestFor(first, group, treeOver(first, rules), settings)] : [];
  });
}

/** The uppermost folder whose list with all below brings what a rule asks for. */
function treeOver(rule: Rule, rules: readonly Rule[]): string | undefined {
  const paths = rules
    .filter((other) => other.recursive && scopeOf(other) === scopeOf(rule))
    .map(({ path }) => path)
    .filter((path) => path === rule.path || isBelow(rule.path, path));
  return paths.sort((a, b) => a.length - b.length)[0];
}

function requestFor(first: Rule, rules: readonly Rule[], tree: string | undefined, settings: Settings): Request {
  const place = placeFor(first, tree ?? first.path, settings);
  const keys = new Set(rules.flatMap(({ key }) => key ?? []));
  // Which tags a secret has, only a list knows.
  const isKeys = settings.tagSlugs === undefined && rules.every(({ key }) => key !== undefined);
  return { place, recursive: tree !== undefined, rules, ...(isKeys ? { keys: [...keys] } : {}) };
}

/** A folder of the project and the environment of a rule. */
export function placeFor({ environment, project }: Rule, path: string, settings: Settings): Place {
  const { projectId, projectSlug = '', includeImports } = settings;
  const own = projectId === undefined ? { slug: projectSlug } : { id: projectId };
  return { project: project ?? own, environment, path, includeImports };
}
