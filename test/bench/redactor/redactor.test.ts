import { judgeRedactor, redactorTable } from './table';
import { logText, nearMisses, secretValues, shortBeginnings } from './texts';

const row = {
  secrets: 5000,
  needles: 31_234,
  ready: 512.4,
  memory: 30.04,
  speeds: { log: 200, 'near misses': 50, beginnings: 7 },
  budget: 50,
};

it('holds logs and near misses against the budget', () => {
  const broken = (speeds: typeof row.speeds): string[] =>
    judgeRedactor({ ...row, speeds })
      .filter(({ holds }) => !holds)
      .map(({ of }) => of);
  expect(broken(row.speeds)).toEqual([]);
  expect(broken({ ...row.speeds, log: 49 })).toEqual(['redactor, 5000 secrets, log: milliseconds for 100 MB']);
  expect(broken({ ...row.speeds, 'near misses': 49 })).toHaveLength(1);
});

it('shows a row for each number of secrets', () =>
  expect(redactorTable([row]).split('\n').slice(2)).toEqual([
    '| secrets | needles | ready after, ms | needles take, MiB | log, MB/s | near misses, MB/s | beginnings, MB/s |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| 5,000 | 31,234 | 512 | 30.0 | 200 | 50 | 7 |',
  ]));

it('measures with texts that are what they are said to be, and the same each time', () => {
  const values = secretValues(120);
  expect(new Set(values).size).toBe(120);
  for (const text of [
    logText,
    (size: number) => nearMisses(values, size),
    (size: number) => shortBeginnings(values, size),
  ]) {
    expect(text(5000)).toHaveLength(5000);
    expect(text(5000).equals(text(5000))).toBe(true);
  }
  expect(values.filter((value) => logText(100_000).includes(value))).toEqual([]);
});
