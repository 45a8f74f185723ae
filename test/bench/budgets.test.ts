import { judge, judgeSize, verdictLines } from './budgets';
import { figuresOf, type Run } from './figures';
const yardstick: Run = { wall: 100, cpu: 100, memory: 100, requests: 3, connections: 1 };

function broken(more: Partial<Run>, { judged = true, asks = true, https = false } = {}): string[] {
  const figures = figuresOf([{ yardstick, product: { ...yardstick, ...more } }]);
  const verdicts = judge('X', { judged, asks }, { https }, figures);
  return verdicts.filter(({ holds }) => !holds).map(({ of }) => of);
}

it.each([
  [{ wall: 125 }, []],
  [{ wall: 126 }, ['X: wall']],
  [{ memory: 115 }, []],
  [{ memory: 116 }, ['X: memory']],
  [{ connections: 2 }, ['X: connections']],
  [{ cpu: 500 }, []],
])('of a product that takes %j, breaks %j', (more, expected) => {
  expect(broken(more)).toEqual(expected);
});

it('lets a product that asks its platform have a connection more where Infisical is another origin', () => {
  expect(broken({ connections: 2 }, { https: true })).toEqual([]);
  expect(broken({ connections: 2 }, { https: true, asks: false })).toEqual(['X: connections']);
});

it('does not judge what others have written', () => {
  expect(broken({ wall: 900 }, { judged: false })).toEqual([]);
});

it('holds a bundle to its size', () => {
  expect(judgeSize('X', 64_000, 64_000)).toMatchObject([{ holds: true }]);
  expect(judgeSize('X', 64_001, 64_000)).toMatchObject([{ holds: false }]);
  expect(judgeSize('X', 64_001, undefined)).toEqual([]);
});

it('says which budgets are broken, by how much, or that all hold', () => {
  expect(verdictLines([])).toEqual(['There is no budget for what was measured.']);
  expect(verdictLines(judgeSize('X', 1, 2))).toEqual(['All 1 budgets hold.']);
  expect(verdictLines([...judgeSize('X', 64_001, 64_000), ...judgeSize('Y', 1, 2)])).toEqual([
    'broken  X: bytes is 64,001, and may be 64,000',
    '1 of 2 budgets are broken.',
  ]);
});
