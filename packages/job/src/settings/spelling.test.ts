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

it('writes a setting of the command as its user would: as a flag, with its value in the same word', () => {
  expect(spell('maskMinLength', 'flag')).toBe('--mask-min-length');
  expect(spellOut('Set {recursive}: false or {domain}. {token-env} is one.', 'flag')).toBe(
    'Set --recursive=false or --domain. --token-env is one.',
  );
  expect(spellOut('No {domain}: ', 'flag')).toBe('No --domain: ');
  expect(spellOut('Set {on-duplicate}: last to keep it, or {timeout}: 9 for {token-source}: env.', 'flag')).toBe(
    'Set --on-duplicate=last to keep it, or --timeout=9 for --token-source=env.',
  );
});

it.each([
  ['Check {secret-path}: letters count.', 'Check --secret-path: letters count.'],
  ['Check {domain}: Infisical answers there.', 'Check --domain: Infisical answers there.'],
  ['a rule in {secrets}: then it is meant.', 'a rule in --secrets: then it is meant.'],
  ['{token-source}: one of github, file.', '--token-source: one of github, file.'],
  ['{dry-run}: what it is', '--dry-run: what it is'],
  ['Check {organization-slug}: the project is there.', 'Check --organization-slug: the project is there.'],
  ['with {export-type}: these', 'with --export-type: these'],
])('leaves the colon of a sentence: %s', (message, spelt) => {
  expect(spellOut(message, 'flag')).toBe(spelt);
});

it('leaves other braces alone', () => {
  const text = '{"a": 1} ${{ vars.NAME }} {no-such-setting} {} {Domain} {mask-}';
  expect(spellOut(text, 'upper')).toBe(text);
});

it('gives each setting a name of its own in each style', () => {
  for (const style of ['kebab', 'flag', 'camel', 'snake', 'upper'] as const satisfies Style[])
    expect(new Set(keys.map((key) => spell(key, style).toLowerCase())).size).toBe(keys.length);
});
