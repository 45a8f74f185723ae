import { parseRules } from './parse';
import type { Written } from './written';

/** What a line is read as, where it differs from the plainest rule. */
const plain: Written = {
  out: false,
  project: undefined,
  environment: undefined,
  absolute: true,
  folders: [],
  kind: 'one',
  name: 'KEY',
  field: undefined,
  optional: false,
  target: undefined,
};

const rulesIn = (text: string) => {
  const { lines, mistakes } = parseRules(text);
  expect(mistakes).toEqual([]);
  return lines.map(({ rule }) => rule);
};

describe('a line is read', () => {
  const id = '1f2e3d4c-5b6a-4789-8abc-def012345678';
  it.each<[string, Partial<Written>]>([
    // One secret.
    ['/KEY', {}],
    ['KEY', { absolute: false }],
    ['/db/KEY', { folders: ['db'] }],
    ['db/replica-1/KEY', { absolute: false, folders: ['db', 'replica-1'] }],
    ['/a.b-c_1', { name: 'a.b-c_1' }],
    ['/schlüssel', { name: 'schlüssel' }],
    ['/-', { name: '-' }],
    ['  \t/db/KEY \t', { folders: ['db'] }],
    // In double quotes.
    ['/"KEY"', {}],
    ['"my key"', { absolute: false, name: 'my key' }],
    ['/db/"a -> b#c?*"', { folders: ['db'], name: 'a -> b#c?*' }],
    ['/"say \\"hi\\" \\u00e9\\n"', { name: 'say "hi" é\n' }],
    ['/"**"', { name: '**' }],
    // Another environment, another project.
    ['prod:/KEY', { environment: 'prod' }],
    ['prod:db/KEY', { environment: 'prod', absolute: false, folders: ['db'] }],
    ['platform/pre-prod_2:/KEY', { project: 'platform', environment: 'pre-prod_2' }],
    [`${id}/prod:KEY`, { project: id, environment: 'prod', absolute: false }],
    ['prod:"my key"', { environment: 'prod', absolute: false, name: 'my key' }],
    // Many.
    ['*', { absolute: false, kind: 'many', name: '' }],
    ['/*', { kind: 'many', name: '' }],
    ['/db/*', { folders: ['db'], kind: 'many', name: '' }],
    ['/db/PRE_*', { folders: ['db'], kind: 'many', name: 'PRE_' }],
    ['/db/"my "*', { folders: ['db'], kind: 'many', name: 'my ' }],
    ['/**', { kind: 'below', name: '' }],
    ['**', { absolute: false, kind: 'below', name: '' }],
    ['prod:/shared/**', { environment: 'prod', folders: ['shared'], kind: 'below', name: '' }],
    // A field.
    ['/KEY#client_email', { field: ['client_email'] }],
    ['/KEY#a.b.0', { field: ['a', 'b', '0'] }],
    ['/KEY#"a.b".c-d', { field: ['a.b', 'c-d'] }],
    ['/"k#"#""', { name: 'k#', field: [''] }],
    // Optional.
    ['/KEY?', { optional: true }],
    ['/KEY#a?', { optional: true, field: ['a'] }],
    ['/db/PRE_*?', { optional: true, folders: ['db'], kind: 'many', name: 'PRE_' }],
    ['/db/**?', { optional: true, folders: ['db'], kind: 'below', name: '' }],
    ['/"KEY?"?', { optional: true, name: 'KEY?' }],
    // A name.
    ['/KEY -> NAME', { target: 'NAME' }],
    ['/KEY->NAME', { target: 'NAME' }],
    ['/KEY\t->\tNAME', { target: 'NAME' }],
    ['/KEY? -> a-b.c', { optional: true, target: 'a-b.c' }],
    ['/A--> NAME', { name: 'A-', target: 'NAME' }],
    ['/KEY#a.b? -> NAME', { optional: true, field: ['a', 'b'], target: 'NAME' }],
    ['/* -> DB_*', { kind: 'many', name: '', target: 'DB_*' }],
    ['/* -> *_V2', { kind: 'many', name: '', target: '*_V2' }],
    ['/PRE_* -> *', { kind: 'many', name: 'PRE_', target: '*' }],
    ['/** -> *', { kind: 'below', name: '', target: '*' }],
    ['/** -> APP_**_X', { kind: 'below', name: '', target: 'APP_**_X' }],
    // What is left out.
    ['!/db/KEY', { out: true, folders: ['db'] }],
    ['! db/KEY', { out: true, absolute: false, folders: ['db'] }],
    ['!prod:/db/LEGACY_*', { out: true, environment: 'prod', folders: ['db'], kind: 'many', name: 'LEGACY_' }],
    ['!/db/*', { out: true, folders: ['db'], kind: 'many', name: '' }],
    ['!/db/**', { out: true, folders: ['db'], kind: 'below', name: '' }],
  ])('%s', (line, differs) => expect(rulesIn(line)).toEqual([{ ...plain, ...differs }]));

  it('with where it stands, whatever ends the lines before it; empty lines and comments count, and are none', () => {
    const text = '\n# comment -> *\r\n/A\r  # another: "\n\t\n/B -> C  \r\n';
    expect(parseRules(text).lines.map(({ number, text: line }) => [number, line])).toEqual([
      [3, '/A'],
      [6, '/B -> C'],
    ]);
  });

  it('in their order, the same twice as two', () => {
    expect(rulesIn('/B\n/A\n/B').map(({ name }) => name)).toEqual(['B', 'A', 'B']);
  });
});

