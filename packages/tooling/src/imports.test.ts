import { namesIn } from './imports';

const names = (text: string): string[] => namesIn('a.ts', text).map(({ name }) => name);

describe('namesIn', () => {
  it.each([
    ["import { a } from './a';", './a'],
    ["import type { a } from './a';", './a'],
    ["import './a';", './a'],
    ["export * from './a';", './a'],
    ["export type { a } from './a';", './a'],
    ["const a = await import('./a');", './a'],
    ["const a = require('./a');", './a'],
    ["type A = import('./a').A;", './a'],
    ["import { readFile } from 'fs/promises';", 'node:fs/promises'],
    ["import { readFile } from 'node:fs';", 'node:fs'],
  ])('finds the module in %s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it('takes no module from a comment or a text', () => {
    expect(names("// import './a';\nconst text = \"import './b'\";")).toEqual([]);
  });

  it.each(['process.exit(1)', 'run(process)', 'run({ process })', 'globalThis.process.env', '(typeof process)'])(
    'finds the global in %s',
    (text) => {
      expect(namesIn('a.ts', text)).toEqual([{ name: 'process', line: 1, global: true }]);
    },
  );

  it.each(['child.process', 'const one = { process: 1 }', 'interface A { process(): void }', '// process.exit()'])(
    'finds no global in %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  it('counts lines from one', () => {
    expect(namesIn('a.ts', "\n\nimport './a';")).toEqual([{ name: './a', line: 3, global: false }]);
  });
});
