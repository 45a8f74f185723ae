const mask = Buffer.from('***');

/** What of a stream is hidden, and what of it was shown. Places are counted from the first byte that is still kept. */
export interface Parts {
  /** Hides from one place to another; the latter never comes before that of an earlier call. */
  hide(begin: number, end: number): void;
  /** Takes back what was hidden and not yet shown as such. */
  forget(): void;
  /**
   * What can be shown by now: each run of hidden bytes as one mask, whether one needle was there or several that overlap or
   * touch. Places are counted from `open` after that.
   * @param open where that begins which is not decided; what is hidden before and goes on behind it is decided.
   * @returns memory of its own, or all of `bytes` where nothing changes.
   */
  show(bytes: Buffer, open: number): Buffer;
}

export function parts(): Parts {
  let begins: number[] = [];
  let ends: number[] = [];
  // Up to here everything was shown, the last of it as a mask or not.
  let shown = 0;
  let masked = false;

  return {
    hide(begin, end) {
      let from = begin;
      while (begins.length > 0 && (ends.at(-1) ?? 0) >= begin) {
        from = Math.min(from, begins.pop() ?? from);
        ends.pop();
      }
      begins.push(from);
      ends.push(end);
    },
    forget() {
      begins = [];
      ends = [];
    },
    show(bytes, open) {
      if (begins.length === 0 && shown === 0 && open === bytes.length) {
        masked &&= open === 0;
        return bytes;
      }
      const out = Buffer.allocUnsafe(bytes.length + mask.length * begins.length);
      let length = 0;
      const copy = (end: number): void => {
        if (end <= shown) return;
        length += bytes.copy(out, length, shown, end);
        shown = end;
        masked = false;
      };
      let decided = 0;
      for (; decided < begins.length && (begins[decided] ?? 0) <= open; decided++) {
        copy(begins[decided] ?? 0);
        if (!masked) length += mask.copy(out, length);
        masked = true;
        shown = Math.max(shown, ends[decided] ?? 0);
      }
      copy(open);
      shown -= open;
      begins = begins.slice(decided).map((place) => place - open);
      ends = ends.slice(decided).map((place) => place - open);
      return out.subarray(0, length);
    },
  };
}
