import { ownVariables } from './deliver';
import { failureOf, fakeHost, secretOf, selectedOf, settingsOf } from './fake';
import { prepare } from './prepare';

const accessToken = { value: 'the.access.token', expiresIn: 0, maxTtl: 0 };

function prepareAll(secrets: Parameters<typeof selectedOf>[0], given = {}, byName = false) {
  const settings = settingsOf(given);
  return prepare(selectedOf(secrets, byName), settings, fakeHost().host, (variables) =>
    ownVariables(variables, settings, accessToken, undefined),
  );
}

const namesIn = ({ sets }: ReturnType<typeof prepareAll>, target: string) =>
  sets.find((set) => set.target === target)?.variables.map(({ name }) => name);

describe('prepare', () => {
  it('delivers to env what is asked for, and tells names and count in outputs', () => {
    const prepared = prepareAll([secretOf('A'), secretOf('B')]);
    expect(prepared.sets.map(({ target }) => target)).toEqual(['output', 'env']);
    expect(namesIn(prepared, 'env')).toEqual(['A', 'B']);
    expect(prepared.sets[0]?.variables).toMatchObject([
      { name: 'infisical-names', value: '["A","B"]' },
      { name: 'infisical-count', value: '2' },
    ]);
    expect(prepared.file).toBeUndefined();
  });

  it('refuses to be green where no name fits what was asked for', () => {
    const secrets = [secretOf('a-b'), secretOf('db url')];
    const failure = failureOf(() => prepareAll(secrets));
    expect(failure).toMatchObject({
      code: 'nothing-matched',
      message: expect.stringContaining('a-b, db url') as string,
    });
    expect(failure.fixes.join()).toContain('{on-empty}');
    const asShell = { 'export-type': 'env,file', 'file-format': 'shell' };
    expect(failureOf(() => prepareAll(secrets, asShell)).message).toContain('({export-type}: env, file): a-b, db url.');
    expect(prepareAll(secrets, { 'on-empty': 'warn' }).notes).toMatchObject([{ level: 'warning' }]);
    expect(prepareAll(secrets, { 'export-type': 'env,output' }).variables).toHaveLength(2);
  });

  it('delivers everywhere that is asked for', () => {
    const prepared = prepareAll([secretOf('A', 'x y')], { 'export-type': 'env, output,file' });
    expect(namesIn(prepared, 'env')).toEqual(['A']);
    expect(namesIn(prepared, 'output')).toContain('A');
    expect(prepared.file).toMatch(/^A=.x y.\n$/);
  });

  it('delivers nowhere but into the own outputs with none', () => {
    const prepared = prepareAll([secretOf('A')], { 'export-type': 'none' });
    expect(namesIn(prepared, 'env')).toBeUndefined();
    expect(namesIn(prepared, 'output')).toEqual(['infisical-names', 'infisical-count']);
    expect(prepareAll([secretOf('a-b'), secretOf('A')], { 'export-type': 'none' }).variables).toHaveLength(2);
  });

  it('delivers the variables of a platform that has such, and nothing of ours where there is nothing', () => {
    const settings = { ...settingsOf(), exportType: ['variables'] as const };
    const { host } = fakeHost({ targets: ['variables', 'env'] });
    expect(prepare(selectedOf([secretOf('A')]), settings, host, () => ({})).sets).toMatchObject([
      { target: 'variables', variables: [{ name: 'A' }] },
    ]);
  });

  it('is fine with nothing where all that rules ask for may be missing', () => {
    const settings = settingsOf({ secrets: '/A?' });
    const selected = (settings.rules?.load ?? []).map((rule) => ({ rule, secrets: [] }));
    expect(prepare(selected, settings, fakeHost().host, () => ({})).variables).toEqual([]);
  });

  it('hands the access token over where asked for, masked or not as it is', () => {
    const prepared = prepareAll([secretOf('A')], { 'export-access-token': 'true' });
    expect(namesIn(prepared, 'env')).toEqual(['INFISICAL_TOKEN', 'A']);
    expect(namesIn(prepared, 'output')).toContain('infisical-access-token');
  });

  it('refuses a secret that meets an output of ours, in any case of letters', () => {
    const failure = failureOf(() => prepareAll([secretOf('Infisical-Count')], { 'export-type': 'output' }, true));
    expect(failure).toMatchObject({
      code: 'name-duplicate',
      message: expect.stringContaining('Infisical-Count') as string,
    });
  });

  it('lets a secret have the name of a variable of ours that goes elsewhere', () => {
    const given = { 'export-type': 'output', 'export-access-token': 'true' };
    expect(prepareAll([secretOf('INFISICAL_TOKEN')], given, true).variables).toHaveLength(1);
  });

  it('leaves names that are no variables out of env with one warning, and keeps them in outputs and file', () => {
    const prepared = prepareAll([secretOf('a-b'), secretOf('db.url'), secretOf('A')], {
      'export-type': 'env,output,file',
    });
    expect(namesIn(prepared, 'env')).toEqual(['A']);
    expect(namesIn(prepared, 'output')).toEqual(expect.arrayContaining(['a-b', 'db.url']));
    expect(prepared.file).toContain('db.url=');
    expect(prepared.variables).toHaveLength(3);
    expect(prepared.notes.filter(({ level }) => level === 'warning')).toMatchObject([
      { text: expect.stringContaining(': a-b, db.url. ') as string },
    ]);
  });

  it('counts and names what is delivered somewhere, and nothing else', () => {
    const prepared = prepareAll([secretOf('a-b'), secretOf('A')]);
    expect(prepared.variables.map(({ name }) => name)).toEqual(['A']);
    expect(prepared.sets[0]?.variables).toMatchObject([{ value: '["A"]' }, { value: '1' }]);
  });

  it('leaves a name that the file cannot hold out of it, with a warning', () => {
    const prepared = prepareAll([secretOf('two words'), secretOf('A')], { 'export-type': 'file' });
    expect(prepared.file).not.toContain('two words');
    expect(prepared.notes).toMatchObject([{ level: 'warning', text: expect.stringContaining('two words') as string }]);
  });

  describe('a file in another format', () => {
    const asShell = { 'export-type': 'file', 'file-format': 'shell' };

    it('is written in it', () => {
      const fileIn = (format: string) =>
        prepareAll([secretOf('A', "it's")], { 'export-type': 'file', 'file-format': format }).file;
      expect(['dotenv', 'docker-env', 'shell', 'json', 'yaml'].map(fileIn)).toEqual([
        'A="it\'s"\n',
        "A=it's\n",
        "export A='it'\\''s'\n",
        '{\n  "A": "it\'s"\n}\n',
        '"A": "it\'s"\n',
      ]);
    });

    it('lacks the names that it cannot hold, with a warning that says which formats can', () => {
      const { file, notes, variables } = prepareAll([secretOf('a-b'), secretOf('A')], asShell);
      expect(file).toBe("export A='value of A'\n");
      expect(variables.map(({ name }) => name)).toEqual(['A']);
      expect(notes).toMatchObject([
        { level: 'warning', text: expect.stringMatching(/\{file-format\}: shell .*: a-b\. .*json or yaml/) as string },
      ]);
    });

    it('is refused where a rule asked for such a name', () => {
      const { code, fixes } = failureOf(() => prepareAll([secretOf('a-b')], asShell, true));
      expect([code, fixes]).toEqual(['value-unfit', [expect.stringMatching(/^a-b: .*\{file-format\}: json/)]]);
    });

    it('is refused for a value that it cannot hold, under a name that is no variable, too', () => {
      const asDocker = { 'export-type': 'file', 'file-format': 'docker-env' };
      const { fixes } = failureOf(() => prepareAll([secretOf('a-b', 'x\ny'), secretOf('A')], asDocker));
      expect(fixes).toEqual([expect.stringMatching(/^a-b: the value has several lines/)]);
    });
  });

  it('refuses a name that is no variable where it was asked for by name', () => {
    expect(failureOf(() => prepareAll([secretOf('a-b')], {}, true))).toMatchObject({
      code: 'value-unfit',
      fixes: [
        'a-b: no shell could read a variable of that name: rename it by a rule of {secrets} (-> NAME), or take it from a ' +
          'file ({export-type}: file).',
      ],
    });
  });

  it('refuses all that cannot be delivered, at once and by name', () => {
    const failure = failureOf(() => prepareAll([secretOf('A', 'a\0'), secretOf('B', 'b\0'), secretOf('C')]));
    expect(failure.code).toBe('value-unfit');
    expect(failure.fixes).toHaveLength(2);
    expect(failure.fixes.join()).toMatch(/A: .*B: /);
  });

  it('masks every value, and names what it leaves unmasked with the reason', () => {
    const prepared = prepareAll([
      secretOf('LONG', 'a-long-value'),
      secretOf('SHORT', 'abc'),
      secretOf('WHERE', 'acme/shop'),
    ]);
    expect(prepared.masks).toContain('a-long-value');
    expect(prepared.masks).not.toContain('abc');
    expect(prepared.masks).not.toContain('acme/shop');
    expect([...prepared.unmasked.keys()]).toEqual(['SHORT', 'WHERE']);
    expect(prepared.notes.map(({ text }) => text).join('\n')).toMatch(/SHORT.*\n.*WHERE/);
  });

  it('leaves the environments and the projects of rules visible, which the workflow says in clear', () => {
    const settings = settingsOf({ secrets: 'production-eu:/A\nplatform/dev:/B\n/C' });
    const values = ['production-eu', 'platform', 'the value'];
    const selected = (settings.rules?.load ?? []).map((rule, index) => ({
      rule,
      secrets: [secretOf(rule.key ?? '', values[index])],
    }));
    const { masks, unmasked } = prepare(selected, settings, fakeHost().host, () => ({}));
    expect([masks, [...unmasked.keys()]]).toEqual([['the value'], ['A', 'B']]);
  });

  it('warns where the variables are together more than a later step could start with', () => {
    const large = (count: number) =>
      Array.from({ length: count }, (_, index) => secretOf(`V${index}`, 'x'.repeat(100_000)));
    const warnings = (count: number, given = {}) =>
      prepareAll(large(count), given).notes.filter(({ level }) => level === 'warning');
    expect(warnings(16)).toMatchObject([{ text: expect.stringContaining('1.5 MiB together') as string }]);
    expect(warnings(15)).toEqual([]);
    expect(warnings(16, { 'export-type': 'output' })).toEqual([]);
  });

  it('names empty values, and warns of references that are left, without showing them', () => {
    const { notes } = prepareAll([secretOf('NONE', ''), secretOf('LEFT', 'x${dev.db.MISSING}y')]);
    expect(notes).toContainEqual({ level: 'info', text: 'Empty in Infisical, and delivered empty: NONE.' });
    expect(notes).toContainEqual({ level: 'warning', text: expect.stringContaining('is left in LEFT') as string });
    expect(JSON.stringify(notes)).not.toContain('MISSING');
  });
});
