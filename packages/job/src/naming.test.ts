import type { Secret } from '@infisical-ci/client';
import { failureOf, fakeHost, secretOf, selectedOf, settingsOf } from './fake';
import { nameVariables } from './naming';
import type { Rule } from './rules';

const { host } = fakeHost();

const name = (secrets: Parameters<typeof selectedOf>[0], given = {}, byName = false) =>
  nameVariables(selectedOf(secrets, byName), settingsOf(given), host);

describe('nameVariables', () => {
  it('puts prefix and suffix around the key', () => {
    const { variables } = name([secretOf('KEY')], { 'env-prefix': 'TF_VAR_', 'env-suffix': '_DEV' });
    expect(variables).toMatchObject([{ name: 'TF_VAR_KEY_DEV', value: 'value of KEY', secret: true, chosen: false }]);
  });

  it.each([
    [{ 'env-prefix': 'TF_VAR_' }, 'TF_VAR_Key'],
    [{ 'env-suffix': '_DEV' }, 'Key_DEV'],
    [{ 'name-case': 'upper' }, 'KEY'],
    [{}, 'Key'],
  ])('makes of Key, by %j, %s', (given, expected) =>
    expect(name([secretOf('Key')], given).variables).toMatchObject([{ name: expected }]),
  );

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

  it.each([[['PATH', 'A=B']], [['A=B', 'PATH']]])('advises a prefix where one of %j steers', (keys) =>
    expect(failureOf(() => name(keys.map((key) => secretOf(key)))).fixes.join()).toContain('{env-prefix}'),
  );

  it('leaves unsafe names out where that is asked for, and names them', () => {
    const { variables, notes } = name([secretOf('A=B'), secretOf('PATH'), secretOf('FINE')], {
      'on-unsafe-name': 'skip',
    });
    expect(variables.map((variable) => variable.name)).toEqual(['FINE']);
    expect(notes).toEqual([
      {
        level: 'warning',
        text:
          'Left out, since {on-unsafe-name} is skip:\n' +
          '  "A=B" from dev:/A=B: it holds `=`, so what follows would be read as a value or as further variables\n' +
          '  "PATH" from dev:/PATH: it decides which programs and libraries are run',
      },
    ]);
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
    expect(failure.fixes.join()).toMatch(/\{secret-path\}.*\{on-duplicate\}: last/);
  });

  it.each([
    ['one pair', clash, true],
    ['one pair of two', [secretOf('A', 'x', { path: '/a' }), secretOf('A', 'y', { path: '/b' }), ...clash], true],
    ['no pair', [secretOf('A', 'x', { path: '/a' }), secretOf('A', 'y', { path: '/b' })], false],
  ])('are said to differ only in case where %s does', (_, secrets, isSaid) =>
    expect(
      failureOf(() => name(secrets))
        .fixes.join()
        .includes('differ only in case'),
    ).toBe(isSaid),
  );

  it.each([
    ['first', 'one', 'key comes from dev:/a/KEY, not from dev:/b/key ({on-duplicate}: first).'],
    ['last', 'two', 'key comes from dev:/b/key, not from dev:/a/KEY ({on-duplicate}: last).'],
  ])('are one where %s wins, and the log says which', (onDuplicate, value, text) => {
    const { variables, notes } = name(clash, { 'on-duplicate': onDuplicate });
    expect(variables.map((variable) => variable.value)).toEqual([value]);
    expect(notes).toEqual([{ level: 'info', text }]);
  });

  it('are one where they are the same secret', () => {
    expect(name([secretOf('KEY'), secretOf('KEY')]).variables).toHaveLength(1);
  });

  it('are two where one place gave two values', () => {
    expect(failureOf(() => name([secretOf('KEY', 'one'), secretOf('KEY', 'two')])).code).toBe('name-duplicate');
  });

  it('are one as it came first, named by a rule or not', () => {
    const twice = [secretOf('KEY'), secretOf('KEY')].flatMap((secret, index) => selectedOf([secret], index === 0));
    expect(nameVariables(twice, settingsOf(), host).variables).toMatchObject([{ chosen: true }]);
  });
});

describe('nothing to deliver', () => {
  it('is refused, with the line that restores the old way', () => {
    const failure = failureOf(() => name([]));
    expect(failure).toMatchObject({ code: 'nothing-matched', message: 'No secret matched in dev:/.' });
    expect(failure.fixes.join()).toContain('{on-empty}');
  });

  it('is refused where all that matched is left out, with the reasons', () => {
    const skipping = { 'on-unsafe-name': 'skip' };
    const failure = failureOf(() => name([secretOf('A=B'), secretOf('PATH')], skipping));
    expect(failure).toMatchObject({
      code: 'nothing-matched',
      message: expect.stringMatching(/is skip:\n {2}"A=B".* holds `=`.*\n {2}"PATH"/) as string,
    });
    expect(failure.fixes.join()).not.toContain('{secret-path}');
    expect(name([secretOf('A=B')], { ...skipping, 'on-empty': 'ignore' }).variables).toEqual([]);
  });

  it.each([
    ['warn', [{ level: 'warning', text: 'No secret matched in dev:/.' }]],
    ['ignore', []],
  ])('is let through by %s', (onEmpty, notes) => {
    const empty = selectedOf([secretOf('A')]).map((each) => ({ ...each, secrets: [] }));
    expect(nameVariables(empty, settingsOf({ 'on-empty': onEmpty }), host).notes).toEqual(notes);
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
    expect(failureOf(() => ruled('/A -> X\n/A -> x', found)).code).toBe('name-duplicate');
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
    expect(failureOf(() => ruled('/x/*\n/A?', {})).code).toBe('nothing-matched');
  });

  it('are an error where all that may be missing is there, and left out', () => {
    const found = { 'dev:/*': [secretOf('PATH')] };
    expect(failureOf(() => ruled('/*?', found, { 'on-unsafe-name': 'skip' })).code).toBe('nothing-matched');
  });

  it('are an error where all that wildcards bring is left out', () => {
    expect(failureOf(() => ruled('/x/*\n!/x/*', {}))).toMatchObject({
      code: 'nothing-matched',
      message: 'No secret is left of what {secrets} asks for, in dev:/x.',
    });
  });
});

describe('a secret that may be missing', () => {
  const wildcard = { environment: 'dev', path: '/', recursive: false, text: 'dev:/BETA?', optional: true };
  const rule = { ...wildcard, key: 'BETA' };
  const load = (one: Rule, exportType: readonly ('variables' | 'env')[], secrets: readonly Secret[] = []) => {
    const selected = [...selectedOf([secretOf('A')]), { rule: one, secrets }];
    return nameVariables(selected, { ...settingsOf(), exportType }, host).variables;
  };

  it('and is, is empty among variables, whose macros stay as they are where nobody sets them', () => {
    const empty = { name: 'BETA', value: '', secret: true, chosen: true };
    expect(load(rule, ['variables'])).toMatchObject([{ name: 'A' }, empty]);
    expect(load({ ...rule, target: 'GAMMA' }, ['variables'])).toMatchObject([{}, { ...empty, name: 'GAMMA' }]);
  });

  it('and is not, is what it is', () => {
    expect(load({ ...rule, target: 'GAMMA' }, ['variables'], [secretOf('BETA')])).toMatchObject([
      { name: 'A' },
      { name: 'GAMMA', value: 'value of BETA' },
    ]);
  });

  it('is nowhere else', () => {
    expect(load(rule, ['env'])).toHaveLength(1);
    expect(load({ ...rule, optional: false }, ['variables'])).toHaveLength(1);
    expect(load(wildcard, ['variables'])).toHaveLength(1);
  });
});
