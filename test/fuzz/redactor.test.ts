// The filter over a stream: however it is cut, the same is shown, and no needle is.
import fc from 'fast-check';
import { needleSet, redactor } from '@infisical-ci/job';
import { hiddenIn, rendered } from '../../packages/job/src/mask/redact-naive';
import { property } from './runs';
import { madeOf, value } from './texts';

const alphabets: Readonly<Record<string, readonly string[]>> = {
  letters: ['a', 'b'],
  'letters that are rarer': Array.from('abcdefg'),
  'line endings': ['a', 'b', '\n', '\r', '\r\n', ' '],
  'mostly line endings': ['a', '\n', '\n', '\n', '\r', '\r'],
  'characters of several bytes': ['ä', 'ö', '€', '😀', 'a'],
};

/** So many bytes come at a time; over and over. */
const cuts = fc
  .array(fc.constantFrom(0, 1, 1, 2, 5, 30, 1000), { minLength: 1, maxLength: 12 })
  .filter((sizes) => sizes.some((size) => size > 0));

function chunksOf(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    chunks.push(bytes.subarray(at, at + size));
    at += size;
  }
  return chunks;
}

describe.each(Object.entries(alphabets))('of %s', (_name, alphabet) => {
  const needles = fc.array(
    fc.tuple(fc.nat(4), madeOf(alphabet, 40)).map(([more, end]) => (alphabet[0] ?? '').repeat(more) + end),
    { maxLength: 6 },
  );
  const all = needles.chain((some) =>
    fc.tuple(
      fc.constant(some),
      fc.array(fc.oneof(madeOf(alphabet, 20), fc.constantFrom('', ...some)), { maxLength: 12 }),
      cuts,
    ),
  );

  property(
    'is hidden what the whole would be at once, and no byte later than that is known',
    [all],
    ([some, parts, sizes]) => {
      const whole = Buffer.from(parts.join(''));
      const subject = redactor(needleSet(some));
      let shown = '';
      let at = 0;
      for (const chunk of chunksOf(whole, sizes)) {
        at += chunk.length;
        shown += subject.push(chunk).toString('latin1');
        const known = hiddenIn(whole.subarray(0, at), some);
        expect(shown).toBe(rendered(known, known.open));
      }
      shown += subject.end().toString('latin1');
      expect(shown).toBe(rendered(hiddenIn(whole, some), whole.length));
    },
  );
});

const withNeedles = fc
  .array(value.filter((text) => text.trim().length > 3))
  .chain((needles) =>
    fc.tuple(fc.constant(needles), fc.array(fc.oneof(value, fc.constantFrom('', ...needles))), cuts, cuts),
  );

property(
  'any text is shown alike, however it is cut, and no needle survives',
  [withNeedles],
  ([needles, parts, one, other]) => {
    const whole = Buffer.from(parts.join(''));
    const set = needleSet(needles);
    const through = (sizes: readonly number[]): Buffer => {
      const subject = redactor(set);
      return Buffer.concat([...chunksOf(whole, sizes).map((chunk) => subject.push(chunk)), subject.end()]);
    };
    const shown = through(one);
    expect(through(other).equals(shown)).toBe(true);
    for (const needle of needles)
      expect(shown.toString('latin1')).not.toContain(Buffer.from(needle).toString('latin1'));
  },
);
