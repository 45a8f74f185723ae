import { listSecrets, listWithImports, readSecret, type Secret } from '@infisical-ci/client';
import type { Door } from '@infisical-ci/http';
import { hiddenValues } from '../refusals';
import type { Settings } from '../settings';
import { selectByRules } from './by-rules';
import { byPlace, placeOf, type Origin } from './origin';
import { foldersOf } from './report';
import { ruleOf, type Rule } from './rule';

/** A rule, and the secrets that it chose: by depth, then path, then key. */
export interface Selected {
  readonly rule: Rule;
  readonly secrets: readonly Origin[];
}

/**
 * Fetches what the rules ask for; where none are written, what the settings do.
 * @returns in the order that `on-duplicate` means: the rules as written, and their secrets by their place.
 * @throws Failure what listing and reading throw; value-hidden, naming every value that Infisical hides; and where rules are
 *   written, not-found, nothing-matched and value-unfit, naming every rule that gives nothing.
 */
export async function selectSecrets(door: Door, accessToken: string, settings: Settings): Promise<readonly Selected[]> {
  if (settings.rules)
    return selectByRules(settings.rules, settings, {
      list: (query) => listWithImports(door, accessToken, query),
      read: (query) => readSecret(door, accessToken, query),
    });
  const rule = ruleOf(settings);
  const secrets = (await fetchFolder(door, accessToken, rule, settings)).sort(byPlace);
  const hidden = secrets.filter((secret) => secret.hidden);
  if (hidden.length > 0) throw hiddenValues(hidden.map(placeOf));
  return [{ rule, secrets }];
}

async function fetchFolder(
  door: Door,
  accessToken: string,
  { environment, path, key, recursive }: Rule,
  { projectId, projectSlug = '', includeImports, tagSlugs }: Settings,
): Promise<Secret[]> {
  const project = projectId === undefined ? { slug: projectSlug } : { id: projectId };
  const query = { project, environment, path, includeImports };
  if (key !== undefined) return [await readSecret(door, accessToken, { ...query, key })];
  return listSecrets(door, accessToken, { ...query, recursive, ...(tagSlugs === undefined ? {} : { tagSlugs }) });
}

/** Where the settings, or their rules, load from. */
export function whereOf({ environment = '', secretPath, recursive, rules }: Settings): string {
  return rules ? foldersOf(rules) : `${environment}:${secretPath}${recursive ? ' and below' : ''}`;
}
