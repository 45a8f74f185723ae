import { measureServer } from './measure';
import { rate } from './rate';
import { serverTable } from './table';

it('measures real logins and lists of a server in its own process', async () => {
  const rows = await measureServer(50);
  expect(rows.map(({ of }) => of)).toEqual([
    'started',
    'logins by OIDC, RS256',
    'logins by OIDC, ES256',
    'lists of 100 secrets',
  ]);
  for (const { perSecond } of rows.slice(1)) expect(perSecond).toBeGreaterThan(5);
});

it('counts what is done, and fails where one of them fails', async () => {
  let calls = 0;
  const pause = () => new Promise((resolve) => setImmediate(() => resolve((calls += 1))));
  const started = performance.now();
  const perSecond = await rate(pause, 20);
  const seconds = (performance.now() - started) / 1000;
  // Eight at once are not counted, then eight at once are, however busy the machine is.
  expect(calls).toBeGreaterThanOrEqual(16);
  expect(perSecond * seconds).toBeGreaterThanOrEqual(calls - 8);
  expect(perSecond).toBeLessThanOrEqual((calls - 8) / 0.02);
  await expect(rate(() => Promise.reject(new Error('429')), 20)).rejects.toThrow('429');
});

it('shows a row for each', () => {
  const rows = [
    { of: 'started', memory: 51.2 },
    { of: 'logins', perSecond: 1234.5 },
  ];
  expect(serverTable(rows).split('\n').slice(-2)).toEqual([
    '| started |  | 51 |',
    '| logins | 1,235 | not told here |',
  ]);
});
