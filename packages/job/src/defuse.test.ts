import { defuse } from './defuse';

describe('commands of platforms are broken up, readably', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b', '  : :set-output name=a::b'],
    ['a ##[group]b', 'a # #[group]b'],
    ['a ##vso[task.setvariable]b', 'a # #vso[task.setvariable]b'],
    ['##[a]##vso[b]', '# #[a]# #vso[b]'],
    ['###[a]', '## #[a]'],
    ['##teamcity[a]', '# #teamcity[a]'],
  ])('%j', (text, shown) => expect(defuse(text)).toBe(shown));

  it.each([
    ['by a colour', ':\u001b[31m:error::x'],
    ['by a colour', '##\u001b[0m[error]x'],
    ['by a colour in a name', '##v\u001b[0mso[error]x'],
    ['by a line end in front', '\n::error::x'],
    ['by a carriage return', 'a\r::error::x'],
    ['by a second command inside', '##[##[a]]'],
    ['by a window title', '##\u001b]0;title\u0007[a]'],
  ])('also where one is put together %s', (_, text) => {
    const shown = defuse(text);
    expect(shown).not.toMatch(/^\s*::|[\r\n]|##\w*\[/);
  });

  it.each(['std::string', 'http://[::1]:8080/', 'a: b', '# heading', 'issue ##12', 'C:\\dir', '100%', 'ü 😀'])(
    '%s is left as it is',
    (text) => expect(defuse(text)).toBe(text),
  );
});

describe('a text becomes one line that no terminal obeys', () => {
  it.each([
    ['a\nb', 'a | b'],
    ['a \r\n\n  b', 'a | b'],
    ['a\u2028b\u0085c\vd', 'a | b | c | d'],
    ['a\tb', 'a b'],
    ['\u001b[1;31mred\u001b[0m', 'red'],
    ['\u001b]0;title\u0007a', 'a'],
    ['\u001b]8;;http://example.com\u001b\\link', 'link'],
    ['\u001b(Ba', 'a'],
    ['a\u0007b\0c\u007fd', 'a?b?c?d'],
    ['\u009b31mred', '?31mred'],
    ['a\u202eb\u2066c', 'a?b?c'],
    ['\u001b', '?'],
  ])('%j', (text, shown) => expect(defuse(text)).toBe(shown));

  it('spaces at the beginning stay', () => expect(defuse('  a  b')).toBe('  a  b'));
});

describe('it is bounded', () => {
  it('at 8000 characters, and says so', () => {
    expect(defuse('x'.repeat(8000))).toBe('x'.repeat(8000));
    expect(defuse('x'.repeat(8001))).toBe(`${'x'.repeat(8000)}…`);
    expect(defuse(`${'\u001b[0m'.repeat(100_000)}x`)).toBe('…');
  });

  it('without half of a character', () => expect(defuse(`${'x'.repeat(7999)}😀😀`)).toBe(`${'x'.repeat(7999)}…`));

  it('and takes no longer for a text that is made to be slow', () => {
    const texts = [
      ' '.repeat(1e6),
      '\n'.repeat(1e6),
      '\u001b['.repeat(1e6),
      '##'.repeat(1e6),
      ':'.repeat(1e6),
      `\u001b]${'a'.repeat(1e6)}`,
    ];
    // Time by the square would be hours; the processor's own time does not depend on what else runs.
    const started = process.cpuUsage();
    for (const text of texts) defuse(text);
    expect(process.cpuUsage(started).user).toBeLessThan(20e6);
  });
});
