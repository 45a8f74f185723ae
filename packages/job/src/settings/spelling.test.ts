import { spell, spellOut, type Style } from './spelling';
import { keys } from './table';

it.each([
  ['kebab', 'mask-min-length'],
  ['camel', 'maskMinLength'],
  ['snake', 'mask_min_length'],
  ['upper', 'MASK_MIN_LENGTH'],
] as const)('%s spells %s', (style, spelt) => {
  expect(spell('maskMinLength', style)).toBe(spelt);
  expect(spellOut('Set {mask-min-length}: 6 or {domain}.', style)).toBe(
    `Set ${spelt}: 6 or ${style === 'upper' ? 'DOMAIN' : 'domain'}.`,
  );
});

it('leaves other braces alone', () => {
  const text = '{"a": 1} ${{ vars.NAME }} {no-such-setting} {} {Domain} {mask-}';
  expect(spellOut(text, 'upper')).toBe(text);
});

it('gives each setting a name of its own in each style', () => {
  for (const style of ['kebab', 'camel', 'snake', 'upper'] as const satisfies Style[])
    expect(new Set(keys.map((key) => spell(key, style).toLowerCase())).size).toBe(keys.length);
});
