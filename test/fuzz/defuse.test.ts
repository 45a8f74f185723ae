// Words from outside, as they are printed.
import fc from 'fast-check';
import { oneLine } from '@infisical-ci/http';
import { defuse } from '@infisical-ci/job';
import { property } from './runs';
import { anyText, madeOf } from './texts';

const pieces = [
  '::',
  ':',
  '##',
  '#',
  '[',
  '[m',
  'vso',
  'vso[',
  '\x1b',
  '\x1b[',
  '\x1b]',
  '\x07',
  '0m',
  '\n',
  '\r',
  ' ',
  '\t',
  '\u202e',
  '\x85',
  '😀',
];
const words = fc.oneof(madeOf(pieces, 14), anyText, madeOf([...pieces, 'long '.repeat(1000), '😀'.repeat(999)], 9));

property('a defused text is one line that no platform and no terminal obeys', [words], (text) => {
  const shown = defuse(text);
  expect(shown).not.toMatch(/^\s*::/);
  expect(shown).not.toMatch(/##\w*\[/);
  expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
  expect(shown.length).toBeLessThanOrEqual(8001);
  if (text.isWellFormed()) expect(shown.isWellFormed()).toBe(true);
});

property('what is defused stays as it is when it is defused again', [words], (text) => {
  const once = defuse(text);
  if (once.length < 8000) expect(defuse(once)).toBe(once);
});

property('one line is one line, bounded, and whole', [words, fc.integer({ min: 1, max: 400 })], (text, limit) => {
  const line = oneLine(text, limit);
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\s\s|^\s|\s$/u);
  expect(line.length).toBeLessThanOrEqual(limit);
  if (text.isWellFormed()) expect(line.isWellFormed()).toBe(true);
});
