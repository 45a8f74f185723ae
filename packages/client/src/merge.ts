import type { Secret } from './secret';

/** A list as the server answers it: the secrets of the folders read, and those of each import by the position of the import. */
export interface Listing {
  readonly own: readonly Secret[];
  readonly imports: readonly (readonly Secret[])[];
}

/**
 * What is in effect of a list: a folder's own secret before its last import, and that before its first, which is the
 * server's own rule for a single secret. Inside one import the first occurrence counts: an import of an import is
 * appended to it by the server, and yields.
 *
 * Secrets of different folders (a recursive list) are all kept, even with one key: whoever gives them names decides.
 * But the server does not say which of the folders has an import. So in a recursive list an imported secret yields to
 * the own secrets of all folders that were read, as in Infisical's own clients; else each default that a folder
 * overrides would come twice.
 */
export function merge({ own, imports }: Listing): Secret[] {
  if (imports.length === 0) return [...own];
  const taken = new Set(own.map(({ key }) => key));
  const inEffect = [...own];
  for (const imported of imports.toReversed()) {
    for (const secret of imported) {
      if (taken.has(secret.key)) continue;
      taken.add(secret.key);
      inEffect.push(secret);
    }
  }
  return inEffect;
}
