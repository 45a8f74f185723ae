import { oneLine } from './line';

describe('oneLine', () => {
  it.each([
    ['a\r\nb\tc', 'a b c'],
    ['  a   b  ', 'a b'],
    ['a\u001b[31mred\u0007', 'a [31mred'],
    ['a\u2028b\u2029c', 'a b c'],
    ['left\u202eright', 'left right'],
    ['Straße, 東京', 'Straße, 東京'],
    ['', ''],
  ])('makes %j one line without anything unseen', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('looks at the beginning alone, however long a text is', () => {
    expect(oneLine(`${' '.repeat(2000)}x`)).toBe('');
  });

  it('is bounded, and says that it was', () => {
    expect(oneLine('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(oneLine('x'.repeat(300))).toHaveLength(300);
    expect(oneLine('abcdef', 4)).toBe('abc…');
  });
});

it('is never cut in the middle of a character', () => {
  expect(oneLine('😀😀', 2)).toBe('…');
  expect(oneLine(`${' '.repeat(3)}😀`, 1)).toBe('');
});
