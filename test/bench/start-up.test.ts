import { figuresOf, type Run } from './figures';
import { productsIn } from './products';
import { measureStartUps, startUpTable } from './start-up';
import { buildYardsticks } from './yardsticks';

beforeAll(() => buildYardsticks());

it('measures a run that is refused before it asks anybody', async () => {
  const rows = await measureStartUps(productsIn({}).slice(0, 1), 1);
  expect(rows.map(({ of }) => of)).toEqual(['GitHub Action, refused at once', 'Command, --version']);
  for (const { figures } of rows) expect(figures.wall.product.min).toBeGreaterThan(5);
});

it('shows a row for each', () => {
  const run: Run = { wall: 30, cpu: 20, memory: 40, requests: 0, connections: 0 };
  const figures = figuresOf([{ yardstick: run, product: { ...run, wall: 60 } }]);
  expect(
    startUpTable([{ of: 'One', figures }])
      .split('\n')
      .at(-1),
  ).toBe('| One | 60 (60 to 60) | 30 (30 to 30) | 2.00 (2.00 to 2.00) | 20 (20 to 20) | 40 (40 to 40) |');
});
