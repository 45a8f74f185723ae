import { Failure } from '@infisical-ci/http';
import type { Raw } from './given';
import { parseSettings, type Settings } from './parse';
import { products, type Product } from './product';

const id = '1f2e3d4c-5b6a-4789-8abc-def012345678';
const enough: Raw = { 'identity-id': id, 'project-slug': 'shop', environment: 'dev' };
const parsed = (raw: Raw, product: Product = products.github) => parseSettings({ ...enough, ...raw }, product);
const settingsOf = (raw: Raw): Settings => parsed(raw).settings;

function fixesOf(raw: Raw, product: Product = products.github): readonly string[] {
  try {
    parseSettings(raw, product);
  } catch (error) {
    if (error instanceof Failure && error.code === 'settings-invalid') return error.fixes;
    throw error;
  }
  throw new Error('nothing was wrong');
}
const wrong = (raw: Raw): readonly string[] => fixesOf({ ...enough, ...raw });

it('with the least that is needed, the rest has its defaults', () => {
  const { settings, warnings } = parsed({});
  expect(warnings).toEqual([]);
  expect(settings).toEqual({
    identityId: id,
    projectSlug: 'shop',
    environment: 'dev',
    secretPath: '/',
    domain: new URL('https://app.infisical.com'),
    method: 'oidc',
    allowHttp: false,
    recursive: false,
    includeImports: true,
    envPrefix: '',
    envSuffix: '',
    nameCase: 'keep',
    onDuplicate: 'error',
    onUnsafeName: 'error',
    onEmpty: 'error',
    exportType: ['env'],
    fileFormat: 'dotenv',
    deleteFile: false,
    allowOutside: false,
    maskMinLength: 4,
    maskExempt: [],
    exportAccessToken: false,
    revoke: true,
    summary: 'failure',
    dryRun: false,
    extraHeaders: {},
    timeout: 30,
    retryDeadline: 120,
  });
});

