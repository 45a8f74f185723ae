import type { Door } from '@infisical-ci/http';
import { waysTo } from './list';
import type { Place } from './query';
import { readItem, type Secret } from './secret';
import { askServed } from './served';
import { fieldsOf, wrongIn } from './shape';

/** Which secret to read. */
export interface ReadQuery extends Place {
  readonly key: string;
}

/**
 * One secret of a folder; where the folder has none of that name and imports are wanted, the server looks through them,
 * the last first.
 *
 * @throws Failure not-found (secret, folder, environment or project), access-denied, request-refused, answer-malformed,
 *   and what `Door.ask` throws
 * @see Infisical's API: GET /api/v4/secrets/NAME; of older servers, GET /api/v3/secrets/raw/NAME
 */
export async function readSecret(door: Door, accessToken: string, query: ReadQuery): Promise<Secret> {
  const { key, environment, path } = query;
  const { json, ask } = await askServed(
    door,
    waysTo(door, accessToken, query, `read the secret ${key} of ${environment}:${path}`, (version) => ({
      path: `${version.root}/${encodeURIComponent(key)}`,
      parameters: { type: 'shared' },
    })),
  );
  const wrong = wrongIn(ask, door);
  const item = fieldsOf(json, 'content', wrong)['secret'];
  const secret = readItem(item, 'secret', { environment, path, imported: false }, query, wrong);
  // It is an import's where it says another folder than the one asked for.
  const imported = secret.environment !== environment || folder(secret.path) !== folder(path);
  return { ...secret, imported };
}

const folder = (path: string): string => path.trim().replace(/\/$/, '');
