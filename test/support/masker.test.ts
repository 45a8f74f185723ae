import { mask, maskedForms } from './masker';

const secret = `p@ss "quoted" & 'word' <x>`;

/** What a log that holds `text` looks like once `value` is masked. */
const shown = (text: string, value = secret): string => mask(`[${text}]`, maskedForms(value));

it.each([
  ['itself', secret],
  ['JSON', JSON.stringify(secret).slice(1, -1)],
  ['a URI part, as .NET escapes it', encodeURIComponent(secret).replaceAll("'", '%27')],
  ['XML', 'p@ss &quot;quoted&quot; &amp; &apos;word&apos; &lt;x&gt;'],
  ['escaped double quotes', secret.replaceAll('"', '\\"')],
  ['an expression', secret.replaceAll("'", "''")],
  ['base64', Buffer.from(secret).toString('base64')],
])('hides a value written as %s', (_, text) => {
  expect(shown(text)).toBe('[***]');
});

it.each([0, 1, 2])('hides a value inside base64 at the offset %i', (offset) => {
  const text = Buffer.from(`${'x'.repeat(offset)}correct horse battery staple`).toString('base64');
  // The characters at the edges mix with the text around; the masker knows the value's own from the next whole group on.
  expect(shown(text, 'correct horse battery staple')).toMatch(/^\[.{0,4}\*\*\*\]$/);
});

it.each([
  ['base64url', Buffer.from('>>>???>>>').toString('base64url'), '>>>???>>>'],
  ['hex', Buffer.from(secret).toString('hex'), secret],
  ['a form', 'a+b%26c', 'a b&c'],
])('does not hide a value written as %s, as the runner does not', (_, text, value) => {
  expect(shown(text, value)).toBe(`[${text}]`);
});

it('hides each line of a value by itself, trimmed', () => {
  expect(shown('one two three', 'one\r\n  two\n\n')).toBe('[*** *** three]');
});

it('hides a value of several lines', () => {
  expect(mask('a one\ntwo b', ['one\ntwo'])).toBe('a *** b');
});

it('hides both sides of a &, where they are long enough', () => {
  expect(shown('prefix', 'prefix&x')).toBe('[***]');
  expect(shown('short', 'short&x')).toBe('[short]');
});

it('hides a value without the quotes around it', () => {
  expect(shown('quoted value', '"quoted value"')).toBe('[***]');
});

it('hides overlapping and touching values as one', () => {
  expect(mask('abcdefx', ['abcd', 'cdef'])).toBe('***x');
  expect(mask('aaa b', ['aa'])).toBe('*** b');
  expect(mask('abab c ab', ['ab'])).toBe('*** c ***');
});

it('hides nothing for an empty value', () => {
  expect(maskedForms(' \n ')).toEqual([]);
});