describe('each setting is read', () => {
  it.each([
    [{ 'identity-id': id.toUpperCase() }, { identityId: id }],
    [
      { method: 'universal', 'client-id': 'c1', 'client-secret': ' s1\n' },
      { clientId: 'c1', clientSecret: 's1' },
    ],
    [{ 'project-slug': '', 'project-id': 'p1' }, { projectId: 'p1' }],
    [{ environment: 'pre-prod_2' }, { environment: 'pre-prod_2' }],
    [{ 'secret-path': 'a/b-c/' }, { secretPath: '/a/b-c' }],
    [{ domain: 'https://example.com/infisical/api/' }, { domain: new URL('https://example.com/infisical') }],
    [{ method: 'GCP' }, { method: 'gcp' }],
    [{ audience: 'shop' }, { audience: 'shop' }],
    [
      { 'token-source': 'env', 'token-env': 'JWT' },
      { tokenSource: 'env', tokenEnv: 'JWT' },
    ],
    [{ 'token-file': '/run/jwt' }, { tokenFile: '/run/jwt' }],
    [{ 'token-command': 'cat jwt' }, { tokenCommand: 'cat jwt' }],
    [{ 'organization-slug': 'sub' }, { organizationSlug: 'sub' }],
    [{ method: 'access-token', 'access-token': 't1' }, { accessToken: 't1' }],
    [{ recursive: 'TRUE' }, { recursive: true }],
    [
      { recursive: '1', 'include-imports': '0' },
      { recursive: true, includeImports: false },
    ],
    [{ 'tag-slugs': 'a, b\nc,,' }, { tagSlugs: ['a', 'b', 'c'] }],
    [{ 'secret-name': 'A B=C' }, { secretName: 'A B=C' }],
    [{ secrets: '\n /db/KEY \n' }, { secrets: '\n /db/KEY \n' }],
    [{ 'name-case': 'ENV' }, { nameCase: 'env' }],
    [
      { 'env-prefix': 'TF_VAR_', 'env-suffix': '_1' },
      { envPrefix: 'TF_VAR_', envSuffix: '_1' },
    ],
    [
      { 'on-duplicate': 'last', 'on-unsafe-name': 'skip', 'on-empty': 'warn' },
      { onDuplicate: 'last', onUnsafeName: 'skip', onEmpty: 'warn' },
    ],
    [{ 'export-type': 'File, output,file' }, { exportType: ['file', 'output'] }],
    [
      {
        'export-type': 'file',
        'file-output-path': '/.env',
        'file-format': 'dotenv',
        'delete-file': 'true',
        'allow-outside': 'true',
      },
      { fileOutputPath: '/.env', fileFormat: 'dotenv', deleteFile: true, allowOutside: true },
    ],
    [
      { 'mask-min-length': '6', 'mask-exempt': 'A,PUBLIC_*,B#c.d' },
      { maskMinLength: 6, maskExempt: ['A', 'PUBLIC_*', 'B#c.d'] },
    ],
    [
      { 'export-access-token': 'true', revoke: 'false', summary: 'always' },
      { exportAccessToken: true, revoke: false, summary: 'always' },
    ],
    [{ 'ca-certificate': 'ca.pem' }, { caCertificate: 'ca.pem' }],
    [{ 'extra-headers': 'CF-Id: a:b \n\nx-y:z\nX-Y: 2' }, { extraHeaders: { 'cf-id': 'a:b', 'x-y': 'z, 2' } }],
    [
      { timeout: '5', 'retry-deadline': '600' },
      { timeout: 5, retryDeadline: 600 },
    ],
    [
      { domain: 'http://example.com', 'allow-http': 'true' },
      { allowHttp: true, domain: new URL('http://example.com') },
    ],
  ] as [Raw, Partial<Settings>][])('%j', (raw, expected) => expect(settingsOf(raw)).toMatchObject(expected));

  it.each([
    ['identity-id', 'my-identity', 'must be an id such as'],
    ['project-slug', 'a b', 'must be a slug'],
    ['environment', 'dev/prod', 'must be a slug'],
    ['secret-path', '/a b', 'must be the path of a folder'],
    ['secret-path', '../a', 'must be the path of a folder'],
    ['method', 'oauth', 'must be one of oidc, universal, access-token'],
    ['organization-slug', 'a.b', 'must be a slug'],
    ['recursive', 'yes', 'must be true or false'],
    ['recursive', 'constructor', 'must be true or false'],
    ['include-imports', '__proto__', 'must be true or false'],
    ['name-case', 'snake', 'must be one of keep, upper, lower, env'],
    ['on-duplicate', 'ignore', 'must be one of error, first, last'],
    ['export-type', 'env,files', 'must be one or several (with commas between them) of env, output, file, none'],
    ['export-type', ',', 'must be one or several'],
    ['file-format', 'toml', 'must be one of dotenv'],
    ['mask-min-length', '0', 'must be a whole number from 1 to 100'],
    ['mask-min-length', '4.5', 'must be a whole number'],
    ['timeout', '30s', 'must be a whole number of seconds from 1 to 3600'],
    ['timeout', '-1', 'must be a whole number'],
    ['retry-deadline', '1e3', 'must be a whole number'],
  ])('%s: %s is refused', (name, value, expected) => {
    const fixes = wrong({ [name]: value });
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toContain(`${name} is ${JSON.stringify(value)}, but ${expected}`);
  });

  it('a wrong value is shown in part where it is long, and not at all where it is secret', () => {
    expect(wrong({ environment: `${'x'.repeat(100)}!` })[0]).toContain(`"${'x'.repeat(80)}…"`);
    for (const text of ['no header: \u0000', 'hunter2', ': hunter2', 'a b: hunter2'])
      expect(wrong({ 'extra-headers': text })).toEqual([
        'extra-headers must be a header a line, written `Name: value`.',
      ]);
  });
});

