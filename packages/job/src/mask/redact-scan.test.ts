import { redactor } from './redact';
import { needleSet } from './redact-set';

function shown(needles: readonly string[], ...chunks: readonly string[]): string {
  const subject = redactor(needleSet(needles));
  return [...chunks.map((chunk) => subject.push(Buffer.from(chunk)).toString()), subject.end().toString()].join('');
}

// Where a needle breaks off, what was read of it may be the beginning of another.
it.each([
  [
    'a needle is hidden from where it begins, behind line endings',
    ['ab\ncdefx', 'cdefgh'],
    ['ab\r\ncdefgh'],
    'ab\r\n***',
  ],
  ['though these came with a chunk before', ['ab\ncdefx', 'cdefgh'], ['.ab\r\ncdef', 'gh'], '.ab\r\n***'],
  ['line endings that are read again count once', ['xa\nqq', 'a\nbcd'], ['xa\r\nbcd.'], 'x***.'],
  ['what was found before stays hidden', ['abcdef', 'cd', 'abcdefgx', 'bcdefghi'], ['abcdefgh.'], '***gh.'],
  ['empty lines before a needle stay', ['a\nbcd'], ['\n\n\na\n\nbcd', '\n\r', '\na\nbcd'], '\n\n\n***\n\r\n***'],
])('%s', (_, needles, chunks, expected) => expect(shown(needles, ...chunks)).toBe(expected));
