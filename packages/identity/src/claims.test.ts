import { readClaims } from './claims';

const jwt = (payload: string): string => `e30.${Buffer.from(payload).toString('base64url')}.c2ln`;

describe('readClaims', () => {
  it('reads the payload of a JWT', () => {
    expect(readClaims(jwt('{"sub":"a","n":1}'))).toEqual({ sub: 'a', n: 1 });
  });

  it.each([
    ['no JWT', 'opaque'],
    ['two parts', 'a.b'],
    ['five parts (encrypted)', 'a.b.c.d.e'],
    ['an empty payload', 'a..c'],
    ['broken JSON', jwt('{"sub"')],
    ['a list', jwt('[1]')],
    ['null', jwt('null')],
    ['a text', jwt('"x"')],
    ['more than a token can be', jwt(JSON.stringify({ sub: 'x'.repeat(70_000) }))],
  ])('%s: undefined', (_name, token) => {
    expect(readClaims(token)).toBeUndefined();
  });
});
