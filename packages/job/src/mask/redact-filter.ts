/** Says quickly of most places of a text that no needle begins there. */
export interface Filter {
  /** How many bytes it looks at: 4, or as many as the shortest needle has. */
  readonly width: number;
  /** A bit for each hash of so many bytes that a needle may begin with. */
  readonly bits: Int32Array;
  /** Of a hash, what is more than an index into the bits takes. */
  readonly shift: number;
}

const widest = 4;

/** Thirty-two bits a needle leave one place in thirty to be looked at in vain; more than this would not stay in the processor's caches. */
const bitsPerNeedle = 32;
const mostBits = 2 ** 21;
const leastBits = 2 ** 12;

/** The place of some bytes in the filter, read as one number, the first byte highest (Knuth's multiplicative hash). */
export const placeOf = (bytes: number, shift: number): number => Math.imul(bytes, 0x9e3779b1) >>> shift;

/** @param needles none of them empty; a byte a character, each run of line endings as one `\n` that is not the first. */
export function filterOf(needles: readonly string[]): Filter {
  const width = needles.reduce((least, { length }) => Math.min(least, length), widest);
  const wanted = Math.min(Math.max(needles.length * bitsPerNeedle, leastBits), mostBits);
  const shift = Math.clz32(wanted - 1);
  const bits = new Int32Array(2 ** (32 - shift - 5));
  for (const needle of needles)
    eachBeginning(needle, width, (bytes) => {
      const place = placeOf(bytes, shift);
      bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << place);
    });
  return { width, bits, shift };
}

const endings = [10, 13] as const;

/** What the first so many bytes may be in a text, where a line ending is one of two and may be followed by more. */
function eachBeginning(needle: string, width: number, take: (bytes: number) => void): void {
  const goOn = (at: number, bytes: number, length: number): void => {
    const byte = needle.charCodeAt(at);
    if (length === width) take(bytes);
    else if (byte !== endings[0]) goOn(at + 1, (bytes << 8) | byte, length + 1);
    else for (const ending of endings) for (const then of [at, at + 1]) goOn(then, (bytes << 8) | ending, length + 1);
  };
  goOn(0, 0, 0);
}