describe('headers', () => {
  it('of any name are kept as they are', () =>
    expect(Object.entries(settingsOf({ 'extra-headers': 'constructor: a\n__proto__: b' }).extraHeaders)).toEqual([
      ['constructor', 'a'],
      ['__proto__', 'b'],
    ]));
});

describe('the method follows from what is given', () => {
  it.each([
    [{ ...enough }, 'oidc'],
    [{ ...enough, 'identity-id': '', 'client-id': 'c', 'client-secret': 's' }, 'universal'],
    [{ ...enough, 'identity-id': '', 'access-token': 't' }, 'access-token'],
    [{ ...enough, method: 'kubernetes' }, 'kubernetes'],
  ])('%j: %s', (raw, method) => expect(parseSettings(raw, products.github).settings.method).toBe(method));

  it('and so does what is missing, when part of it came through empty', () => {
    const fixes = fixesOf({ ...enough, 'identity-id': '', 'client-secret': 'hunter2' });
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toMatch(/^client-id is missing: /);
  });
});

describe('what is wrong is told all at once', () => {
  it('each with its fix, and what is missing with why it may be', () => {
    const fixes = fixesOf({ 'identity-id': 'x', timeout: 'x', 'projct-slug': 'shop', domain: 'example.com' });
    expect(fixes.map((fix) => fix.split(' ')[0])).toEqual([
      'projct-slug',
      'identity-id',
      'timeout',
      'domain',
      'project-slug',
      'environment',
    ]);
    expect(fixes[0]).toContain('Did you mean project-slug?');
    expect(fixes[5]).toContain('If it is written there, it came through empty: an expression such as ${{ vars.NAME }}');
  });

  it('with a message that counts them, and says that nothing was asked for yet', () => {
    const message = (raw: Raw): string => {
      try {
        parseSettings(raw, products.github);
      } catch (error) {
        return (error as Error).message;
      }
      return '';
    };
    expect(message({ ...enough, timeout: 'x' })).toBe(
      'A setting of this step is wrong. Nothing was asked of Infisical yet.',
    );
    expect(message({})).toBe('3 settings of this step are wrong. Nothing was asked of Infisical yet.');
  });

  it('without a guess where the product has none', () =>
    expect(fixesOf({}, { style: 'kebab' }).join()).not.toContain('came through empty'));
});

describe('a reference that was not put in braces is recognised', () => {
  it.each([
    ['identity-id', 'vars.INFISICAL_IDENTITY', '${{ vars.INFISICAL_IDENTITY }}'],
    ['client-secret', 'secrets.CLIENT_SECRET', '${{ secrets.CLIENT_SECRET }}'],
    ['identity-id', '$vars.ID', '${{ vars.ID }}'],
    ['environment', '{{ inputs.environment }}', '${{ inputs.environment }}'],
    ['environment', '${ github.ref_name }', '${{ github.ref_name }}'],
    ['environment', '${{ matrix.env', '${{ matrix.env }}'],
  ])('%s: %s', (name, value, expected) => expect(wrong({ [name]: value })[0]).toContain(`write ${expected}.`));

  it.each([
    ['file-output-path', 'env.production'],
    ['file-output-path', 'secrets.env'],
    ['secret-name', 'github.token'],
    ['token-file', 'inputs.jwt'],
    ['ca-certificate', 'secrets.pem'],
  ])('but %s: %s is none', (name, value) =>
    expect(() => parsed({ [name]: value, 'export-type': 'file' })).not.toThrow(),
  );
});

it('the settings are named as the product spells them', () => {
  expect(fixesOf({ IDENTITY_ID: 'x', PROJECT_ID: 'p', ENVIRONMENT: 'dev' }, { style: 'upper' })[0]).toMatch(
    /^IDENTITY_ID is/,
  );
  expect(fixesOf({ identityId: 'x', projectId: 'p', environment: 'dev' }, { style: 'camel' })[0]).toMatch(
    /^identityId is/,
  );
  expect(fixesOf({ ...enough, Foo_BAR: 'x' })[0]).toMatch(/^Foo_BAR is no setting/);
});
