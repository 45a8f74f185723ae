import { listSecrets, readSecret, type Project, type Secret } from '@infisical-ci/client';
import { oneLine, type Door } from '@infisical-ci/http';
import { hiddenValues } from '../refusals';
import type { Settings } from '../settings';
import type { Rule } from './rule';

/** A rule, and the secrets that it chose: by depth, then path, then key. */
export interface Selected {
  readonly rule: Rule;
  readonly secrets: readonly Secret[];
}

/**
 * Fetches what the rules ask for.
 * @returns in the order that `on-duplicate` means: the rules as written, and their secrets by their place.
 * @throws Failure what listing and reading throw; value-hidden, naming every value that Infisical hides.
 */
export async function selectSecrets(
  door: Door,
  accessToken: string,
  rules: readonly Rule[],
  settings: Settings,
): Promise<readonly Selected[]> {
  const selected = await Promise.all(
    rules.map(async (rule) => ({
      rule,
      secrets: (await fetchRule(door, accessToken, rule, settings)).sort(byPlace),
    })),
  );
  const hidden = selected.flatMap(({ secrets }) => secrets.filter((secret) => secret.hidden));
  if (hidden.length > 0) throw hiddenValues(hidden.map(placeOf));
  return selected;
}

async function fetchRule(door: Door, accessToken: string, rule: Rule, settings: Settings): Promise<Secret[]> {
  const query = {
    project: projectOf(settings),
    environment: rule.environment,
    path: rule.path,
    includeImports: settings.includeImports,
  };
  if (rule.key !== undefined) return [await readSecret(door, accessToken, { ...query, key: rule.key })];
  const tagSlugs = settings.tagSlugs === undefined ? {} : { tagSlugs: settings.tagSlugs };
  return listSecrets(door, accessToken, { ...query, recursive: rule.recursive, ...tagSlugs });
}

function projectOf({ projectId, projectSlug = '' }: Settings): Project {
  return projectId === undefined ? { slug: projectSlug } : { id: projectId };
}

const depth = (path: string): number => path.split('/').filter((part) => part !== '').length;

function byPlace(a: Secret, b: Secret): number {
  if (a.path === b.path) return a.key < b.key ? -1 : Number(a.key > b.key);
  return depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1);
}

/** Where a secret is, as messages say it: `dev:/db/PASSWORD`. In one line, since the server says it. */
export function placeOf({ environment, path, key }: Secret): string {
  return oneLine(`${environment}:${path === '/' ? '' : path}/${key}`);
}
