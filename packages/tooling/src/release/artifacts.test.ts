import { differing, sums } from './artifacts';

it('lists sums by name, as sha256sum reads them', () => {
  const of = '';
  expect(
    sums([
      { name: 'b', bytes: Buffer.from('b'), of },
      { name: 'a', bytes: Buffer.from('a'), of },
    ]),
  ).toBe(
    'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a\n' +
      '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b\n',
  );
});

it('names what two builds made differently, or only one of them', () => {
  const build = (files: Readonly<Record<string, string>>) =>
    new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  expect(differing(build({ a: '1', b: '1', c: '' }), build({ a: '1', b: '2', d: '' }))).toEqual(['b', 'c', 'd']);
  expect(differing(build({ a: '1' }), build({ a: '1' }))).toEqual([]);
});
