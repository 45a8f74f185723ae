import { needlesFrom } from './redact-needles';

it.each([
  ['each once, in order of their bytes', ['b', 'a', 'b', 'ab'], ['a', 'ab', 'b']],
  ['as UTF-8, a byte a character', ['ä'], ['\xc3\xa4']],
  ['nothing empty', ['', '\n', '\r\n\r\n'], []],
  ['one line ending for any', ['a\r\nb', 'a\rb', 'a\n\n\nb'], ['a\nb', 'a\n b', 'a b']],
  ['no line ending at the ends', ['\n\na\n', 'a'], ['a']],
  ['what a shell makes of lines', ['  a\n\tb  c\n'], ['  a\n\tb  c', 'a b c']],
  ['spaces as they are where there are no lines', ['a  b '], ['a  b ']],
])('%s', (_, texts, expected) => expect(needlesFrom(texts).texts).toEqual([...expected].sort()));

it('knows the longest run of line endings', () => {
  expect(needlesFrom(['a\nb']).longestRun).toBe(16);
  expect(needlesFrom([`a${'\n'.repeat(17)}b\nc`, 'a\nb']).longestRun).toBe(17);
});

it('takes a value of many line endings in its stride', () =>
  expect(needlesFrom([`a${'\n'.repeat(1_000_000)}b${'\nb'.repeat(200_000)}`]).longestRun).toBe(1_000_000));
