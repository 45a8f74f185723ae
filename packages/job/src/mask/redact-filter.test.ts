import { filterOf, placeOf, type Filter } from './redact-filter';
import { needleSet } from './redact-set';

function letsBy({ width, bits, shift }: Filter): (text: string) => boolean {
  return (text) => {
    const place = placeOf(Buffer.from(text).readUIntBE(0, width) | 0, shift);
    return ((bits[place >>> 5] ?? 0) & (1 << place)) !== 0;
  };
}

it('lets the beginning of each needle pass, and hardly anything else', () => {
  const needles = Array.from({ length: 3000 }, (_, index) => `${index.toString(36).padStart(4, 'k')}-and-more`);
  const lets = letsBy(filterOf(needles));
  expect(needles.filter((needle) => !lets(needle))).toEqual([]);
  const others = Array.from({ length: 3000 }, (_, index) => index.toString(36).padStart(4, 'Q'));
  expect(others.filter(lets).length).toBeLessThan(300);
});

it.each(['a\nbc', 'a\rbc', 'a\r\nb', 'a\n\rb', 'a\r\r\n', 'a\n\n\n'])(
  'lets %j pass for a needle of two lines',
  (text) => expect(letsBy(filterOf(['a\nbcd']))(text)).toBe(true),
);

it('looks at no more bytes than the shortest needle has', () => {
  expect(filterOf(['abcdef', 'abcd']).width).toBe(4);
  expect(filterOf(['abcdef', 'ab']).width).toBe(2);
  expect(letsBy(filterOf(['ab']))('abx')).toBe(true);
});

it('stays small, however many needles there are', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => `needle-${index}`);
  expect(filterOf(many).bits.byteLength).toBe(256 * 1024);
  expect(needleSet(['one']).filter.bits.byteLength).toBe(512);
});
