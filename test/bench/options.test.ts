import { isAsked, readOptions } from './options';

it('takes 21 pairs of four sizes where nothing is given', () => {
  expect(readOptions([])).toEqual({ pairs: 21, sizes: [10, 100, 1000, 5000], only: '', write: false });
});

it('takes what is given', () => {
  const given = ['--pairs', '3', '--sizes=5,50', '--only', 'orb'];
  expect(readOptions(given)).toEqual({ pairs: 3, sizes: [5, 50], only: 'orb', write: false });
  expect(readOptions(['--write'])).toMatchObject({ write: true });
});

it.each([
  [['--pairs', '0'], '--pairs is "0", but must be a whole number from 1, such as 21.'],
  [['--pairs', '1,2'], '--pairs is "1,2"'],
  [['--sizes', '10,x'], '--sizes is "10,x", but must be numbers of secrets, such as 10,1000.'],
  [['--sizes', ''], '--sizes is ""'],
  [['--sizes', '100000'], '--sizes is "100000"'],
  [['--write', '--only', 'orb'], '--write puts whole tables into the page, and --only measures a part'],
  [['--size', '1'], "Unknown option '--size'"],
])('refuses %j', (given, message) => {
  expect(() => readOptions(given)).toThrow(message);
});

it('asks for what has the text in its name, and for all where there is none', () => {
  expect(isAsked({ only: 'azure' }, 'Azure task, entra')).toBe(true);
  expect(isAsked({ only: 'azure' }, 'start-up')).toBe(false);
  expect(isAsked({ only: '' }, 'redactor')).toBe(true);
});
