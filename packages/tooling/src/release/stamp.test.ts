import { join } from 'node:path';
import { openRepository } from '../repository';
import { stamped, stampMajor } from './stamp';

const json = (content: object): string => `${JSON.stringify(content, undefined, 2)}\n`;
const files: Readonly<Record<string, string>> = {
  'package.json': json({
    name: 'all',
    version: '0.1.0',
    workspaces: ['packages/*', 'task'],
    devDependencies: { ajv: '8.0.0' },
  }),
  'packages/http/package.json': json({ name: '@infisical-ci/http', version: '0.1.0' }),
  'packages/cli/package.json': json({
    name: 'infisical-ci',
    version: '0.1.0',
    dependencies: { ajv: '0.1.0', '@infisical-ci/http': '0.1.0' },
  }),
  'packages/cli/types/package.json': json({ type: 'commonjs' }),
  'test/package.json': json({ name: 'elsewhere', version: '0.1.0' }),
  'package-lock.json': json({
    name: 'all',
    version: '0.1.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'all', version: '0.1.0' },
      'node_modules/ajv': { version: '0.1.0' },
      'node_modules/infisical-ci': { resolved: 'packages/cli', link: true },
      'packages/cli': { name: 'infisical-ci', version: '0.1.0', dependencies: { '@infisical-ci/http': '0.1.0' } },
      'packages/http': { version: '0.1.0' },
      'packages/cli/node_modules/ajv': { version: '0.1.0' },
    },
  }),
  'docs/a.md': 'uses: infisical-ci/load-secrets@v1\n',
  'CHANGELOG.md': 'uses: infisical-ci/load-secrets@v1\n',
};
const subject = (version: string) => stamped({ files: Object.keys(files), read: (path) => files[path] ?? '' }, version);
const field = (text: string | undefined) => JSON.parse(text ?? '{}') as Record<string, never>;

it('gives each workspace the version, and each dependency on one', () => {
  const stamps = subject('1.2.3');
  expect([...stamps.keys()].sort()).toEqual(
    ['package-lock.json', 'package.json', 'packages/cli/package.json', 'packages/http/package.json'].sort(),
  );
  expect(field(stamps.get('packages/cli/package.json'))).toEqual({
    name: 'infisical-ci',
    version: '1.2.3',
    dependencies: { ajv: '0.1.0', '@infisical-ci/http': '1.2.3' },
  });
});

it('of the lock file the workspaces change, and no package from elsewhere', () => {
  const { version, packages } = field(subject('1.2.3').get('package-lock.json'));
  expect({ version, packages }).toEqual({
    version: '1.2.3',
    packages: {
      '': { name: 'all', version: '1.2.3' },
      'node_modules/ajv': { version: '0.1.0' },
      'node_modules/infisical-ci': { resolved: 'packages/cli', link: true },
      'packages/cli': { name: 'infisical-ci', version: '1.2.3', dependencies: { '@infisical-ci/http': '1.2.3' } },
      'packages/http': { version: '1.2.3' },
      'packages/cli/node_modules/ajv': { version: '0.1.0' },
    },
  });
});

it('a new major version is in every example, and not in what was said of an earlier one', () => {
  const stamps = subject('2.0.0');
  expect(stamps.get('docs/a.md')).toBe('uses: infisical-ci/load-secrets@v2\n');
  expect(stamps.has('CHANGELOG.md')).toBe(false);
});

it.each([
  ['infisical-ci/load-secrets@v1', 'infisical-ci/load-secrets@v12'],
  [
    'component: $CI_SERVER_FQDN/infisical-ci/load-secrets/run@1',
    'component: $CI_SERVER_FQDN/infisical-ci/load-secrets/run@12',
  ],
  ['task: LoadInfisicalSecrets@1', 'task: LoadInfisicalSecrets@12'],
  ['infisical: infisical-ci/secrets@1', 'infisical: infisical-ci/secrets@12'],
  ['Infisical/secrets-action@v1.0.15', 'Infisical/secrets-action@v1.0.15'],
  ['actions/checkout@v4', 'actions/checkout@v4'],
])('%s becomes %s', (text, after) => expect(stampMajor(text, '12.0.0')).toBe(after));

it('leaves no other version anywhere in this repository, and changes nothing but versions', () => {
  const { files, read } = openRepository(join(__dirname, '../../../..'));
  const stamps = stamped({ files, read }, '7.8.9');
  const versions = files
    .filter((file) =>
      /^((packages|actions)\/[^/]+|azure-task)\/(package|vss-extension)\.json$|^package\.json$/.test(file),
    )
    .map((file) => [file, field(stamps.get(file) ?? read(file))['version']]);
  expect(versions.length).toBeGreaterThan(10);
  for (const [file, version] of versions) expect([file, version]).toEqual([file, '7.8.9']);
  expect(field(stamps.get('azure-task/task.json'))['version']).toEqual({ Major: 7, Minor: 8, Patch: 9 });
  for (const [file, text] of stamps) {
    const without = (content: string): string => content.replaceAll(/\d+/g, '');
    expect([file, without(text)]).toEqual([file, without(read(file))]);
  }
});
