import { parts } from './redact-parts';
import { newScan, scanOn } from './redact-scan';
import type { NeedleSet } from './redact-set';

/** Hides needles in one stream of bytes. */
export interface Redactor {
  /**
   * Takes the next bytes of the stream, of any number.
   * @returns what can be shown by now: all but the end that may be the beginning of a needle. Perhaps the chunk itself.
   */
  push(chunk: Buffer): Buffer;
  /** What was held back, once the stream is at its end. */
  end(): Buffer;
  /** Looks for these from here on, in what is held back too: instead of those before, which they should contain. */
  use(needles: NeedleSet): void;
}

/**
 * Replaces in a stream every place where a needle stands by `***`: all needles at once, and one `***` where several overlap
 * or touch, so that it tells neither how many there were nor how long they are. A byte is held back only as long as a needle may have begun with it
 * or before it, however the stream is cut into chunks; no clock is asked. What is held back is never more than the longest
 * needle, each of its line endings in its longest way.
 * @param needles may be shared by several streams; none yet where they come later (`use`).
 */
export function redactor(needles: NeedleSet): Redactor {
  let set = needles;
  let scan = newScan();
  let held = Buffer.alloc(0);
  // So much of what is held was looked at.
  let read = 0;
  const hidden = parts();

  const go = (bytes: Buffer, isEnd: boolean): Buffer => {
    const undecided = scanOn(set, scan, bytes, read, hidden.hide);
    const open = isEnd ? bytes.length : undecided;
    const shown = hidden.show(bytes, open);
    // A copy: the chunk is the caller's.
    held = Buffer.from(bytes.subarray(open));
    read = held.length;
    scan.extra = scan.extra.filter((place) => place >= open).map((place) => place - open);
    return shown;
  };

  return {
    push: (chunk) => go(held.length === 0 ? chunk : Buffer.concat([held, chunk]), false),
    end: () => go(held, true),
    use(next) {
      set = next;
      scan = newScan();
      read = 0;
      hidden.forget();
    },
  };
}
