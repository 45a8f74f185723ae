/** A piece of a line. */
export interface Piece {
  readonly text: string;
  /** The same, with NUL in the place of all that stands in double quotes: what is found in it is no part of a name. */
  readonly plain: string;
  /** Where it begins in the line. */
  readonly at: number;
}

/** The parts of a line as its signs divide it, right or wrong. */
export interface Parts {
  readonly whole: Piece;
  readonly out: boolean;
  /** All but the target. */
  readonly left: Piece;
  /** Before the first colon. */
  readonly scope: Piece | undefined;
  /** Folders and name. */
  readonly place: Piece;
  readonly absolute: boolean;
  readonly folders: readonly Piece[];
  readonly name: Piece;
  readonly field: Piece | undefined;
  readonly optional: boolean;
  readonly target: Piece | undefined;
}

/** A text in double quotes, as JSON writes it. */
const quoted = /"(?:[^"\\]|\\.)*"/g;

/** Divides a line that holds no control character. Signs in double quotes divide nothing. */
export function partsOf(text: string): Parts {
  const plain = text.replace(quoted, (found) => '\0'.repeat(found.length));
  const whole = trimmed({ text, plain, at: 0 });
  const [left, target] = splitAt(whole, whole.plain.indexOf('->'), 2);
  const out = left.plain.startsWith('!');
  const body = trimmed(cut(left, out ? 1 : 0));
  const colon = body.plain.indexOf(':');
  const scope = colon < 0 ? undefined : cut(body, 0, colon);
  const rest = cut(body, colon + 1);
  const optional = rest.plain.endsWith('?');
  const marked = optional ? cut(rest, 0, -1) : rest;
  const [place, field] = splitAt(marked, marked.plain.indexOf('#'), 1);
  const absolute = place.plain.startsWith('/');
  const folders = divide(absolute ? cut(place, 1) : place, '/');
  const name = folders.pop() ?? place;
  return {
    whole,
    out,
    left: trimmed(left),
    scope,
    place,
    absolute,
    folders,
    name,
    field,
    optional,
    target: target && trimmed(target),
  };
}

export function cut({ text, plain, at }: Piece, from: number, to?: number): Piece {
  return { text: text.slice(from, to), plain: plain.slice(from, to), at: at + from };
}

/** The pieces between signs. */
export function divide(piece: Piece, sign: string): Piece[] {
  let from = 0;
  return piece.plain.split(sign).map((part) => {
    const begin = from;
    from += part.length + sign.length;
    return cut(piece, begin, begin + part.length);
  });
}

function splitAt(piece: Piece, at: number, width: number): [Piece, Piece | undefined] {
  return at < 0 ? [piece, undefined] : [cut(piece, 0, at), cut(piece, at + width)];
}

function trimmed(piece: Piece): Piece {
  const from = piece.plain.length - piece.plain.trimStart().length;
  return cut(piece, from, from + piece.plain.trim().length);
}

/** What a name stands for: as it is, or, in double quotes, as JSON reads it; undefined where that is no JSON. */
export function nameOf({ text, plain }: Piece): string | undefined {
  if (!plain.includes('\0')) return text;
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'string' ? read : undefined;
  } catch {
    return undefined;
  }
}
