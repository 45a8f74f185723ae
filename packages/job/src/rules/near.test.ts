import { nearKeys } from './near';

const keys = ['PASSWORD', 'Password_Old', 'USER', 'DB_HOST', 'DB_PORT', 'A', 'token'];

it.each([
  ['PASWORD', ['PASSWORD']],
  ['password', ['PASSWORD', 'Password_Old']],
  ['PASS', ['PASSWORD', 'Password_Old']],
  ['USERNAME', ['USER']],
  ['DB_HOTS', ['DB_HOST']],
  ['TOKEN', ['token']],
  ['B', []],
  ['a', ['A']],
  ['REDIS_URL', []],
  ['', []],
])('%j may have been one of %j', (wanted, near) => expect(nearKeys(wanted, keys, false)).toEqual(near));

it('of a prefix, the beginnings of keys count', () => {
  expect(nearKeys('DP_', keys, true)).toEqual(['DB_HOST', 'DB_PORT']);
  expect(nearKeys('db_', keys, true)).toEqual(['DB_HOST', 'DB_PORT']);
});

it('the nearest first, five at most, each in one line and not too long', () => {
  const many = Array.from({ length: 9 }, (_, index) => `KEY_${index}\n${'x'.repeat(200)}`);
  const near = nearKeys('KEY_', many, false);
  expect(near).toHaveLength(5);
  expect(Math.max(...near.map((key) => key.length))).toBe(80);
  expect(near.join('')).not.toContain('\n');
  expect(nearKeys('KEYS', ['KEYBOARD', 'KEY', 'KEYS_2', 'keys'], false)).toEqual(['keys', 'KEY', 'KEYS_2']);
});
