/** Where a secret is. */
export interface Place {
  readonly environment: string;
  readonly path: string;
}

/** The value of a secret, or undefined or empty where there is none; throws where it may not be read. */
export type Lookup = (place: Place, key: string) => string | undefined;

/** Infisical follows references no further. */
const deepest = 10;

const references = /\$\{([A-Za-z0-9_.-]+)\}/g;

interface Found extends Place {
  readonly key: string;
  readonly value: string | undefined;
}

/** `KEY` is here; `env.folder.KEY` is elsewhere, unless a key of this folder has these dots. */
function resolved(name: string, here: Place, lookup: Lookup): Found {
  const parts = name.split('.');
  const key = parts.at(-1) ?? '';
  const environment = parts[0] ?? '';
  if (parts.length === 1) return { ...here, key, value: lookup(here, key) };
  const local = lookup(here, name);
  if (local) return { ...here, key: name, value: local };
  const there = { environment, path: `/${parts.slice(1, -1).join('/')}` };
  return { ...there, key, value: lookup(there, key) };
}

const spot = ({ environment, path, key }: Place & { readonly key: string }): string => `${environment}:${path}/${key}`;

/** A secret, as far as its references go. */
export interface Expandable {
  readonly key: string;
  readonly value: string;
  readonly skipMultilineEncoding: boolean | null;
}

/** Puts a multi-line result in quotes, as Infisical does for the setting that it calls skipMultilineEncoding. */
const quoted = (value: string): string => (value.includes('\n') ? `"${value.replaceAll('\n', '\\n')}"` : value);

/**
 * A value with its references replaced, as Infisical replaces them: each kind of reference everywhere at once, from the
 * outside in, so that the same text means the same secret wherever it stands. What leads nowhere or back is left.
 */
export function expanded(secret: Expandable, place: Place, lookup: Lookup): string {
  if (secret.value.search(references) < 0) return secret.value;
  const own = spot({ ...place, key: secret.key });
  let result = secret.value;
  const pending = [{ text: secret.value, here: place, depth: 0, seen: new Set([own]) }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const [syntax, name = ''] of next.text.matchAll(references)) {
      const found = resolved(name, next.here, lookup);
      const where = spot(found);
      const { value } = found;
      if (!value || where === own) continue;
      if (!next.seen.has(where) && next.depth < deepest) {
        pending.push({ text: value, here: found, depth: next.depth + 1, seen: new Set([...next.seen, where]) });
      }
      result = result.replaceAll(syntax, () => value);
    }
  }
  return secret.skipMultilineEncoding ? quoted(result) : result;
}
