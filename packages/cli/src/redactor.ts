import type { Redaction } from './streams';

/** Hides texts in a stream, each as `***`; more of them may be told while it runs. */
export interface Redactor extends Redaction {
  add(needles: readonly string[]): void;
}

/** Stands in until the redactor of packages/job is there: right, and slow with many needles. */
export function redactor(texts: readonly string[] = []): Redactor {
  const needles: Buffer[] = [];
  let held = Buffer.alloc(0);
  const add = (more: readonly string[]): void =>
    void needles.push(...more.filter(Boolean).map((text) => Buffer.from(text)));
  add(texts);
  const take = (all: Buffer, until: number): Buffer => {
    const shown: Buffer[] = [];
    let at = 0;
    for (const [start, end] of found(all, needles)) {
      if (start >= until) break;
      shown.push(all.subarray(at, start), Buffer.from('***'));
      at = end;
    }
    shown.push(all.subarray(at, Math.max(at, until)));
    held = Buffer.from(all.subarray(Math.max(at, until)));
    return Buffer.concat(shown);
  };
  return {
    add,
    push(chunk) {
      const all = Buffer.concat([held, chunk]);
      const open = Math.min(...needles.map((needle) => opening(all, needle)), all.length);
      const across = found(all, needles).find(([start, end]) => start < open && end > open);
      return take(all, across ? across[0] : open);
    },
    end: () => take(held, held.length),
  };
}

function found(all: Buffer, needles: readonly Buffer[]): readonly (readonly [start: number, end: number])[] {
  const ranges = needles.flatMap((needle) => {
    const starts: (readonly [number, number])[] = [];
    for (let at = all.indexOf(needle); at >= 0; at = all.indexOf(needle, at + 1)) starts.push([at, at + needle.length]);
    return starts;
  });
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Where the longest end of it begins that may still become the needle. */
function opening(all: Buffer, needle: Buffer): number {
  for (let at = Math.max(0, all.length - needle.length + 1); at < all.length; at++)
    if (all.subarray(at).equals(needle.subarray(0, all.length - at))) return at;
  return all.length;
}
