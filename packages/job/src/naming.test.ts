import { failureOf, fakeHost, secretOf, selectedOf, settingsOf } from './fake';
import { nameVariables } from './naming';

const { host } = fakeHost();

const name = (secrets: Parameters<typeof selectedOf>[0], given = {}, byName = false) =>
  nameVariables(selectedOf(secrets, byName), settingsOf(given), host);

describe('nameVariables', () => {
  it('puts prefix and suffix around the key', () => {
    const { variables } = name([secretOf('KEY')], { 'env-prefix': 'TF_VAR_', 'env-suffix': '_DEV' });
    expect(variables).toMatchObject([{ name: 'TF_VAR_KEY_DEV', value: 'value of KEY', secret: true, chosen: false }]);
  });

  it.each(['PATH', 'ld_preload', 'NODE_OPTIONS', 'GITHUB_TOKEN', 'reserved_by_host'])(
    'refuses %s, which steers',
    (key) => {
      const failure = failureOf(() => name([secretOf(key), secretOf('FINE')]));
      expect(failure).toMatchObject({ code: 'name-unsafe', message: expect.stringContaining(key) as string });
      expect(failure.fixes.join()).toContain('{on-unsafe-name}: skip');
    },
  );

  it('judges the name as it will be, not the key', () => {
    expect(failureOf(() => name([secretOf('TH')], { 'env-prefix': 'PA' })).code).toBe('name-unsafe');
    expect(name([secretOf('PATH')], { 'env-prefix': 'MY_' }).variables).toHaveLength(1);
  });

  it('lets a secret that was asked for by its name carry a listed one', () => {
    expect(name([secretOf('GITHUB_TOKEN')], {}, true).variables).toMatchObject([
      { name: 'GITHUB_TOKEN', chosen: true },
    ]);
  });

  it.each(['A=B', 'x<<EOF', 'two\nlines', ''])('never writes %j, whoever asked for it', (key) => {
    expect(failureOf(() => name([secretOf(key)], {}, true)).code).toBe('name-unsafe');
  });

  it('advises no prefix, and no loading by name, for what breaks a file under any name', () => {
    const { fixes, message } = failureOf(() => name([secretOf('A\n\u001b[2J=B')]));
    expect(fixes).toEqual([expect.stringContaining('{on-unsafe-name}: skip')]);
    expect(fixes.join()).not.toMatch(/prefix|secret-name/);
    expect(message).toContain('from dev:/A [2J=B: it holds');
  });

  it('leaves unsafe names out where that is asked for, and names them', () => {
    const { variables, notes } = name([secretOf('A=B'), secretOf('PATH'), secretOf('FINE')], {
      'on-unsafe-name': 'skip',
    });
    expect(variables.map((variable) => variable.name)).toEqual(['FINE']);
    expect(notes).toMatchObject([{ level: 'warning', text: expect.stringMatching(/"A=B".*\n.*"PATH"/) as string }]);
  });

  it('tells names that no shell could read from the others', () => {
    const { noVariables } = name([secretOf('a-b'), secretOf('db.url'), secretOf('FINE'), secretOf('1st')]);
    expect([...noVariables].map((variable) => variable.name)).toEqual(['a-b', 'db.url', '1st']);
  });
});

describe('two secrets with one name', () => {
  const clash = [secretOf('KEY', 'one', { path: '/a' }), secretOf('key', 'two', { path: '/b' })];

  it('are refused, with where each is', () => {
    const failure = failureOf(() => name(clash));
    expect(failure.code).toBe('name-duplicate');
    expect(failure.message).toContain('dev:/a/KEY and dev:/b/key');
    expect(failure.fixes.join()).toContain('{on-duplicate}: last');
  });

  it.each([
    ['first', 'one'],
    ['last', 'two'],
  ])('are one where %s wins, and the log says which', (onDuplicate, value) => {
    const { variables, notes } = name(clash, { 'on-duplicate': onDuplicate });
    expect(variables.map((variable) => variable.value)).toEqual([value]);
    expect(notes).toMatchObject([
      { level: 'info', text: expect.stringContaining(`{on-duplicate}: ${onDuplicate}`) as string },
    ]);
  });

  it('are one where they are the same secret', () => {
    expect(name([secretOf('KEY'), secretOf('KEY')]).variables).toHaveLength(1);
  });
});

describe('nothing to deliver', () => {
  it('is refused, with the line that restores the old way', () => {
    const failure = failureOf(() => name([]));
    expect(failure).toMatchObject({ code: 'nothing-matched', message: expect.stringContaining('dev:/') as string });
    expect(failure.fixes.join()).toContain('{on-empty}');
  });

  it('is refused where all that matched is left out, with the reasons', () => {
    const skipping = { 'on-unsafe-name': 'skip' };
    const failure = failureOf(() => name([secretOf('A=B')], skipping));
    expect(failure).toMatchObject({ code: 'nothing-matched', message: expect.stringContaining('holds `=`') as string });
    expect(failure.fixes.join()).not.toContain('{secret-path}');
    expect(name([secretOf('A=B')], { ...skipping, 'on-empty': 'ignore' }).variables).toEqual([]);
  });

  it.each([
    ['warn', 1],
    ['ignore', 0],
  ])('is let through by %s', (onEmpty, notes) => {
    expect(name([], { 'on-empty': onEmpty }).notes).toHaveLength(notes);
  });
});