describe('a line is refused, with the column', () => {
  it.each<[string, number, string]>([
    // The shell, YAML, comments.
    ['-', 1, 'a shell took the `>`'],
    ['/db/KEY -', 9, "in single quotes: '/db/KEY -> NAME'"],
    ['- /db/KEY', 1, 'not a YAML list'],
    ['/db/KEY # the password', 9, 'a comment stands in a line of its own'],
    // Characters.
    ['/db/\u200bKEY', 5, 'cannot be seen (U+200B)'],
    ['/db/"a\u0007"', 7, 'written \\u0007'],
    ['/db/\0', 5, '(U+0000)'],
    [`/${'a'.repeat(1000)}`, 1001, 'the line has 1001 characters, and a rule has 1000'],
    // Quotes.
    ['/db/"KEY', 5, 'no other to end it'],
    ['/db/KEY"', 8, 'no other to end it'],
    ['/db/"KEY\\"', 5, 'no other to end it'],
    ['/db/"a\\x"', 5, 'no text as JSON writes it'],
    ['/db/"a""b"', 5, 'no text as JSON writes it'],
    ['/db/a"b"', 5, 'no text as JSON writes it'],
    ['/db/""', 5, 'the key between the double quotes is empty'],
    ['"/db/KEY"', 1, 'the key alone, without its folder'],
    ['/"prod:KEY"', 2, 'no key in Infisical holds'],
    ['/"\\ud800"', 2, 'half a character'],
    // Blanks.
    ['/db/MY KEY', 7, '/db/"my key" -> NAME'],
    ['/db/KEY = NAME', 8, 'A new name is written /db/KEY -> NAME'],
    ['/db/KEY > NAME', 8, 'A new name is written /db/KEY -> NAME'],
    ['prod: /db/KEY', 6, 'no blank but around `->`'],
    ['!/db/A B', 7, 'no blank but around `->`'],
    ['/db/A, /db/B', 7, 'no blank but around `->`'],
    // Before the colon.
    [':/db/KEY', 1, 'the environment before the `:` is empty'],
    ['shop/:/db/KEY', 6, 'the environment before the `:` is empty'],
    ['/prod:/db/KEY', 1, 'an environment, or a project and an environment'],
    ['a/b/c:/db/KEY', 1, 'an environment, or a project and an environment'],
    ['prod.eu:/KEY', 5, 'the environment is no slug'],
    ['my.shop/prod:/KEY', 3, 'the project is no slug'],
    [`${'e'.repeat(65)}:/KEY`, 1, '64 at most'],
    ['prod:', 6, 'after the `:` stands what to load'],
    ['prod:/db:KEY', 9, 'a second `:`'],
    // Folders.
    ['//KEY', 2, 'two slashes follow each other'],
    ['/db//KEY', 5, 'two slashes follow each other'],
    ['/db/../KEY', 5, '`..` is no folder here'],
    ['./KEY', 1, '`.` is no folder here'],
    ['/*/KEY', 2, 'a `*` stands at the end alone'],
    ['/db/**/KEY', 5, 'a `*` stands at the end alone'],
    ['/my.db/KEY', 4, 'letters, digits, `-` and `_` alone'],
    ['/dé/KEY', 3, 'letters, digits, `-` and `_` alone'],
    ['/"db"/KEY', 2, 'letters, digits, `-` and `_` alone'],
    // Keys.
    ['/', 1, 'Write /* for the secrets of the folder, /** for all below too, or /KEY'],
    ['/db/', 4, 'Write /db/* for the secrets of the folder'],
    ['/db/KEY@1', 8, 'double quotes around the key: "KEY@1"'],
    ['/db/..', 5, '`..` can be no key'],
    ['/"."', 2, '`.` can be no key'],
    ['/db/*_OLD', 5, 'a `*` stands at the end alone'],
    ['/db/A*B', 6, 'stands in double quotes: /db/"a*b"'],
    ['/db/***', 5, '`**` stands alone after a slash'],
    ['/db/PRE_**', 9, 'Keys that begin alike are PRE_*'],
    ['/db/!KEY', 5, 'double quotes around the key'],
    ['\\db\\KEY', 1, 'double quotes around the key'],
    // Optional.
    ['/db/KEY??', 8, 'a `?` stands once, at the end'],
    ['/db/KEY?#a', 8, 'a `?` stands once, at the end'],
    ['/db/?', 4, 'a slash ends no rule'],
    // Fields.
    ['/db/KEY#', 9, 'a field is missing here'],
    ['/db/KEY#a..b', 11, 'a field is missing here'],
    ['/db/KEY#a.', 11, 'a field is missing here'],
    ['/db/KEY#a#b', 10, 'a second `#`'],
    ['/db/KEY#$ref', 9, 'double quotes around the field: #"$ref"'],
    ['/db/KEY#a"b"', 9, 'no text as JSON writes it'],
    ['/db/KEY#a/b', 10, 'double quotes around the field'],
    ['/db/*#a', 6, 'a field is taken of one secret'],
    ['/db/**#a', 7, 'a field is taken of one secret'],
    [`/db/KEY#${Array(33).fill('a').join('.')}`, 73, '32 steps at most'],
    // Names.
    ['-> NAME', 1, 'before `->` stands what to load'],
    ['/db/KEY ->', 11, 'the new name is missing'],
    ['/db/KEY -> A B', 13, 'a new name has letters, digits'],
    ['/db/KEY -> A=B', 13, 'a new name has letters, digits'],
    ['/db/KEY -> "A"', 12, 'without quotes'],
    ['/db/KEY -> Ä', 12, 'a new name has letters, digits'],
    ['/db/KEY -> A -> B', 13, 'a new name has letters, digits'],
    ['/db/KEY -> DB_*', 15, 'this rule loads one secret'],
    ['/db/* -> DB', 10, 'Write where each key goes: -> DB_*'],
    ['/db/** -> DB', 11, 'many secrets would get one name'],
    ['/db/* -> *_*', 10, 'is all that a new name takes'],
    ['/db/** -> ***', 11, 'is all that a new name takes'],
    ['/db/* -> DB_**', 13, 'write `*`'],
    // What is left out.
    ['!', 1, 'after `!` stands what to leave out'],
    ['!/db/KEY -> NAME', 13, 'gets no name'],
    ['!/db/KEY?', 9, 'needs no `?`'],
    ['!/db/KEY#a', 9, 'left out as a whole'],
    ['!!/db/KEY', 2, 'letters, digits'],
  ])('%j', (line, column, text) => {
    const { lines, mistakes } = parseRules(line);
    expect(lines).toEqual([]);
    expect(mistakes).toMatchObject([{ line: 1, column, text: expect.stringContaining(text) as string }]);
    expect(mistakes[0]?.text).toMatch(/\.$/);
  });

  it('and shows the line with a caret below', () => {
    expect(parseRules('/A\n\t/b/*_OLD -> X\n').mistakes).toMatchObject([
      { line: 2, column: 5, shown: ' /b/*_OLD -> X\n    ^' },
    ]);
  });

  it('counts characters, not the halves that they are made of, and shows what cannot be seen as a dot', () => {
    expect(parseRules('/"🔑"/KEY\n/a\u202eb').mistakes).toMatchObject([
      { line: 1, column: 2 },
      { line: 2, column: 3, shown: '/a·b\n  ^' },
    ]);
    expect(parseRules('/"🔑🔑" x').mistakes).toMatchObject([{ column: 6, shown: '/"🔑🔑" x\n     ^' }]);
  });

  it('and of a long line the part around the mistake', () => {
    const { mistakes } = parseRules(`/${'a'.repeat(200)} ${'b'.repeat(200)}`);
    expect(mistakes).toMatchObject([
      { column: 202, shown: `…${'a'.repeat(60)} ${'b'.repeat(39)}…\n${' '.repeat(61)}^` },
    ]);
  });

  it('all lines at once, and those that are right all the same', () => {
    const { lines, mistakes } = parseRules('/a/\n/B\n# c\n/*/C\n');
    expect(lines.map(({ number }) => number)).toEqual([2]);
    expect(mistakes.map(({ line }) => line)).toEqual([1, 4]);
  });

  it('where there are more than any job loads', () => {
    const { lines, mistakes } = parseRules('/A\n'.repeat(1200));
    expect(lines).toHaveLength(1000);
    expect(mistakes).toMatchObject([{ line: 1001, column: 1, text: expect.stringContaining('1000 rules') as string }]);
  });
});
