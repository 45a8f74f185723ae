import { claimAt, fitsAudience, fitsPolicy, globs, normalised, policies } from './match';

it.each([
  ['repo:o/r:ref:refs/heads/main', 'repo:o/r:*', false],
  ['repo:o/r:environment:prod', 'repo:o/r:*', true],
  ['repo:o/r:ref:refs/heads/main', 'repo:o/r:**', false],
  ['repo:o/r:ref:refs/heads/main', 'repo:o/r:ref:refs/heads/*', true],
  ['repo:o/r:ref:refs/heads/a/b', 'repo:o/r:ref:refs/heads/*', false],
  ['repo:o/r:ref:refs/heads/a/b', 'repo:o/r:ref:refs/heads/**', true],
  ['repo:o/r:ref:refs/heads/a', 'repo:o/**', true],
  ['repo:o/r:ref:refs/heads/a', 'repo:o/r:*/**', true],
  ['project_path:grp/sub/proj:ref_type:branch:ref:main', 'project_path:grp/*:ref_type:branch:ref:main', false],
  ['org/1/project/2/user/3', 'org/1/project/2/user/*', true],
  ['org/1/project/2/user/3', 'org/1/**', true],
  ['a/.hidden', 'a/*', false],
  ['b', '!a', true],
  ['A', 'a', false],
  ['a[b]', 'a[b]', true],
])('%s and the pattern %s: %s', (value, pattern, wanted) => {
  expect(globs(value, pattern)).toBe(wanted);
});

it('no text and an empty pattern are errors, as they are there', () => {
  expect(() => globs(undefined, 'x')).toThrow('Expected input to be a string');
  expect(() => globs('x', '')).toThrow();
});

it('booleans and numbers are compared as what they are, lists by any of their texts', () => {
  expect([fitsPolicy(true, 'true'), fitsPolicy(true, 'True')]).toEqual([true, false]);
  expect([fitsPolicy(7, '7'), fitsPolicy(7, '8')]).toEqual([true, false]);
  expect([fitsPolicy(['a', 'b'], 'b'), fitsPolicy(['a'], 'b')]).toEqual([true, false]);
  expect([fitsAudience(['x', 'yz'], 'y*'), fitsAudience('x', 'y*')]).toEqual([true, false]);
});

it('what is bound is split at commas, and so are the braces of a glob', () => {
  expect(normalised(' a ,b,{c,d}')).toBe('a, b, {c, d}');
  expect(policies('a, b')).toEqual(['a', 'b']);
});

it.each<[string, unknown]>([
  ['a.b', 'x'],
  ['list', ['a']],
  ['mixed', undefined],
  ['a', undefined],
  ['list.0', undefined],
  ['nothing', undefined],
  ['toString', undefined],
  ['nil', undefined],
])('the claim at %s', (path, wanted) => {
  expect(claimAt({ a: { b: 'x' }, list: ['a'], mixed: ['a', 1], nil: null }, path)).toEqual(wanted);
});
