import { chart } from './chart';
import { figuresOf, type Run } from './figures';
import type { Row } from './table';

const yardstick: Run = { wall: 100, cpu: 1, memory: 1, requests: 3, connections: 1 };
const row = (product: string, secrets: number, wall: number): Row => ({
  product,
  secrets,
  scenario: 'http',
  figures: figuresOf([{ yardstick, product: { ...yardstick, wall } }]),
});
const rows = [row('One', 10, 125), row('One', 5000, 150), row('A & <B>', 10, 400)];
const drawn = chart(rows, 1.25, new Set(['One']));

it('has a bar for each row, as long as its ratio, and says which budget is broken', () => {
  const bars = [...drawn.matchAll(/<rect class="(\w+)" .*?width="([\d.]+)"/g)].map(([, kind, width]) => [
    kind,
    Number(width),
  ]);
  expect(bars.map(([kind]) => kind)).toEqual(['holds', 'broken', 'other']);
  const [one, more, most] = bars.map(([, width]) => Number(width)) as [number, number, number];
  expect(more / one).toBeCloseTo(1.2, 2);
  expect(most / one).toBeCloseTo(3.2, 2);
});

it('is the same for the same figures, is text that XML can hold, and knows the dark', () => {
  expect(chart(rows, 1.25, new Set(['One']))).toBe(drawn);
  expect(drawn).toContain('A &amp; &lt;B>');
  expect(drawn).toContain('5,000');
  expect(drawn).toContain('prefers-color-scheme: dark');
});
