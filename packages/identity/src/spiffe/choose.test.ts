import { chooseSvid } from './choose';
import { svidOf } from './fake';

const of = (id: string, hint = '') => ({ spiffeId: id, svid: svidOf(id), hint });
const a = of('spiffe://x/a', 'one');
const b = of('spiffe://x/b', 'two');

it.each([
  ['the only one', [a], {}, a],
  ['the one with the id', [a, b], { id: 'spiffe://x/b' }, b],
  ['the one with the hint', [a, b], { hint: 'two' }, b],
  ['the first with the hint, where agents break the rule', [a, of('spiffe://x/c', 'one')], { hint: 'one' }, a],
  ['the one with both', [of('spiffe://x/a', 'two'), b, a], { id: 'spiffe://x/a', hint: 'one' }, a],
  ['the first of one id', [a, of('spiffe://x/a', 'other')], {}, a],
])('takes %s', (_name, svids, wanted, chosen) => {
  expect(chooseSvid(svids, wanted)).toBe(chosen);
});

it('takes none of several, and lists them', () => {
  expect(() => chooseSvid([a, of('spiffe://x/\n::error::b')], {})).toThrow(
    expect.objectContaining({
      code: 'settings-invalid',
      message:
        'This workload has 2 SPIFFE IDs, and none of them is chosen:\n  spiffe://x/a  (hint: one)\n  spiffe://x/ ::error::b',
      fixes: [expect.stringContaining('{spiffe-hint}')],
    }) as Error,
  );
});

it('lists no more than a screen of them', () => {
  const many = Array.from({ length: 25 }, (_, at) => of(`spiffe://x/${at}`));
  expect(() => chooseSvid(many, {})).toThrow(/spiffe:\/\/x\/19\n {2}and 5 more$/);
});

it.each([
  [{ id: 'spiffe://x/z' }, '({spiffe-id} spiffe://x/z)'],
  [{ hint: 'three' }, '({spiffe-hint} three)'],
  [{ id: 'spiffe://x/a', hint: 'two' }, '({spiffe-id} spiffe://x/a, {spiffe-hint} two)'],
])('says what there is where none is %j', (wanted, words) => {
  expect(() => chooseSvid([a, b], wanted)).toThrow(`${words}. There is:\n  spiffe://x/a  (hint: one)\n  spiffe://x/b`);
});

it.each([svidOf('spiffe://x/b'), 'opaque', 'a.b.c'])('takes no token that is not of its id', (svid) => {
  expect(() => chooseSvid([{ ...a, svid }], {})).toThrow(
    expect.objectContaining({
      code: 'answer-malformed',
      message: expect.not.stringContaining(svid) as string,
    }) as Error,
  );
});
