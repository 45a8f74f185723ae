import { figuresOf, type Run } from './figures';
import { replaceRendered } from './rendered';
import { tables } from './table';

const yardstick: Run = { wall: 50, cpu: 40, memory: 40, requests: 3, connections: 1 };
const figures = figuresOf([
  { yardstick, product: { wall: 60, cpu: 50, memory: 42, requests: 3, connections: 1 } },
  { yardstick, product: { wall: 55, cpu: 44, memory: 44, requests: 4, connections: 2 } },
  { yardstick, product: { wall: 70, cpu: 60, memory: 46, requests: 3, connections: 1 } },
]);

it('shows a table for each product, with as many cells in each row', () => {
  const row = { scenario: 'http', secrets: 1000, figures };
  const rows = [
    { product: 'One', ...row },
    { product: 'Two', ...row, secrets: 10 },
  ];
  const text = tables(rows, { One: 12_345, Two: 1 });
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  expect(text).toContain('**One**, 12,345 bytes');
  expect(text).toContain('**Two**, 1 bytes');
  expect(lines[2]).toBe(
    '| http | 1,000 | 60 (55 to 70) | 50 (50 to 50) | 1.20 (1.10 to 1.40) | 50 (44 to 60) | 1.25 (1.10 to 1.50) ' +
      '| 44 (42 to 46) | 1.10 (1.05 to 1.15) | 4 (yardstick 3) | 2 (yardstick 1) |',
  );
  expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
});

describe('a page', () => {
  const page = (inside: string): string =>
    `before\n<!-- begin rendered: bench, from test/bench -->${inside}<!-- end rendered -->\nafter $&`;

  it('gets the table between its markers, and keeps the rest', () => {
    const once = replaceRendered(page('\nold\n'), 'bench', 'new $& $1');
    expect(once).toBe(page('\n\nnew $& $1\n\n'));
    expect(replaceRendered(once, 'bench', 'new $& $1')).toBe(once);
  });

  it('without markers is refused', () => {
    expect(() => replaceRendered('none', 'bench', '')).toThrow('begin rendered: bench');
    expect(() => replaceRendered('<!-- begin rendered: bench -->\n', 'bench', '')).toThrow('begin rendered: bench');
  });
});
