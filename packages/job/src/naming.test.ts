import type { Secret } from '@infisical-ci/client';
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

describe('names by rules', () => {
  const ruled = (secrets: string, found: Readonly<Record<string, readonly Secret[]>>, given = {}) => {
    const settings = settingsOf({ secrets, ...given });
    const selected = (settings.rules?.load ?? []).map((rule) => ({ rule, secrets: found[rule.text] ?? [] }));
    return nameVariables(selected, settings, host);
  };

  it('are those that the rules give', () => {
    const found = { 'dev:/db/PASSWORD': [secretOf('PASSWORD')], 'dev:/db/*': [secretOf('USER'), secretOf('HOST')] };
    const { variables } = ruled('/db/PASSWORD -> SECRET\n/db/* -> DB_*', found);
    expect(variables.map(({ name: each }) => each)).toEqual(['SECRET', 'DB_USER', 'DB_HOST']);
  });

  it('may steer where a rule names one secret, and never by a wildcard', () => {
    const found = { 'dev:/TOKEN': [secretOf('TOKEN')], 'dev:/PATH': [secretOf('PATH')], 'dev:/*': [secretOf('TOKEN')] };
    expect(ruled('/TOKEN -> GITHUB_TOKEN\n/PATH', found).variables).toHaveLength(2);
    expect(failureOf(() => ruled('/* -> GITHUB_*', found)).code).toBe('name-unsafe');
    expect(failureOf(() => ruled('/*', { 'dev:/*': [secretOf('PATH')] })).code).toBe('name-unsafe');
  });

  it('are one where the same secret gets the same name twice, and a duplicate where two do', () => {
    const found = { 'dev:/A': [secretOf('A')], 'dev:/B': [secretOf('B')] };
    expect(ruled('/A -> X\n/A -> X\n/A -> Y', found).variables).toHaveLength(2);
    const failure = failureOf(() => ruled('/A -> X\n/B -> x', found));
    expect(failure).toMatchObject({
      code: 'name-duplicate',
      message: expect.stringContaining('dev:/A and dev:/B') as string,
    });
    expect(failure.fixes.join()).toContain('/db/KEY -> NAME');
    expect(ruled('/A -> X\n/B -> X', found, { 'on-duplicate': 'last' }).variables).toMatchObject([
      { value: 'value of B' },
    ]);
  });

  it('tell two fields of one secret apart, and secrets of two projects', () => {
    const field = (name: string, value: string) => [{ ...secretOf('K', value), field: name }];
    const found = {
      'dev:/K#a': field('#a', '1'),
      'dev:/K#b': field('#b', '1'),
      'dev:/T': [secretOf('T', '1')],
      'base/dev:/T': [{ ...secretOf('T', '1'), owner: 'base' }],
    };
    expect(ruled('/K#a -> A\n/K#b -> B', found).variables).toHaveLength(2);
    expect(failureOf(() => ruled('/K#a -> A\n/K#b -> A', found)).message).toContain('A: dev:/K#a and dev:/K#b');
    expect(failureOf(() => ruled('/T\nbase/dev:/T', found)).message).toContain('T: dev:/T and base/dev:/T');
  });

  it('note what is not there, and are none where nothing needs to be', () => {
    expect(ruled('/A?\n/x/*?', {})).toMatchObject({
      variables: [],
      notes: [{ level: 'info', text: 'Not there, which their rules allow (`?`): dev:/A, dev:/x/*.' }],
    });
    const { notes } = ruled('/x/*\n/A?', {}, { 'on-empty': 'warn' });
    expect(notes.map(({ text }) => text)).toContain('No secret matched: dev:/x/*.');
  });

  it('are an error where all that wildcards bring is left out', () => {
    expect(failureOf(() => ruled('/x/*\n!/x/*', {}))).toMatchObject({
      code: 'nothing-matched',
      message: 'No secret is left of what {secrets} asks for, in dev:/x.',
    });
  });
});

describe('a secret that may be missing, and is', () => {
  const missing = (optional: boolean, exportType: readonly ('variables' | 'env')[]) => {
    const rule = { environment: 'dev', path: '/', recursive: false, text: 'dev:/BETA?', key: 'BETA', optional };
    const found = selectedOf([secretOf('A')]);
    return nameVariables([...found, { rule, secrets: [] }], { ...settingsOf(), exportType }, host).variables;
  };

  it('is empty among variables, whose macros stay as they are where nobody sets them', () => {
    expect(missing(true, ['variables'])).toMatchObject([{ name: 'A' }, { name: 'BETA', value: '', secret: true }]);
  });

  it('is nowhere else', () => {
    expect(missing(true, ['env'])).toHaveLength(1);
    expect(missing(false, ['variables'])).toHaveLength(1);
  });
});
