import { undocumented } from '../checks/api';
import { readComment } from './comment';
import { exportsOf, type Exported } from './exports';
import { apiOf } from './page';
import { signatureOf } from './signature';

const sources = (files: Readonly<Record<string, string>>) => ({
  files: Object.keys(files),
  read: (path: string) => files[path] ?? '',
});
/** What a room would export whose only file is this one. */
const declared = (text: string, name: string): Exported => {
  const [found] = exportsOf(
    sources({ 'src/index.ts': `export { ${name} } from './a';`, 'src/a.ts': text }),
    'src/index.ts',
  );
  if (!found) throw new Error(`${name} was not found`);
  return found;
};

describe('exportsOf', () => {
  const places = (files: Readonly<Record<string, string>>) =>
    exportsOf(sources(files), 'src/index.ts').map(({ name, file }) => `${name} ${file}`);

  it('follows names through other files and folders to where they are declared, in the order of the index', () => {
    const files = {
      'src/index.ts': "export { two } from './folder';\nexport type { One } from './one';\nexport const own = 1;",
      'src/one.ts': 'type Hidden = 1;\nexport interface One {}',
      'src/folder/index.ts': "export type * from '../one';\nexport { two } from './two';",
      'src/folder/two.ts': 'export function two(): void {}',
    };
    expect(places(files)).toEqual(['two src/folder/two.ts', 'One src/one.ts', 'own src/index.ts']);
  });

  it('leaves what another room has to that room', () => {
    expect(places({ 'src/index.ts': "export { Failure } from '@infisical-ci/http';" })).toEqual([]);
  });

  it('fails where a name is declared nowhere, and at what it does not read', () => {
    expect(() => places({ 'src/index.ts': "export { a } from './b';", 'src/b.ts': 'const a = 1;' })).toThrow(
      'src/b.ts does not declare a',
    );
    expect(() => places({ 'src/index.ts': "export * from './b';", 'src/b.ts': '' })).toThrow('is no list of names');
  });
});

test('a comment is its text, then each tag to the next one', () => {
  const comment = `/**
   * Does it.
   *
   * Well.
   * @param seconds until
   *   the end
   * @throws Failure internal
   */`;
  expect(readComment(comment)).toEqual({
    text: 'Does it.\n\nWell.',
    params: [{ name: 'seconds', text: 'until the end' }],
    returns: [],
    throws: ['Failure internal'],
    see: [],
  });
  expect(readComment('/** The address: a@b.c. @returns undefined where there is none. */')).toMatchObject({
    text: 'The address: a@b.c.',
    returns: ['undefined where there is none.'],
  });
});

test.each([
  [
    'export async function f(a: string): Promise<void> { await g(() => { h(); }); }',
    'f',
    'function f(a: string): Promise<void>',
  ],
  ["export class C { readonly a = 'x'; b(): void { d(); } }", 'C', "class C { readonly a = 'x'; b(): void; }"],
  ['export const c: Clock = { now() { return 1; } };', 'c', 'const c: Clock'],
  ['export const names = [1, 2] as const;', 'names', 'const names = [1, 2] as const'],
  [`export const long = { a: '${'x'.repeat(400)}' };`, 'long', 'const long = { ... }'],
  ['export const f = (a: number): string => String(a);', 'f', 'const f = (a: number): string => ...'],
  ['export type T = 1 | 2;', 'T', 'type T = 1 | 2;'],
])('%s is shown without what is inside', (text, name, signature) => {
  expect(signatureOf(declared(text, name))).toBe(signature);
});

test('a page has what can be called first, and links to the sources', () => {
  const files = {
    'src/index.ts': "export { type A, b } from './a';",
    'src/a.ts':
      '/** A shape. */\nexport type A = 1;\n/**\n * Does b.\n * @throws Failure internal\n */\nexport function b(): A {}',
  };
  expect(apiOf(exportsOf(sources(files), 'src/index.ts'), 'docs/api')).toBe(
    [
      '## Functions and values',
      '### b',
      'Does b.',
      '```ts\nfunction b(): A\n```',
      '- Throws Failure internal',
      '[a.ts](../../src/a.ts)',
      '## Shapes',
      '### A',
      'A shape.',
      '```ts\ntype A = 1;\n```',
      '[a.ts](../../src/a.ts)',
    ].join('\n\n'),
  );
});

describe('undocumented', () => {
  const wrong = (comment: string) =>
    undocumented(declared(`${comment}\nexport function f(seconds: number): void {}`, 'f')).map(({ text }) => text);

  it.each([
    ['/** Waits. */'],
    [
      '/**\n * Waits.\n * @param seconds how long\n * @throws Failure not-found (a folder), access-denied, and what a door throws\n */',
    ],
    ['/**\n * Waits.\n * @throws Failure what logging in throws; internal\n */'],
  ])('%s is enough', (comment) => expect(wrong(comment)).toEqual([]));

  it('asks a function that throws what it throws', () => {
    const body = '{\n  if (a)\n    throw new Error();\n}';
    const [silent, saying] = ['Does.', 'Does.\n * @throws Error always'].map((says) =>
      undocumented(declared(`/**\n * ${says}\n */\nexport function f(): void ${body}`, 'f')).map(({ text }) => text),
    );
    expect(silent).toEqual(['f throws, and its doc comment does not say what.']);
    expect(saying).toEqual([]);
    const later = '/** Does. */\nexport function f(): () => void { return () => { throw new Error(); }; }';
    expect(undocumented(declared(later, 'f'))).toEqual([]);
  });

  it.each([
    ['', 'f has no doc comment'],
    ['// Waits.', 'f has no doc comment'],
    ['/** @param seconds how long */', 'f has no doc comment'],
    ['/**\n * Waits.\n * @param second how long\n */', 'f has no parameter second'],
    ['/**\n * Waits.\n * @throws Failure not-found, access-refused\n */', '"access-refused"'],
    ['/**\n * Waits.\n * @throws Failure no-such-code: whatever\n */', '"no-such-code"'],
  ])('%j is not', (comment, text) => expect(wrong(comment)).toEqual([expect.stringContaining(text)]));
});
