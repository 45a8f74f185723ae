import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import { asObject, generatedVariables } from './fake';
import { yaml } from './yaml';

const variables = generatedVariables();
const fit = variables.filter((variable) => yaml.unfitValue(variable) === undefined);

/** Names and values as PyYAML reads them, by each loader that it has; undefined where there is none. */
function readByPython(text: string): readonly Record<string, unknown>[] | undefined {
  const program = [
    'import sys, json, yaml',
    'text = sys.stdin.buffer.read()',
    'loaders = [yaml.SafeLoader] + ([yaml.CSafeLoader] if yaml.__with_libyaml__ else [])',
    'print(json.dumps([yaml.load(text, Loader=each) for each in loaders]))',
  ].join('\n');
  if (spawnSync('python3', ['-c', 'import yaml']).status !== 0) {
    process.stderr.write('skipped: YAML as Python reads it, since python3 with PyYAML is not installed\n');
    return undefined;
  }
  const { stdout, stderr, status } = spawnSync('python3', ['-c', program], { input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

const versions = ['1.1', '1.2'] as const;

it.each([
  ['plain', '"A": "plain"\n'],
  ['no', '"A": "no"\n'],
  ['it\'s "q"\n\\', '"A": "it\'s \\"q\\"\\n\\\\"\n'],
  ['é😀', '"A": "é😀"\n'],
  // As some write JSON, so that a mask of that form fits.
  ['é\u2028', '"A": "\\u00e9\\u2028"\n'],
  ['😀\x7f', '"A": "\\U0001f600\\u007f"\n'],
])('%j is quoted', (value, text) => expect(yaml.render([{ name: 'A', value }])).toBe(text));

it.each(versions)('every value comes back as the same text (YAML %s)', (version) => {
  expect(parse(yaml.render(fit), { version })).toEqual(asObject(fit));
});

it('every value comes back from Python', () => {
  for (const read of readByPython(yaml.render(fit)) ?? []) expect(read).toEqual(asObject(fit));
});

it('refuses half a character alone, and says what to take instead', () => {
  const refused = variables.filter((variable) => !fit.includes(variable));
  expect(refused.map(({ value }) => value)).toEqual(['\ud800', 'a\udc00b']);
  for (const variable of refused) expect(yaml.unfitValue(variable)).toContain('{file-format}: json');
});

it('is a mapping where there is nothing, too', () => {
  expect(parse(yaml.render([]))).toEqual({});
});

describe('names', () => {
  const names = [
    ...'no ~ 1 1e3 0x1 = << * & ? - : # %A @ __proto__ constructor'.split(' '),
    'a: b',
    'a #b',
    '[a]',
    'é"\\',
    'x'.repeat(1022),
  ];
  const named = names.map((name) => ({ name, value: 'x' }));

  it.each(versions)('any is held (YAML %s)', (version) => {
    for (const name of names) expect(yaml.unfitName(name)).toBeUndefined();
    const read = parse(yaml.render(named), { version }) as object;
    expect(Object.entries(read)).toEqual(expect.arrayContaining(names.map((name) => [name, 'x'])));
    expect(Object.keys(read)).toHaveLength(names.length);
  });

  it('any is held for Python', () => {
    for (const read of readByPython(yaml.render(named)) ?? [])
      expect(Object.keys(read).toSorted()).toEqual(names.toSorted());
  });

  it.each([
    ['half of a character', 'A\ud800'],
    ['more than a key may have', 'x'.repeat(1023)],
    ['more than a key may have, with its escapes', '"'.repeat(600)],
  ])('but %s', (_, name) => expect(yaml.unfitName(name)).toMatch(/ Rename the secret in Infisical/));
});
