import { codesOf, passes, saysOf, type Fate } from './fate';
import { fateGroups, fates } from './fates';
import { fateTables } from './render';

const fate: Fate = {
  tries: 'until the deadline',
  code: { token: 'token-unavailable', '*': ['timed-out', 'network-failed'] },
  says: { '*': '429: ', revoke: 'later' },
  never: { login: 'no reason.', secrets: 'no reason.' },
};

it.each([
  ['token', ['token-unavailable']],
  ['login', ['timed-out', 'network-failed']],
] as const)('at %s a run may end with %j', (call, codes) => {
  expect(codesOf(fate, call)).toEqual(codes);
});

it('one code, and one text, holds for all', () => {
  const simple: Fate = { tries: 'once', code: 'internal', says: 'no' };
  expect([codesOf(simple, 'revoke'), saysOf(simple, 'token'), passes(simple)]).toEqual([['internal'], ['no'], false]);
});

it('what is tried again passes, unless it stays', () => {
  expect([passes(fate), passes({ ...fate, stays: true })]).toEqual([true, false]);
});

it('a table has a row a fault, and a line a reason below it', () => {
  expect(fateTables({ Odd: { 'it | breaks': fate, 'it bends': { ...fate, code: 'internal' } } })).toBe(
    [
      '### Odd',
      '',
      '| what goes wrong | tried | token | login | secrets | revoke | the message says |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| it \\| breaks | until the deadline; green where it passes | `token-unavailable` | – | – | green, a warning | `429` or `later` |',
      '| it bends | until the deadline; green where it passes | `internal` | – | – | green, a warning | `429` or `later` |',
      '',
      '- Not at login and secrets (it | breaks; it bends): no reason.',
    ].join('\n'),
  );
});

it('no fault is in two groups', () => {
  const names = Object.values(fateGroups).flatMap((group) => Object.keys(group));
  expect(Object.keys(fates).sort()).toEqual([...names].sort());
});
