import { oneLine } from '@infisical-ci/http';
import { distance } from '../settings/unknown';

const mostShown = 5;

/**
 * Of the keys of a folder, those that may have been meant: the same in other case, with the same beginning, or few letters off.
 * @param isPrefix whether only the beginnings of keys were written.
 */
export function nearKeys(wanted: string, keys: readonly string[], isPrefix: boolean): readonly string[] {
  const lower = wanted.toLowerCase();
  return keys
    .map((key) => ({ key, far: farness(lower, key.slice(0, isPrefix ? wanted.length : undefined).toLowerCase()) }))
    .filter(({ far }) => far !== undefined)
    .sort((a, b) => (a.far ?? 0) - (b.far ?? 0) || (a.key < b.key ? -1 : 1))
    .slice(0, mostShown)
    .map(({ key }) => oneLine(key, 80));
}

/** How far a key is from what was written; undefined where it is another word altogether. */
function farness(wanted: string, key: string): number | undefined {
  const most = Math.min(4, Math.floor(wanted.length / 3));
  // What differs more in length is further away: worth knowing before letters are compared.
  const letters = Math.abs(wanted.length - key.length) <= most ? distance(wanted, key) : Infinity;
  if (letters <= most) return letters;
  const shorter = Math.min(wanted.length, key.length);
  return shorter >= 3 && (wanted.startsWith(key) || key.startsWith(wanted)) ? most + 1 : undefined;
}
