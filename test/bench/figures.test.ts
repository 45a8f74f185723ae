import { figuresOf, spreadOf, type Pair, type Run } from './figures';

const run = (wall: number, more: Partial<Run> = {}): Run => ({
  wall,
  cpu: 1,
  memory: 1,
  requests: 3,
  connections: 1,
  ...more,
});
const pair = (yardstick: number, product: number): Pair => ({ yardstick: run(yardstick), product: run(product) });

it.each([
  [[3, 1, 2], { median: 2, min: 1, max: 3 }],
  [[10, 9, 1, 2], { median: 5.5, min: 1, max: 10 }],
])('finds the middle of %j, by number', (values, expected) => {
  expect(spreadOf(values)).toEqual(expected);
});

it('compares pair by pair: what slows both down does not count', () => {
  const { ratio, product } = figuresOf([pair(10, 11), pair(100, 120), pair(10, 13)]).wall;
  expect(ratio.median).toBeCloseTo(1.2);
  expect(ratio.max).toBeCloseTo(1.3);
  expect(product).toEqual({ median: 13, min: 11, max: 120 });
});

it('keeps the most requests and connections of any run', () => {
  const pairs = [
    { yardstick: run(1), product: run(1, { requests: 4 }) },
    { yardstick: run(1), product: run(1, { connections: 2 }) },
  ];
  const { requests, connections } = figuresOf(pairs);
  expect(requests).toEqual({ yardstick: 3, product: 4 });
  expect(connections).toEqual({ yardstick: 1, product: 2 });
});
