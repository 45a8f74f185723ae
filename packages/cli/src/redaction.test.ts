import { redactionsFor } from './redaction';

function setUp(terminals: { stdout: boolean; stderr: boolean }) {
  let taken = 0;
  const needles = {
    *[Symbol.iterator]() {
      taken++;
      yield* ['hunter2', 'other'];
    },
  };
  const outside = { hands: { env: {} }, terminals } as unknown as Parameters<typeof redactionsFor>[1];
  const redactions = redactionsFor({}, outside, needles, () => undefined);
  return { ...redactions, taken: () => taken };
}

const nowhere = { stdout: false, stderr: false };

describe('redactionsFor', () => {
  it('hides the needles in both streams', () => {
    const { stdout, stderr } = setUp(nowhere);
    expect(String(stdout?.push(Buffer.from('a hunter2 b\n')))).toBe('a *** b\n');
    const shown = [stderr?.push(Buffer.from('hunter')), stderr?.push(Buffer.from('2.othe')), stderr?.end()];
    expect(shown.map(String)).toEqual(['', '***.', 'othe']);
  });

  it('makes the needles ready when there is something to redact, once for both', () => {
    const { stdout, stderr, taken } = setUp(nowhere);
    expect(stdout?.end()).toHaveLength(0);
    expect(taken()).toBe(0);
    stdout?.push(Buffer.from('one'));
    stderr?.push(Buffer.from('two'));
    expect(taken()).toBe(1);
  });

  it('leaves a terminal alone', () => {
    expect(setUp({ stdout: true, stderr: false }).stdout).toBeUndefined();
  });
});
