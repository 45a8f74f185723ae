import { failureOf, settingsOf } from '../fake';
import { parseSettings, products, type Settings } from '../settings';
import type { Rules } from './rule';

const id = '11111111-2222-4333-8444-555555555555';

const rulesOf = (secrets: string, given = {}): Rules =>
  settingsOf({ secrets, ...given }).rules ?? { load: [], leaveOut: [] };
const fixesOf = (given: Record<string, string>): readonly string[] =>
  failureOf(() => parseSettings({ 'identity-id': id, ...given }, products.github)).fixes;
const full = { 'project-slug': 'shop', environment: 'dev' };

describe('what a rule leaves open', () => {
  it.each([
    ['/KEY', { environment: 'dev', path: '/', key: 'KEY', text: 'dev:/KEY' }],
    ['KEY', { environment: 'dev', path: '/app', key: 'KEY', text: 'dev:/app/KEY' }],
    ['prod:db/*', { environment: 'prod', path: '/app/db', prefix: '', recursive: false, text: 'prod:/app/db/*' }],
    ['/db/PRE_*', { path: '/db', prefix: 'PRE_', text: 'dev:/db/PRE_*' }],
    ['**', { path: '/app', recursive: true, text: 'dev:/app/**' }],
    ['/K#a.b? -> N', { key: 'K', field: ['a', 'b'], optional: true, target: 'N', text: 'dev:/K#a.b' }],
    ['base/prod:/K', { project: { slug: 'base' }, owner: 'base', environment: 'prod', text: 'base/prod:/K' }],
    [`${id.toUpperCase()}/prod:/K`, { project: { id }, environment: 'prod' }],
  ])('%s is filled in by the settings', (line, expected) =>
    expect(rulesOf(line, { 'secret-path': '/app' }).load).toMatchObject([{ ...expected, line: 1 }]),
  );

  it('a project that is the one of the settings is no other', () => {
    expect(rulesOf('shop/prod:/K').load[0]).toMatchObject({ text: 'prod:/K' });
    expect(rulesOf('shop/prod:/K').load[0]).not.toHaveProperty('project');
    expect(rulesOf('p1/prod:/K', { 'project-slug': '', 'project-id': 'p1' }).load[0]).not.toHaveProperty('project');
  });

  it('what is left out stands apart', () => {
    expect(rulesOf('/a/*\n!/a/OLD_*').leaveOut).toMatchObject([{ path: '/a', prefix: 'OLD_', line: 2 }]);
  });

  it('need not be given where every rule says it', () => {
    const parse = (given: Record<string, string>): Settings =>
      parseSettings({ 'identity-id': id, ...given }, products.github).settings;
    expect(parse({ secrets: 'shop/prod:/A\nbase/dev:/B' }).rules?.load).toHaveLength(2);
    expect(fixesOf({ secrets: 'shop/prod:/A\nprod:/B' })).toEqual([expect.stringMatching(/^project-slug is missing/)]);
    expect(fixesOf({ secrets: 'prod:/A\n/B', 'project-id': 'p' })).toEqual([
      expect.stringMatching(/^environment is missing/),
    ]);
    expect(parse({ secrets: 'prod:/A', 'project-id': 'p' }).rules?.load).toHaveLength(1);
  });
});

describe('mistakes', () => {
  it('are fixes of the settings, with the others, the line and a caret', () => {
    expect(fixesOf({ ...full, secrets: '\n/db/\n/A\n/*/B', timeout: 'x' })).toEqual([
      expect.stringMatching(/^timeout is "x"/),
      expect.stringMatching(/^secrets line 2, column 4: a slash ends no rule\. .*\n\/db\/\n {3}\^$/s),
      expect.stringMatching(/^secrets line 4, column 2: .*\n\/\*\/B\n \^$/s),
    ]);
  });

  it('count as one wrong setting', () =>
    expect(failureOf(() => settingsOf({ secrets: '/db/\n/*/B' })).message).toContain(
      'A setting of this step is wrong.',
    ));

  it('hold back what would only follow from them', () =>
    expect(fixesOf({ secrets: '/db/' })).toEqual([expect.stringMatching(/^secrets line 1/)]));

  it.each([
    ['# nothing\n', {}, 'secrets holds no rule'],
    ['!/db/*', {}, 'secrets only leaves out (`!`)'],
    ['/db/*\n!/bd/OLD', {}, 'secrets line 2: !dev:/bd/OLD leaves nothing out'],
    ['/db/*\n!prod:/db/OLD', {}, 'secrets line 2: !prod:/db/OLD leaves nothing out'],
    ['/db/KEY\n!/db/OLD', {}, 'secrets line 2: !dev:/db/OLD leaves nothing out'],
    ['/db/*\n!/db/below/OLD', {}, 'leaves nothing out'],
    [
      '/KEY',
      { 'secret-name': 'A' },
      'secret-name has no place beside {secrets}: write the secret as a rule there, such as /db/A',
    ],
    [
      '/KEY',
      { recursive: 'true' },
      'recursive has no place beside {secrets}: there, /db/** loads a folder with all below',
    ],
  ])('%j with %j: %s', (secrets, given, text) =>
    expect(fixesOf({ ...full, secrets, ...given })).toEqual([expect.stringContaining(text)]),
  );

  it('none where something is left out of a folder that is loaded', () => {
    for (const secrets of ['/a/**\n!/a/b/OLD', '/a/b/*\n!/a/**', '/**\n!/OLD_*', 'x/dev:/a/*\n!x/dev:/a/A'])
      expect(rulesOf(secrets).leaveOut).toHaveLength(1);
  });
});

it('tells of twenty mistakes at most, and how many more there are', () => {
  const fixes = fixesOf({ secrets: '/a//b\n'.repeat(23) });
  expect(fixes).toHaveLength(21);
  expect(fixes.at(-1)).toBe('secrets has 3 more mistakes.');
});
