import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { makeAll, makeBundle } from './bundle';
import type { Bundle } from './bundles';
import { fixture } from './fixture';

const row: Bundle = {
  entry: 'actions/a/src/main.ts',
  output: 'actions/a/dist/main.cjs',
  of: 'a test',
  budget: 1_000,
  carries: [],
  committed: true,
};

const absent = { 'packages/tooling/src/absent.ts': readFileSync(join(__dirname, 'absent.ts'), 'utf8') };

const core = {
  ...absent,
  'node_modules/@actions/core/package.json':
    '{ "name": "@actions/core", "version": "3.0.0", "license": "MIT", "main": "core.js" }',
  'node_modules/@actions/core/core.js': "export { say } from './say.js'; export { summary } from './summary.js';",
  'node_modules/@actions/core/say.js': 'export const say = (text) => process.stdout.write(text);',
  'node_modules/@actions/core/summary.js':
    "import { ProxyAgent } from 'undici'; globalThis.summary = ['loud', ProxyAgent]; export const summary = {};",
  'node_modules/@actions/core/LICENSE.md': 'Use it as you like.\r\n',
};

const text = async (files: Record<string, string>): Promise<string> => {
  const { bytes } = await makeBundle(fixture(files), row);
  return Buffer.from(bytes).toString();
};

describe('makeBundle', () => {
  it('leaves to a bundle of its own what is loaded apart', async () => {
    const files = {
      ...absent,
      [row.entry]: "void import('./apart').then(({ said }) => console.log(said));",
      'actions/a/src/apart.ts': "export const said = 'said elsewhere';",
    };
    const { bytes } = await makeBundle(fixture(files), { ...row, apart: { './apart': './apart.cjs' } });
    const subject = Buffer.from(bytes).toString();
    expect(subject).toContain('require("./apart.cjs")');
    expect(subject).not.toContain('said elsewhere');
  });

  it('bundles a manifest as it is to be, where that is given', async () => {
    const files = {
      ...absent,
      [row.entry]: "import { version } from '../package.json'; console.log(version);",
      'actions/a/package.json': '{ "version": "0.1.0" }',
    };
    const { bytes } = await makeBundle(
      fixture(files),
      row,
      new Map([['actions/a/package.json', '{ "version": "1.2.3" }']]),
    );
    expect(Buffer.from(bytes).toString()).toContain('"1.2.3"');
  });

  it('says in the first line what the file was made from', async () => {
    const subject = await text({ [row.entry]: 'process.exitCode = 1;' });
    expect(subject).toMatch(/^\/\/ Made from actions\/a\/src\/main\.ts by "npm run build"/);
  });

  it('takes of @actions/core only what is used, for it does not say itself that it has no side effects', async () => {
    const subject = await text({ ...core, [row.entry]: "import { say } from '@actions/core'; say('hello');" });
    expect(subject).toContain('process.stdout.write(text)');
    expect(subject).not.toContain('loud');
    expect(subject).not.toContain('undici');
  });

  it('takes of our own modules only what is used', async () => {
    const subject = await text({
      'packages/x/src/index.ts': "export const used = 1; export { unused } from './unused';",
      'packages/x/src/unused.ts': "export const unused = new Map([['never', 1]]);",
      [row.entry]: "import { used } from '../../../packages/x/src/index'; console.log(used);",
    });
    expect(subject).not.toContain('never');
  });

  it.each(['new ProxyAgent()', 'tunnel.httpOverHttp()', 'tunnel.httpsOverHttps()'])(
    'has something that throws plainly in the place of undici and tunnel: %s',
    async (call) => {
      const entry = `import { ProxyAgent } from 'undici'; import * as tunnel from 'tunnel'; [ProxyAgent, tunnel]; ${call};`;
      const subject = await text({ ...absent, [row.entry]: entry });
      expect(() => void runInNewContext(subject)).toThrow('undici and tunnel are left out of this bundle');
    },
  );

  it('is strict', async () => {
    const subject = await text({
      [row.entry]: 'export {};',
      'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
    });
    expect(subject).toContain('"use strict";');
  });

  it('keeps names where bytes do not count, and lines short enough for a diff where they do', async () => {
    const root = fixture({ [row.entry]: `const greeting = process.argv[2];\n${'console.log(greeting);'.repeat(100)}` });
    const readable = await makeBundle(root, row);
    const small = await makeBundle(root, { ...row, small: true });
    expect(Buffer.from(readable.bytes).toString()).toContain('greeting');
    const lines = Buffer.from(small.bytes).toString().split('\n').slice(1);
    expect(lines.join()).not.toContain('greeting');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(200);
  });

  it('gives the same bytes in another folder', async () => {
    const files = { ...core, [row.entry]: "import { say } from '@actions/core'; say('größer');" };
    expect(await text(files)).toBe(await text(files));
    expect(await text(files)).toContain('größer');
  });
});

describe('makeAll', () => {
  it('writes the licence of each package that is in, whole, and of no other', async () => {
    const root = fixture({
      ...core,
      'node_modules/left-out/package.json': '{ "name": "left-out", "sideEffects": false, "main": "index.js" }',
      'node_modules/left-out/index.js': 'export const left = 1;',
      [row.entry]: "import { say } from '@actions/core'; import { left } from 'left-out'; say('x');",
    });
    const { files } = await makeAll(root, [row]);
    const subject = Buffer.from(files.get('actions/a/dist/LICENSES.txt') ?? []).toString();
    expect(subject).toContain('@actions/core 3.0.0 (MIT)\n\nUse it as you like.\n');
    expect(subject).not.toContain('left-out');
  });

  it('refuses a package that ships no licence', async () => {
    const root = fixture({
      'node_modules/bare/package.json': '{ "name": "bare", "main": "index.js" }',
      'node_modules/bare/index.js': 'console.log(1);',
      [row.entry]: "import 'bare';",
    });
    await expect(makeAll(root, [row])).rejects.toThrow('bare is bundled but ships no licence file');
  });

  it('names every row that cannot be made', async () => {
    const rows = [row, { ...row, entry: 'actions/a/src/post.ts' }];
    const failure = await makeAll(fixture({}), rows).then(
      () => undefined,
      (error: unknown) => error as AggregateError,
    );
    expect(failure?.message).toBe('2 of 2 bundles cannot be made.');
    expect(failure?.errors.map(String).join()).toContain('actions/a/src/post.ts');
  });
});
