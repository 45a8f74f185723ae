import { fieldsOf, message } from './protobuf';

it('writes what it reads', () => {
  const long = 'x'.repeat(300);
  const bytes = message([
    [1, 'a'],
    [2, ''],
    [100, long],
  ]);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0x0a, 1, 0x61]));
  expect(fieldsOf(bytes).map(([number, value]) => [number, value.toString()])).toEqual([
    [1, 'a'],
    [2, ''],
    [100, long],
  ]);
});

it('passes over fields of other kinds', () => {
  const others = Buffer.from([0x18, 0x96, 0x01, 0x21, 1, 2, 3, 4, 5, 6, 7, 8, 0x2d, 1, 2, 3, 4]);
  expect(fieldsOf(Buffer.concat([others, message([[1, 'a']])]))).toEqual([[1, Buffer.from('a')]]);
});

it.each([
  ['a field', [0x0a, 5, 0x61]],
  ['a number', [0x0a, 0x80]],
  ['a field', [0x0b]],
])('refuses a message that ends within %s', (part, bytes) => {
  expect(() => fieldsOf(Buffer.from(bytes))).toThrow(`the message ends within ${part}`);
});
