import { Failure } from '@infisical-ci/http';
import type { Raw } from './given';
import { parseSettings } from './parse';
import { products } from './product';

const id = '1f2e3d4c-5b6a-4789-8abc-def012345678';
const place: Raw = { 'project-slug': 'shop', environment: 'dev' };
const enough: Raw = { ...place, 'identity-id': id };

function fixesOf(raw: Raw): readonly string[] {
  try {
    parseSettings(raw, products.github);
    return [];
  } catch (error) {
    return error instanceof Failure ? error.fixes : [String(error)];
  }
}
const warningsOf = (raw: Raw): readonly string[] => parseSettings({ ...enough, ...raw }, products.github).warnings;

describe('what is missing', () => {
  const cases: (readonly [Raw, string])[] = [
    [place, 'identity-id is missing'],
    [
      { 'identity-id': id, environment: 'dev' },
      'project-slug is missing: the slug of the project, or its id as {project-id}',
    ],
    [{ 'identity-id': id, 'project-id': 'p' }, 'environment is missing'],
    [{ ...place, 'client-id': 'c' }, 'client-secret is missing'],
    [{ ...place, method: 'universal', 'client-secret': 's' }, 'client-id is missing'],
    [{ ...place, method: 'access-token' }, 'access-token is missing'],
    ...['jwt', 'kubernetes', 'azure', 'gcp', 'spiffe'].map(
      (method) => [{ ...place, method }, 'identity-id is missing'] as const,
    ),
  ];
  it.each(cases)('%j: %s', (raw, expected) => {
    const fixes = fixesOf(raw);
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toContain(expected);
    expect(fixes[0]).toContain('came through empty');
  });

  it('is not told twice of what is wrong already', () =>
    expect(fixesOf({ ...enough, 'project-slug': 'a b', environment: 'a b' })).toHaveLength(2));
});

describe('what contradicts itself', () => {
  it.each([
    [{ 'project-id': 'p' }, 'project-slug and {project-id} both name the project'],
    [{ 'client-id': 'c', 'client-secret': 's' }, 'identity-id and {client-id} are two ways to log in'],
    [{ 'access-token': 't' }, 'access-token needs no login'],
    [{ 'export-type': 'none,env' }, 'export-type says none and something else'],
    [{ 'secret-name': 'A', 'tag-slugs': 'a' }, 'secret-name names one secret, and {tag-slugs} picks among many'],
    [{ 'token-env': 'A', 'token-file': 'b' }, 'token-env is one of several places'],
    [{ 'token-file': 'b', 'token-command': 'c' }, 'token-file is one of several places'],
  ])('%j: %s', (raw, expected) => {
    const fixes = fixesOf({ ...enough, ...raw });
    expect(fixes).toHaveLength(1);
    expect(fixes[0]).toContain(expected);
    expect(fixes[0]).toContain('keep one of');
    expect(fixes[0]).not.toContain('came through empty');
  });

  it('does not where the method says which of the two is meant', () => {
    expect(fixesOf({ ...enough, method: 'oidc', 'client-id': 'c', 'client-secret': 's' })).toEqual([]);
    expect(fixesOf({ ...enough, method: 'universal', 'client-id': 'c', 'client-secret': 's' })).toEqual([]);
    expect(fixesOf({ ...enough, method: 'access-token', 'access-token': 't' })).toEqual([]);
  });
});

describe('a dry run', () => {
  it('needs no identity, project or environment', () => expect(fixesOf({ 'dry-run': 'true' })).toEqual([]));

  it.each([{ 'client-id': 'c' }, { 'access-token': 't' }])('is none for %j, which has no token', (raw) => {
    expect(fixesOf({ 'dry-run': 'true', ...(raw as Raw) })).toEqual([
      expect.stringContaining('dry-run shows what a token says'),
    ]);
  });
});

describe('what is given in vain is said, and taken', () => {
  it.each([
    [{ 'secret-name': 'A', recursive: 'true' }, 'recursive has no effect'],
    [{ 'file-output-path': '/.env' }, 'file-output-path has no effect'],
    [{ 'file-format': 'json' }, 'file-format has no effect'],
    [{ 'delete-file': 'true' }, 'delete-file has no effect'],
    [{ subject: 'repo:*' }, 'subject has no effect without {dry-run}: true.'],
    [{ audiences: 'a' }, 'audiences has no effect'],
    [{ claims: 'a: b' }, 'claims has no effect'],
    [
      { method: 'universal', 'client-id': 'c', 'client-secret': 's' },
      'identity-id has no effect with {method}: universal.',
    ],
    [{ method: 'oidc', 'client-id': 'c' }, 'client-id has no effect with {method}: oidc.'],
    [{ method: 'oidc', 'client-secret': 's' }, 'client-secret has no effect with {method}: oidc.'],
    [{ method: 'jwt', 'access-token': 't' }, 'access-token has no effect with {method}: jwt.'],
    [{ method: 'aws-iam', audience: 'x' }, 'audience has no effect with {method}: aws-iam.'],
    [
      { domain: 'http://127.0.0.1:1', 'client-certificate': 'c', 'client-key': 'k' },
      'client-certificate has no effect',
    ],
  ])('%j: %s', (raw, expected) => expect(warningsOf(raw)).toEqual([expect.stringContaining(expected) as string]));

  it.each(['audience', 'token-source', 'token-env', 'token-file', 'token-command'])(
    '%s, where no token is wanted',
    (name) => {
      const effects = warningsOf({ method: 'access-token', 'access-token': 't', [name]: 'x' });
      expect(effects).toEqual(
        ['identity-id', name].map((each) => `${each} has no effect with {method}: access-token.`),
      );
    },
  );

  it.each([
    { 'export-type': 'file', 'file-output-path': '/.env', 'file-format': 'json', 'delete-file': 'true' },
    { 'secret-name': 'A' },
    { recursive: 'true', 'delete-file': 'false' },
    { 'dry-run': 'true', subject: 'a', audiences: 'b', claims: 'c: d' },
  ])('nothing is said of %j', (raw) => expect(warningsOf(raw as Raw)).toEqual([]));
});
