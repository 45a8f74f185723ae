import { automatonOf, onward } from './automaton';

const needles = [
  ...['Secret', 'abc', 'abd', 'b', 'bdx', 'dxyz', 'xyzabc'],
  // An end that is found at the third go: `abq` ends as `bq` does, which ends as `q` does.
  ...['abqx', 'bqy', 'q'],
  // `maz` has to wait for `z`, and `mbk` behind it has not.
  ...['maz', 'mbk', 'zz'],
].sort();
const automaton = automatonOf(needles);
const prefixes = [
  ...new Set(needles.flatMap((needle) => Array.from(needle, (_, index) => needle.slice(0, index + 1)))),
];

/** The state after reading a text that some needle begins with; 0 where none does. */
function after(text: string): number {
  let state = 0;
  for (const character of text) {
    state = onward(automaton, state, character.charCodeAt(0));
    if (state === 0) return 0;
  }
  return state;
}

const properEnds = (text: string): string[] => Array.from(text, (_, index) => text.slice(index + 1));

it('has a state for each beginning of a needle, and none for anything else', () => {
  const states = prefixes.map(after);
  expect(new Set(states).size).toBe(prefixes.length);
  expect(states).not.toContain(0);
  expect(automaton.next).toHaveLength(prefixes.length + 1);
  expect(['c', 'ac', 'abcd', 'abx', 'bda', 'xyzabca'].map(after)).toEqual([0, 0, 0, 0, 0, 0]);
});

it.each(prefixes)('goes on from %s with what needles go on with, and with no other byte', (text) => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => onward(automaton, after(text), byte) !== 0,
  );
  expect(bytes.map((byte) => text + String.fromCharCode(byte))).toEqual(
    prefixes.filter((longer) => longer.length === text.length + 1 && longer.startsWith(text)).sort(),
  );
});

it.each(prefixes)('knows of %s its depth, where it falls to, and what ends there', (text) => {
  const state = after(text);
  expect(automaton.depth[state]).toBe(text.length);
  expect(automaton.fall[state]).toBe(after(properEnds(text).find((end) => after(end) !== 0) ?? ''));
  expect(automaton.ends[state]).toBe(
    Math.max(0, ...needles.filter((needle) => text.endsWith(needle)).map(({ length }) => length)),
  );
});

it('finds its way among all bytes', () => {
  const all = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  const subject = automatonOf(all.flatMap((one) => [`\0${one}\xff`, `m${one}\0`]).sort());
  for (const first of [0, 109])
    for (let second = 0; second < 256; second++) {
      const state = onward(subject, onward(subject, 0, first), second);
      expect(subject.depth[state]).toBe(2);
      expect(onward(subject, state, first === 0 ? 255 : 0)).toBe(state + 1);
      expect(onward(subject, state, 7)).toBe(0);
    }
});

it('is nothing but its begin where there are no needles', () => {
  expect(onward(automatonOf([]), 0, 97)).toBe(0);
});

it.each([2 ** 16 - 1, 2 ** 16, 100_000])('knows a needle of %i bytes to its end', (length) => {
  const { depth, ends } = automatonOf(['b', 'c'.repeat(length)]);
  expect([depth.at(-1), ends.at(-1)]).toEqual([length, length]);
});

it('takes two bytes for a length where no needle is longer than they can say', () => {
  expect(automaton.depth.BYTES_PER_ELEMENT).toBe(2);
  expect(automaton.ends.BYTES_PER_ELEMENT).toBe(2);
});
