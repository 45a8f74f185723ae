import { parts, type Parts } from './redact-parts';

/** What is shown of a text up to a place, and what is kept of it. */
function show(subject: Parts, text: string, open = text.length): [shown: string, kept: string] {
  return [subject.show(Buffer.from(text), open).toString(), text.slice(open)];
}

it('counts what is kept from where it begins', () => {
  const subject = parts();
  subject.hide(6, 8);
  subject.hide(9, 10);
  expect(show(subject, '..abcdefgh', 4)).toEqual(['..ab', 'cdefgh']);
  expect(show(subject, 'cdefgh')).toEqual(['cd***g***', '']);
});

it('hides on behind what is decided', () => {
  const subject = parts();
  subject.hide(1, 5);
  expect(show(subject, '.abcdef', 3)).toEqual(['.***', 'cdef']);
  expect(show(subject, 'cdef', 1)).toEqual(['', 'def']);
  expect(show(subject, 'def')).toEqual(['ef', '']);
});

it('decides at once about what touches', () => {
  const subject = parts();
  subject.hide(0, 3);
  subject.hide(3, 6);
  expect(show(subject, 'abcdef.', 1)).toEqual(['***', 'bcdef.']);
  subject.forget();
  expect(show(subject, 'bcdef.')).toEqual(['.', '']);
});

it('is one mask for what touches what was shown as one, and another behind anything that was shown', () => {
  const subject = parts();
  const hideAll = (text: string): string => {
    subject.hide(0, text.length);
    return show(subject, text)[0];
  };
  expect(show(subject, '')[0]).toBe('');
  expect(hideAll('abc')).toBe('***');
  expect(show(subject, '')[0]).toBe('');
  expect(hideAll('abc')).toBe('');
  expect(show(subject, '.')[0]).toBe('.');
  expect(hideAll('abc')).toBe('***');
});
