import { readOptions } from './options';

const usual = { scale: 60, processes: 0, jobs: 1000, write: false };

it.each([
  ['', {}],
  ['--jobs 60 --scale 6 --processes 2 --write', { jobs: 60, scale: 6, processes: 2, write: true }],
])('takes %j', (line, more) => {
  expect(readOptions(line.split(' ').filter(Boolean))).toEqual({ ...usual, ...more });
});

it.each([
  ['--jobs many', '--jobs is "many", but must be a whole number from 1 to 99999.'],
  ['--scale 0', '--scale is "0", but must be a whole number from 1'],
  ['--processes 1.5', '--processes is "1.5", but must be a whole number from 0'],
])('refuses %j', (line, message) => {
  expect(() => readOptions(line.split(' '))).toThrow(message);
});
