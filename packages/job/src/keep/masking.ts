import type { Host } from '../host';
import type { Hushed } from '../hush';

/** More than the lists of ten logins: a token is replaced when most of its time is over, so those of before have ended. */
const most = 40;

/** A host that remembers the lists of the last logins alone: in months they would be many. */
export function maskingLately<H extends Hushed>(host: H): H {
  const lists: (readonly string[])[] = [];
  return {
    ...host,
    mask(texts) {
      host.mask(texts);
      lists.push(texts);
      for (const old of lists.splice(0, lists.length - most)) host.forget(old);
    },
  };
}

/** A host that is told once of what is the same each time, such as the password of a proxy. */
export function maskingOnce<H extends Host>(host: H): H {
  const masked = new Set<string>();
  return {
    ...host,
    mask(texts) {
      const fresh = texts.filter((text) => !masked.has(text));
      if (fresh.length > 0) host.mask(fresh);
      for (const text of fresh) masked.add(text);
    },
  };
}

/**
 * Masks what changes by and by: each time only what is new, and a list of which nothing is left is forgotten.
 * @returns a function that is told of all texts that are secret now.
 */
export function maskingNow({ mask, forget }: Pick<Hushed, 'mask' | 'forget'>): (texts: readonly string[]) => void {
  const lists = new Set<readonly string[]>();
  return (texts) => {
    const masked = new Set([...lists].flat());
    const fresh = texts.filter((text) => !masked.has(text));
    if (fresh.length > 0) {
      mask(fresh);
      lists.add(fresh);
    }
    const now = new Set(texts);
    for (const list of lists) {
      if (list.some((text) => now.has(text))) continue;
      lists.delete(list);
      forget(list);
    }
  };
}
