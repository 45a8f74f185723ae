import { maskForms, plainForms, type Masker, type MaskForm } from './forms';

const all: readonly MaskForm[] = ['json', 'dialect', 'url', 'form', 'base64', 'base64url', 'shell'];
const github: Masker = { splitsLines: true, misses: ['form', 'base64url', 'shell'] };
const nothingMissed: Masker = { splitsLines: true, misses: [] };
const missing = (...misses: MaskForm[]): Masker => ({ splitsLines: false, misses });

/** What a log shows once these texts are hidden in it, longest first. */
function masked(log: string, texts: readonly string[]): string {
  return [...texts].sort((a, b) => b.length - a.length).reduce((line, text) => line.replaceAll(text, '***'), log);
}

describe('the value itself', () => {
  it.each([
    ['letters and digits', 'hunter2hunter2'],
    ['spaces and signs', 'p@ss w0rd!'],
    ['unicode', 'пароль🔑'],
    ['a percent sign', 'a%0Ab%'],
  ])('of %s is hidden', (_, value) => expect(maskForms(value, nothingMissed)).toEqual([value]));

  it.each(['', ' ', '\n', ' \r\n\t'])('is not hidden where it is white space alone (%j)', (value) =>
    expect(maskForms(value, missing(...all))).toEqual([]),
  );

  it('is hidden with and without the white space around it', () =>
    expect(maskForms(' hunter2hunter2\n', nothingMissed)).toEqual(['hunter2hunter2', ' hunter2hunter2\n']));

  it('gives each text once', () => {
    const texts = maskForms('ab ab ab!\nab ab ab!\n', missing(...all));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the lines of a value', () => {
  it('are hidden with the whole, each without the white space around it', () =>
    expect(maskForms('first line\r\n\r\n  second line', nothingMissed)).toEqual([
      'first line',
      'second line',
      'first line\r\n\r\n  second line',
    ]));

  it.each([
    ['between double quotes', 'a "b" $c `d`', 'a \\"b\\" \\$c \\`d\\`'],
    ["in $'...'", "tab\t'x'\u001bé", "tab\\t\\'x\\'\\Eé"],
    ["in $'...', where the locale is C", 'é\u0001🔑', '\\303\\251\\001\\360\\237\\224\\221'],
  ])('write what bash puts %s', (_, text, written) => expect(maskForms(text, missing('shell'))).toContain(written));

  it('are left out where they are too short, and with them the whole, which the platform would split', () => {
    const texts = maskForms('{\n  "host": "x"\n}', github);
    expect(texts).toContain('"host": "x"');
    expect(texts).not.toContain('{');
    expect(texts.filter((text) => /[\r\n]/.test(text))).toEqual([]);
  });

  it('have the whole in each form of one line where the platform cannot be told the whole', () => {
    const value = "a'b\nlong enough";
    const texts = maskForms(value, nothingMissed);
    expect(texts).toEqual([
      'long enough',
      ...["a'b\\nlong enough", 'a%27b%0Along%20enough', "a'b%0Along%20enough", 'a%27b%0Along+enough'],
      ...['YSdiCmxvbmcgZW5vdWdo', 'EnYgpsb25nIGVub3Vna', 'hJ2IKbG9uZyBlbm91Z2'],
    ]);
    expect(masked(Buffer.from(value).toString('base64'), texts)).toBe('***');
  });

  it('are told with the whole to a platform that does not split', () =>
    expect(maskForms('{\nlong enough\n}', missing())).toEqual(['long enough', '{\nlong enough\n}']));

  it('are judged by whoever asks', () => {
    const texts = maskForms('production\nhunter2hunter2', nothingMissed, (line) => line !== 'production');
    expect(texts).toContain('hunter2hunter2');
    expect(texts).not.toContain('production');
    expect(texts).not.toContain('production\nhunter2hunter2');
  });

  it('are hidden as a shell quotes them, and the whole as it is', () => {
    expect(maskForms("it's one line\nand another", github)).toContain("it'\\''s one line");
    const texts = maskForms("it's one line\nand another", missing('shell'));
    expect(texts.filter((text) => text.includes('\n'))).toEqual(["it's one line\nand another"]);
  });

  it('are hidden from 8 characters, unless told otherwise', () =>
    expect(maskForms('exactly8\nseven77', missing())).toEqual(['exactly8', 'exactly8\nseven77']));
});

describe('the forms that the platform misses', () => {
  const value = `p"a's! w\\rd`;
  const cases: [MaskForm, string[]][] = [
    ['json', [`p\\"a's! w\\\\rd`]],
    ['url', ['p%22a%27s%21%20w%5Crd']],
    ['form', ["p%22a's!%20w%5Crd", 'p%22a%27s%21+w%5Crd']],
    [
      'shell',
      [`p"a'\\''s! w\\rd`, `p"a'"'"'s! w\\rd`, `p\\"a\\'s\\!\\ w\\\\rd`, `p\\"a's! w\\\\rd`, `p"a\\'s! w\\\\rd`],
    ],
  ];
  it.each(cases)('are hidden: %s', (form, texts) => expect(maskForms(value, missing(form))).toEqual([value, ...texts]));

  it('write forms as browsers do', () => {
    const signs = ` !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~é€😀`;
    expect(maskForms(`x${signs}`, missing('form'))).toContain(
      new URLSearchParams([['', `x${signs}`]]).toString().slice(1),
    );
  });

  it.each([
    ['Python', 'ä"😀/<', '\\u00e4\\"\\ud83d\\ude00/<'],
    ['Go', 'ä"&<>/', 'ä\\"\\u0026\\u003c\\u003e/'],
    ['PHP', 'ä"&/', '\\u00e4\\"&\\/'],
    ['YAML', 'é\u2028"😀', '\\u00e9\\u2028\\"\\U0001f600'],
  ])('write JSON as %s does', (_, text, written) => expect(maskForms(text, missing('dialect'))).toContain(written));

  it('write JSON once where all write it alike', () =>
    expect(maskForms('a "b" c', missing('dialect'))).toEqual(['a "b" c']));

  it("write in $'...' what has a letter there", () =>
    expect(maskForms('a\x07\b\t\v\f\x1bz\r\n', missing('shell'))).toContain('a\\a\\b\\t\\v\\f\\Ez\\r\\n'));

  it("write addresses as Python's quote does", () =>
    expect(maskForms("a/b'c d", missing('form'))).toContain('a/b%27c%20d'));

  it('write what bash makes of every sign', () => {
    const signs = ` !"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~`;
    const quoted = `x\\ \\!\\"#\\$%\\&\\'\\(\\)\\*+\\,-./:\\;\\<=\\>\\?@\\[\\\\\\]\\^_\\\`\\{\\|\\}~`;
    expect(maskForms(`x${signs}`, missing('shell'))).toContain(quoted);
  });

  it('are left out where they are the value itself', () =>
    expect(maskForms('plain-value.of_letters', missing('json', 'url', 'form', 'shell'))).toEqual([
      'plain-value.of_letters',
    ]));

  it('replace half a character by what UTF-8 has for it', () =>
    expect(maskForms('broken \ud800 character', missing('url'))).toContain('broken%20%EF%BF%BD%20character'));
});

describe('base64', () => {
  const values = [
    'abcd',
    'hunter2',
    'a longer secret?>~',
    'top secret!',
    'пароль',
    '\u00ff\u00fe\u00fd\u00fc\u00fb',
    '0123456789abcdef',
  ];
  const around = ['', 'u', 'us', 'user:', 'a:b:'];
  const contexts = values.flatMap((value) => around.flatMap((before) => around.map((after) => [value, before, after])));

  it.each(['base64', 'base64url'] as const)('hides a value wherever it stands in what was encoded (%s)', (encoding) => {
    for (const [value = '', before = '', after = ''] of contexts) {
      const log = Buffer.from(before + value + after).toString(encoding);
      const texts = maskForms(value, missing('base64', 'base64url'));
      const hidden = Math.max(0, ...texts.filter((text) => log.includes(text)).map((text) => text.length));
      const bitsLeft = 8 * Buffer.byteLength(value) - 6 * hidden;
      expect({ log, bitsLeft: bitsLeft <= 8 }).toEqual({ log, bitsLeft: true });
    }
  });

  it('adds the form without padding where the platform expects padding', () => {
    const [, ...more] = maskForms('hunter2', github);
    expect(more).toEqual(['aHVudGVyM']);
    expect('aHVudGVyMg').toContain(more[0]);
  });

  it('adds it in both alphabets where they differ, since a line end takes the padding away', () => {
    const subject = maskForms('>>>?', github);
    expect(subject).toEqual(expect.arrayContaining(['Pj4+P', 'Pj4-P']));
    expect(masked(Buffer.from('>>>?\n').toString('base64'), subject)).not.toContain('Pj4');
  });

  it('adds nothing where there would be no padding', () => expect(maskForms('hunter', github)).toEqual(['hunter']));

  it.each([
    ['a!', []],
    ['p w', []],
    ['p ww', ['cCB3d']],
    ['p www', ['cCB3d3']],
    ['p wwww', []],
  ])('is in URLs the same for %j, but for its padding', (value, texts) =>
    expect(maskForms(value, missing('base64url'))).toEqual([value, ...texts]),
  );

  it.each<[string, MaskForm, string[]]>([
    ['>>>???', 'base64url', ['Pj4-Pz8_', '4-Pj8_P', '-Pj4_Pz']],
    ['>>>?', 'base64url', ['Pj4+P', 'Pj4-P', '4-Pj', '-Pj4_']],
    ['x~y z', 'base64url', ['eH55IH', 'h-eSB6']],
    ['a~bc d', 'base64url', ['F-YmMgZ']],
    ['~~', 'base64url', []],
    ['a!', 'base64', []],
    ['p www', 'base64', ['cCB3d3', 'Agd3d3', 'wIHd3d']],
  ])('of %j is, for a platform that misses %s, %j', (value, form, texts) =>
    expect(maskForms(value, missing(form))).toEqual([value, ...texts]),
  );

  it('adds all ways where the two alphabets differ', () => {
    const value = '>>>???>>>';
    for (const before of ['', 'a', 'ab'])
      expect(masked(Buffer.from(before + value).toString('base64url'), maskForms(value, github))).toContain('***');
  });

  it('adds no text so short that it could be part of anything', () => {
    expect(maskForms('ab', missing('base64', 'base64url'))).toEqual(['ab']);
    expect(maskForms('ab', github)).toEqual(['ab']);
  });
});

describe('many plain values at once', () => {
  const values = ['a', 'ab', 'abc', 'abcd', 'hunter2', 'hunter2.hunter2', 'correct-horse_battery', '0123456789'];

  it.each([[['base64url']], [['base64']], [['base64', 'base64url']], [['form', 'shell']]] as const)(
    'have the forms that they have one by one (%j)',
    (misses) => {
      const masker = missing(...misses);
      const single = values.flatMap((value) => maskForms(value, masker));
      expect(new Set(plainForms(values, masker))).toEqual(new Set(single));
    },
  );

  it('have a form of four characters, and none of three', () => {
    expect(plainForms(['abcd', 'ab'], missing('base64url'))).toEqual(['abcd', 'ab', 'YWJjZ']);
    expect(plainForms(['abc', 'ab'], missing('base64'))).toEqual(['abc', 'ab', 'YWJj']);
  });

  it('are none where there are none', () => expect(plainForms([], missing(...all))).toEqual([]));
});
