import { parse } from 'dotenv';
import { dotenv } from './dotenv';
import { asObject, generatedVariables } from './fake';

/** What the dotenv package reads from the file: by its usual parser, and by the one that it has for large files. */
function read(text: string): readonly Record<string, string>[] {
  return [parse(text), parse(text, { fast: true }), parse(Buffer.from(text))];
}

const roundTrip = (value: string): string | undefined => read(dotenv.render([{ name: 'A', value }]))[0]?.['A'];

describe('a value comes back as it was', () => {
  it.each([
    ['plain', 'hunter2', "A='hunter2'\n"],
    ['empty', '', "A=''\n"],
    ['with spaces around it', '  a b ', "A='  a b '\n"],
    ['with what other readers would expand', '$HOME `id` $(id) # no comment', "A='$HOME `id` $(id) # no comment'\n"],
    ['with a single quote', "it's", `A="it's"\n`],
    ['of several lines', 'a\n\nb\n', "A='a\n\nb\n'\n"],
    ['with the line ends of Windows', 'a\r\nb', 'A="a\\r\nb"\n'],
    ['with a backslash and an n', 'a\\nb', "A='a\\nb'\n"],
    ['with both quotes', `{"it's": 1}`, `A=\`{"it's": 1}\`\n`],
    ['with all three quotes', 'a\'b"c`d', 'A=a\'b"c`d\n'],
    ['that ends in a backslash', 'C:\\dir\\', 'A=C:\\dir\\\n'],
  ])('%s', (_, value, text) => {
    expect(dotenv.unfitValue({ name: 'A', value })).toBeUndefined();
    expect(dotenv.render([{ name: 'A', value }])).toBe(text);
    for (const found of read(text)) expect(found).toEqual({ A: value });
  });
});

describe('a value that no quoting holds is refused', () => {
  it.each([
    ['all three quotes and a comment sign', 'a\'b"c`d#e'],
    ['all three quotes and a line end', 'a\'b"c`d\ne'],
    ['a quote in front and all three', '\'b"c`d'],
    ['a carriage return and a literal backslash n', 'a\rb\\n'],
    ['a carriage return and a double quote', 'a\rb"'],
    ['a line end and a backslash at the end', 'a\nb\\'],
    ['a NUL character', 'a\0b'],
    ['half a character', 'a\ud800b'],
  ])('%s', (_, value) => {
    expect(dotenv.unfitValue({ name: 'A', value })).toMatch(/^the value .*\. .*\.$/);
    expect(dotenv.unfitValue({ name: 'A', value })).not.toContain(value);
  });

  it('since it would come back changed, were it only put between quotes', () => {
    for (const value of ['a\rb\\n', 'a\'b"c`d\ne'])
      for (const quote of [`'`, '"', '`', '']) expect(parse(`A=${quote}${value}${quote}\n`)['A']).not.toBe(value);
  });

  it('and is never rendered all the same', () => expect(() => roundTrip('a\nb\\')).toThrow('cannot hold'));
});

describe('names', () => {
  it.each(['A', 'a-b', 'db.url', '1A', '_', 'export', 'constructor'])('%s is held', (name) => {
    expect(dotenv.unfitName(name)).toBeUndefined();
    for (const found of read(dotenv.render([{ name, value: 'x' }]))) expect({ ...found }).toEqual({ [name]: 'x' });
  });

  it.each(['', 'A B', 'A=B', 'A\nB', 'Ä', 'A:B', '$A'])('%j is refused', (name) =>
    expect(dotenv.unfitName(name)).toContain('holds names of'),
  );

  it('the one that readers lose is refused', () => {
    expect(Object.keys(parse("__proto__='x'\n"))).toEqual([]);
    expect(dotenv.unfitName('__proto__')).toContain('loses this name');
  });
});

it('any value comes back from the dotenv package, whatever stands around it, or is refused', () => {
  const variables = generatedVariables(2400);
  const fit = variables.filter((variable) => dotenv.unfitValue(variable) === undefined);
  // In files of few, too: what stands below a value must not end it.
  for (let start = 0; start < fit.length; start += 6)
    for (const found of read(dotenv.render(fit.slice(start, start + 6))))
      expect(found).toEqual(asObject(fit.slice(start, start + 6)));
  for (const found of read(dotenv.render(fit))) expect(found).toEqual(asObject(fit));
  const refused = variables.filter(({ value }) => !/\0|\p{Surrogate}/u.test(value)).length - fit.length;
  // Of 2400: a quoting that went missing would refuse many more.
  expect(refused).toBeLessThan(70);
});
