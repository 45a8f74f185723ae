import { claimText, standardBindings } from './bindings';

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
