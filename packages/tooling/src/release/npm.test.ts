import { packageFiles, packPackage, publishable } from './npm';

const manifest = {
  name: 'infisical-ci',
  version: '1.2.3',
  bin: { 'infisical-ci': 'bin/infisical-ci.cjs' },
  scripts: { prepack: 'make' },
  exports: { '.': { 'infisical-ci-source': './src/index.ts', default: './dist/index.cjs' }, './a.json': './a.json' },
  files: ['bin', 'dist'],
  devDependencies: { '@infisical-ci/job': '1.2.3' },
};
const sources: Readonly<Record<string, string>> = {
  'packages/cli/package.json': JSON.stringify(manifest),
  'packages/cli/README.md': '[a](../../docs/a.md)',
  'packages/cli/bin/infisical-ci.cjs': "#!/usr/bin/env node\nrequire('../dist/main.cjs');\n",
  LICENSE: 'MIT',
};
const read = (path: string): Uint8Array => Buffer.from(sources[path] ?? '');
const files = (program: string) =>
  packageFiles('packages/cli', '1.2.3', read, new Map([['packages/cli/dist/main.cjs', Buffer.from(program)]]));

it('what is published knows nothing of how it is built, and where it comes from', () => {
  const { scripts, devDependencies, exports, repository } = JSON.parse(
    publishable(JSON.stringify(manifest), 'packages/cli'),
  ) as Record<string, unknown>;
  expect({ scripts, devDependencies, exports }).toEqual({
    exports: { '.': { default: './dist/index.cjs' }, './a.json': './a.json' },
  });
  expect(repository).toMatchObject({
    url: expect.stringMatching(/^git\+https:.*\.git$/) as string,
    directory: 'packages/cli',
  });
});

it('holds its own files alone, with links that lead somewhere', () => {
  const found = files('');
  expect([...found.keys()].sort()).toEqual([
    'LICENSE',
    'README.md',
    'bin/infisical-ci.cjs',
    'dist/main.cjs',
    'package.json',
  ]);
  expect(Buffer.from(found.get('README.md') ?? '').toString()).toMatch(/^\[a\]\(https:.*\/1\.2\.3\/docs\/a\.md\)$/);
});

it('is packed, installed where there is nothing, and started', () => {
  const { name, bytes } = packPackage(files("console.log('1.2.3');"), '1.2.3');
  expect([name, bytes.subarray(0, 2)]).toEqual(['infisical-ci-1.2.3.tgz', Buffer.from([0x1f, 0x8b])]);
});

it('is not packed where its command is another version, or a file is left out', () => {
  expect(() => packPackage(files("console.log('1.2.2');"), '1.2.3')).toThrow('says that it is 1.2.2, and is 1.2.3');
  const more = new Map([...files(''), ['stray.txt', Buffer.from('')]]);
  expect(() => packPackage(more, '1.2.3')).toThrow('was meant to hold LICENSE, README.md, bin/infisical-ci.cjs');
});
