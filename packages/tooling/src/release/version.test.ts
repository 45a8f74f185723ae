import { compare, majorOf, nextVersion } from './version';

it.each([
  ['major', '1.2.3', '2.0.0'],
  ['minor', '1.2.3', '1.3.0'],
  ['patch', '1.2.9', '1.2.10'],
  ['1.10.0', '1.9.9', '1.10.0'],
  ['2.0.0', undefined, '2.0.0'],
  ['patch', undefined, '1.0.0'],
  ['major', undefined, '1.0.0'],
])('%s after %s is %s', (asked, last, version) => {
  expect(nextVersion(asked, last)).toBe(version);
});

it.each([
  ['1.2', undefined, 'three numbers, such as 1.2.3'],
  ['v1.2.3', undefined, '"v1.2.3" is no version'],
  ['1.2.3-rc.1', undefined, '1.2.3-rc.1'],
  ['01.2.3', undefined, 'no version'],
  ['1.2.3', '1.2.3', '1.2.3 is not more than 1.2.3, which is released already'],
  ['1.9.0', '1.10.0', 'ask for patch, minor or major'],
  ['0.9.0', undefined, 'the first release is 1.0.0'],
])('%s after %s is refused: %s', (asked, last, message) => {
  expect(() => nextVersion(asked, last)).toThrow(message);
});

it('orders versions by number, not by text', () => {
  expect(['1.10.0', '1.9.1', '2.0.0', '1.9.10'].sort(compare)).toEqual(['1.9.1', '1.9.10', '1.10.0', '2.0.0']);
  expect(compare('1.2.3', '1.2.3')).toBe(0);
});

it('the major version is what moves along', () => expect(majorOf('12.3.4')).toBe('12'));
