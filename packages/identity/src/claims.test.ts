import { claimText, readClaims, standardBindings } from './claims';

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

describe('claimText', () => {
  it.each([
    ['a', 'a'],
    [7, '7'],
    [false, 'false'],
    [['a', 'b'], 'a, b'],
    [{ a: 1 }, undefined],
    [[1], undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%j is %j', (claim, text) => {
    expect(claimText(claim)).toBe(text);
  });
});

describe('standardBindings', () => {
  it('leaves out what the token does not say', () => {
    expect(standardBindings({ aud: ['a', 'b'] })).toEqual([{ field: 'Audiences', claim: 'aud', value: 'a, b' }]);
  });
});
