import { onward } from './automaton';
import { placeOf } from './redact-filter';
import type { NeedleSet } from './redact-set';

/** How far a text was read. Places are counted from the first byte that is still kept. */
export interface Scan {
  /** Of the automaton: what the last bytes read may be the beginning of. */
  state: number;
  /** How many line endings were the last bytes read. */
  run: number;
  /** Where line endings stand that a needle's one `\n` takes in beside the first, in order. */
  extra: number[];
}

export const newScan = (): Scan => ({ state: 0, run: 0, extra: [] });

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Reads on in a text, and tells of each needle that ends there: of those that end at one place the longest, the places in
 * order. Most bytes are only looked at through the filter. The rest go through the automaton, each at most once more than
 * the filter is wide, whatever the text: where a needle breaks off, as much is read again as the filter looks at, less one.
 * @param scan what was read so far; it is brought up to date.
 * @returns where that begins which may still become a needle; the end of the text where nothing may.
 */
export function scanOn(
  { automaton, filter, longestRun }: NeedleSet,
  scan: Scan,
  bytes: Uint8Array,
  from: number,
  found: (begin: number, end: number) => void,
): number {
  const { fall, depth, ends } = automaton;
  const { width } = filter;
  const end = bytes.length;
  let { state, run } = scan;
  const { extra } = scan;
  let at = from;

  while (at < end) {
    if (state === 0) {
      at = likely(filter, bytes, at);
      extra.length = 0;
    }
    // One state after another, until nothing more is read that a needle begins with.
    while (at < end) {
      let byte = bytes[at] ?? 0;
      at++;
      if (byte === lineFeed || byte === carriageReturn) {
        byte = lineFeed;
        if (++run > 1) {
          extra.push(at - 1);
          if (run <= longestRun) continue;
          state = 0;
          break;
        }
      } else {
        run = 0;
      }
      let fell = false;
      let to = onward(automaton, state, byte);
      while (to === 0 && state !== 0) {
        state = fall[state] ?? 0;
        to = onward(automaton, state, byte);
        fell = true;
      }
      state = to;
      if (state === 0) break;
      const length = ends[state] ?? 0;
      if (length > 0) found(beginning(extra, at, length), at);
      // So little is soon read again, and the filter spares most of what comes next. No needle is in it to be told twice.
      if (fell && (depth[state] ?? 0) < width) {
        at = beginning(extra, at, depth[state] ?? 0);
        state = 0;
        break;
      }
    }
  }
  scan.state = state;
  scan.run = run;
  return beginning(extra, end, depth[state] ?? 0);
}

/** Where so many bytes of a needle begin that end at a place: as many bytes before, and the line endings beside the first. */
function beginning(extra: readonly number[], end: number, length: number): number {
  let place = end - length;
  for (let index = extra.length - 1; index >= 0 && (extra[index] ?? 0) >= place; index--) place--;
  return place;
}

/** The first place from which on a needle may begin, by the filter; where it cannot see far enough, the place itself. */
function likely({ width, bits, shift }: NeedleSet['filter'], bytes: Uint8Array, from: number): number {
  const last = bytes.length - width;
  if (from > last) return from;
  // All bits of four bytes are -1 outright: worked out, V8 takes half as long again for the whole text.
  const mask = width === 4 ? -1 : 2 ** (8 * width) - 1;
  let window = 0;
  for (let at = from; at < from + width - 1; at++) window = (window << 8) | (bytes[at] ?? 0);
  for (let at = from; at <= last; at++) {
    window = ((window << 8) | (bytes[at + width - 1] ?? 0)) & mask;
    const place = placeOf(window, shift);
    if (((bits[place >>> 5] ?? 0) & (1 << place)) !== 0) return at;
  }
  return last + 1;
}
