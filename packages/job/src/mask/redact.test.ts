// That any text is shown alike, however it is cut, is a property: test/fuzz/redactor.test.ts.
import { redactor, type Redactor } from './redact';
import { needleSet } from './redact-set';

const redact = (needles: readonly string[], ...chunks: readonly (string | Buffer)[]): string[] => {
  const subject = redactor(needleSet(needles));
  return [...chunks.map((chunk) => subject.push(Buffer.from(chunk)).toString()), subject.end().toString()];
};

describe('what is hidden', () => {
  it.each([
    ['nothing where there are no needles', [], 'hunter2', 'hunter2'],
    ['nothing for an empty needle', ['', '\n'], 'a\n\nb', 'a\n\nb'],
    ['a needle at the begin, at the end and between', ['hunter2'], 'hunter2 hunter2 x hunter2', '*** *** x ***'],
    ['a text that is nothing else', ['hunter2'], 'hunter2', '***'],
    ['the longer of two that begin alike', ['hunter', 'hunter2'], 'hunter2 hunter3', '*** ***3'],
    ['the longer of two that end alike', ['hunter2', 'ter2'], 'hunter2 winter2', '*** win***'],
    ['the shorter where the longer goes on otherwise', ['abcdefgh', 'cde'], 'abcdefgx', 'ab***fgx'],
    ['overlapping needles, as one', ['abcd', 'cdef'], 'abcdef.abcd.cdef', '***.***.***'],
    ['touching needles, as one', ['hunter2'], 'hunter2hunter2', '***'],
    ['a needle that overlaps itself', ['abab'], 'xababababx', 'x***x'],
    ['one byte', ['x'], 'axbxx', 'a***b***'],
    ['bytes of zero', ['\0\0\0\0'], 'a\0\0\0\0b', 'a***b'],
    ['half a character, as UTF-8 writes it', ['abc\ud800def'], 'abc\ufffddef', '***'],
  ])('%s', (_, needles, text, expected) => expect(redact(needles, text).join('')).toBe(expected));
});

describe('line endings', () => {
  const key = ['{\n  "pin": 12\n}'];
  it.each([
    ['of Windows and of terminals', '{\r\n  "pin": 12\r\n}', '***'],
    ['of a terminal inside of a terminal', '{\r\r\n  "pin": 12\r\r\n}', '***'],
    ['of old', '{\r  "pin": 12\r}', '***'],
    ['with empty lines', '{\n\n  "pin": 12\n\n}', '***'],
    ['lost by a shell', '{ "pin": 12 }', '***'],
    ['more than anything adds', `{${'\n'.repeat(17)}  "pin": 12\n}`, `{${'\n'.repeat(17)}  "pin": 12\n}`],
    ['without the lines', '{  "pin": 12}', '{  "pin": 12}'],
  ])('%s', (_, text, expected) => expect(redact(key, `[${text}]\n`).join('')).toBe(`[${expected}]\n`));

  it('of a needle may be as many as it has', () =>
    expect(redact([`a${'\n'.repeat(40)}b`], `a${'\n'.repeat(40)}b`).join('')).toBe('***'));

  it('at the ends of a needle stay, so that the log keeps its lines', () =>
    expect(redact(['\r\nhunter2\n'], 'a\nhunter2\n\nb').join('')).toBe('a\n***\n\nb'));

  it('are not held back for ever', () =>
    expect(redact(key, '{', ...Array<string>(17).fill('\n'))).toContain(`{${'\n'.repeat(17)}`));
});

describe('what is held back', () => {
  it.each([
    ['nothing that begins no needle', ['pass'], ['pass', '']],
    ['what may become a needle, until it does', ['hunt', 'er2!'], ['', '***!', '']],
    ['what may become a needle, until it does not', ['hunt', 'ing'], ['', 'hunting', '']],
    ['only the end of it', ['hunhunt', 'ed'], ['hun', 'hunted', '']],
    ['what is left at the end', ['a hunter'], ['a ', 'hunter']],
    [
      'a needle cut in the middle of a character',
      [Buffer.from('pä').subarray(0, 2), Buffer.from('pä').subarray(2)],
      ['', '***', ''],
    ],
  ])('%s', (_, chunks, expected) => expect(redact(['hunter2', 'pä'], ...chunks)).toEqual(expected));

  it('is not what is hidden in any case, though it may go on', () =>
    expect(redact(['hunter2', 'hunter2hunter3'], 'hunter2', 'hunt', 'ed')).toEqual(['***', '', 'hunted', '']));

  it('is one mask where the next chunk touches it', () =>
    expect(redact(['hunter2', 'two'], 'hunter2', 'two', ' two')).toEqual(['***', '', ' ***', '']));

  it('is no chunk that the caller may fill again', () => {
    const subject = redactor(needleSet(['hunter2']));
    const chunk = Buffer.from('hunter');
    subject.push(chunk);
    chunk.fill('x');
    expect(subject.end().toString()).toBe('hunter');
  });
});

it('gives a chunk on as it is where nothing is hidden in it', () => {
  const chunk = Buffer.from('nothing to see\n');
  expect(redactor(needleSet(['hunter2'])).push(chunk)).toBe(chunk);
});

describe('needles that come later', () => {
  const say = (subject: Redactor, text: string): string => subject.push(Buffer.from(text)).toString();

  it('hide from there on', () => {
    const subject = redactor(needleSet([]));
    expect(say(subject, 'hunter2 hunt')).toBe('hunter2 hunt');
    subject.use(needleSet(['hunter2']));
    expect(say(subject, 'er2 hunter2')).toBe('er2 ***');
  });

  it('are found in what was held back', () => {
    const subject = redactor(needleSet(['abcdef']));
    expect(say(subject, '.abcd')).toBe('.');
    subject.use(needleSet(['abcdef', 'bcx', 'cd']));
    expect(say(subject, 'g')).toBe('ab***g');
    expect(subject.end().toString()).toBe('');
  });

  it('take the place of those before, but show nothing of what was shown as hidden', () => {
    const subject = redactor(needleSet(['abcde', 'abcdefgh']));
    expect(say(subject, 'abcde')).toBe('***');
    subject.use(needleSet(['bc', 'abx']));
    expect(say(subject, 'x.')).toBe('x.');
    expect(say(subject, 'abc')).toBe('a***');
    subject.use(needleSet(['bc', 'abcx']));
    expect(say(subject, 'abc')).toBe('');
    subject.use(needleSet(['zz']));
    expect(say(subject, 'd')).toBe('abcd');
  });

  it('do not hide anew what was shown as hidden', () => {
    const subject = redactor(needleSet(['abc', 'abcdef']));
    expect(say(subject, 'abcd')).toBe('***');
    subject.use(needleSet(['abc', 'abcdef', 'cdx']));
    expect(say(subject, 'x.')).toBe('.');
  });
});

it('keeps each of two streams apart, over the same needles', () => {
  const needles = needleSet(['hunter2']);
  const [one, other] = [redactor(needles), redactor(needles)];
  expect([one, other].map((each) => each.push(Buffer.from('hunt')).toString())).toEqual(['', '']);
  expect(one.push(Buffer.from('er2')).toString()).toBe('***');
  expect(other.push(Buffer.from('ed')).toString()).toBe('hunted');
});
