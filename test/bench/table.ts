// The figures as Markdown. Pure.
import type { Compared, Figures, Spread } from './figures';

/** The figures of one product under one load. */
export interface Row {
  readonly product: string;
  readonly scenario: string;
  readonly secrets: number;
  readonly figures: Figures;
}

const heads = [
  'load',
  'secrets',
  'wall, ms',
  'of the yardstick',
  'times',
  'CPU, ms',
  'times',
  'peak memory, MiB',
  'times',
  'requests',
  'connections',
];

/** A table for each product: medians, and in brackets the least and the most. */
export function tables(rows: readonly Row[], bytes: Readonly<Record<string, number>>): string {
  const products = [...new Set(rows.map(({ product }) => product))];
  return products
    .map((product) => {
      const own = rows.filter((row) => row.product === product);
      const title = `**${product}**, ${(bytes[product] ?? NaN).toLocaleString('en')} bytes`;
      return `${title}\n\n${table(heads, own.map(cellsOf))}`;
    })
    .join('\n\n');
}

function cellsOf({ scenario, secrets, figures }: Row): readonly string[] {
  const { wall, cpu, memory, requests, connections } = figures;
  return [
    scenario,
    secrets.toLocaleString('en'),
    spread(wall.product, 0),
    spread(wall.yardstick, 0),
    times(wall),
    spread(cpu.product, 0),
    times(cpu),
    spread(memory.product, 0),
    times(memory),
    both(requests),
    both(connections),
  ];
}

/** A table of Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map(line).join('\n');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
export const times = ({ ratio }: Compared): string => spread(ratio, 2);
const both = ({ product, yardstick }: Figures['requests']): string => `${product} (yardstick ${yardstick})`;

export function spread({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}
