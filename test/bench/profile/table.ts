// The profile as Markdown. Pure.
import { table } from '../table';
import type { ProfileRow } from './measure';

const heads = [
  'process',
  'secrets',
  'wall, ms',
  "V8's start, ms",
  'compiling, ms',
  'functions compiled',
  'collecting garbage, ms',
  'all else, ms',
  'on other threads, ms',
];

export function profileTable(rows: readonly ProfileRow[]): string {
  const cells = rows.map(({ of, secrets, profile: { wall, start, compiling, collecting, beside, functions } }) => [
    of,
    secrets.toLocaleString('en'),
    wall.toFixed(0),
    start.toFixed(1),
    compiling.toFixed(1),
    functions.toFixed(0),
    collecting.toFixed(1),
    (wall - start - compiling - collecting).toFixed(0),
    beside.toFixed(1),
  ]);
  return `**Profile**\n\n${table(heads, cells)}`;
}
