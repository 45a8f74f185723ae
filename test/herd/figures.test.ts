import type { RecordedRequest } from 'infisical-reference-server';
import type { Outcome } from './crowd';
import { errorOf, figuresOf, peakOf } from './figures';
import { table } from './table';

const at = (milliseconds: number, status = 200): RecordedRequest => ({
  at: new Date(milliseconds).toISOString(),
  method: 'GET',
  path: '/api/v4/secrets',
  query: {},
  headers: {},
  status,
});
const green = (seconds: number, ...said: string[]): Outcome => ({ green: true, seconds, said });
const red: Outcome = {
  green: false,
  seconds: 130,
  said: ['info: Trying again in 3 seconds', 'error: It asks for 60 seconds', 'more'],
};

const ended = {
  outcomes: [green(3), green(1, 'warning: The access token could not be revoked, and ends'), green(70), red],
  requests: [at(0), at(10), at(20, 429), at(50_000), at(50_999), at(51_000, 429)],
};

it('counts the green, what they asked, and when they were done', () => {
  expect(figuresOf(ended)).toEqual({
    jobs: 4,
    green: 3,
    requests: 1.5,
    refused: 2,
    first: 1,
    median: 3,
    last: 70,
    peak: 2,
    unrevoked: 1,
  });
});

it('finds the fullest second, wherever it begins', () => {
  expect(peakOf([at(999), at(1000), at(1998), at(3000)])).toBe(3);
  expect(peakOf([at(0), at(1000)])).toBe(1);
  expect(peakOf([])).toBe(0);
});

it('says errors once, although their numbers differ', () => {
  expect(errorOf(red)).toEqual(['error: It asks for N seconds\nmore']);
  expect(errorOf(green(1))).toEqual([]);
});

it('is shown as a row', () => {
  const figures = figuresOf(ended);
  const [, , row] = table([[{ jobs: 4, retryDeadline: 120, jitter: false, wanted: 4 }, figures]]).split('\n');
  expect(row).toBe('| 4 | 120 s, waits not spread | 3 | 1.5 | 2 | 1, 3, 70 s | 2 | 1 |');
});
