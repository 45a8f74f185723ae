import { defuse } from '../defuse';

/** Rows as lines with their columns below each other. What is in them may be from outside, and is defused. */
export function columns(rows: readonly (readonly string[])[], indent = '  '): string[] {
  const safe = rows.map((row) => row.map(defuse));
  const most = Math.max(0, ...safe.map((row) => row.length));
  // One that is long would push the next out of sight: then it stands for itself.
  const widths = Array.from({ length: most }, (_, at) =>
    Math.max(0, ...safe.map((row) => row[at]?.length ?? 0).filter((length) => length <= widest)),
  );
  return safe.map(
    (row) =>
      indent +
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
  );
}

const widest = 80;
