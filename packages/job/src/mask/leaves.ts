/** One text or number inside of a JSON value. */
export interface Leaf {
  /** Field names and places in lists, with dots between them. */
  readonly path: string;
  readonly text: string;
}

/** More than anyone keeps in a secret: a value that goes beyond must not keep the job busy. */
const most = 1000;

/** The longest e-mail address (RFC 5321, 4.5.3.1). In longer texts none is looked for: that would take time by the square. */
const longestAddress = 320;

const namedLikeSecret = /pass|secret|token|key|credential|private/i;

/** Long and in one piece, as generated secrets are. An address counts as one where it holds a password. */
const looksGenerated = (text: string): boolean =>
  text.length >= 20 &&
  !/\s/.test(text) &&
  !/^[a-z][\w+.-]*:\/\/[^@]*$/i.test(text) &&
  !(text.length <= longestAddress && /^[^@:]+@[^@:]+\.[^@:]+$/.test(text));

/**
 * The leaves of a JSON object or list that are worth hiding by themselves, since tools such as jq take them out of it.
 * @returns none where the text is no JSON object or list; `cut` where there were too many to look at.
 */
export function secretLeaves(text: string): { readonly leaves: readonly Leaf[]; readonly cut: boolean } {
  if (!/^\s*[{[]/.test(text)) return { leaves: [], cut: false };
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return { leaves: [], cut: false };
  }
  const leaves: Leaf[] = [];
  let looked = 0;
  let cut = false;
  const walk = (node: unknown, path: readonly string[], said: boolean): void => {
    if (++looked > most) {
      cut = true;
    } else if (typeof node === 'object' && node !== null) {
      // What stands in a field that is named like a secret is secret too, as in {"credentials": {"user": "..."}}.
      for (const [name, child] of Object.entries(node))
        walk(child, [...path, name], said || namedLikeSecret.test(name));
    } else if (typeof node === 'number' ? said : typeof node === 'string' && (said || looksGenerated(node))) {
      leaves.push({ path: path.join('.'), text: String(node).trim() });
    }
  };
  walk(root, [], false);
  return { leaves: leaves.filter(({ text }) => text !== ''), cut };
}
