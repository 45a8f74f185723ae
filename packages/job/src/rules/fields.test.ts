import { fakeReads, selected } from './fake';
import { fieldOf } from './fields';
import { compact, membersOf } from './json';

const account = JSON.stringify({
  client_email: 'ci@example.com',
  ports: [5432, { internal: true }],
  'a.b': 'dotted',
  '': 'empty',
  nested: { deep: { KEY: 'x' } },
  none: null,
  multi: 'one\ntwo',
});

describe('a field is', () => {
  it.each<[string, string[], string]>([
    ['a text as it is', ['client_email'], 'ci@example.com'],
    ['with its line ends', ['multi'], 'one\ntwo'],
    ['a number', ['ports', '0'], '5432'],
    ['a truth', ['ports', '1', 'internal'], 'true'],
    ['an object, without white space', ['nested', 'deep'], '{"KEY":"x"}'],
    ['a list', ['ports'], '[5432,{"internal":true}]'],
    ['of a name with a dot', ['a.b'], 'dotted'],
    ['of no name', [''], 'empty'],
  ])('%s', (_title, field, text) => expect(fieldOf(account, field)).toEqual({ text }));

  it.each<[string, string[], string]>([
    ['{"id": 12345678901234567890}', ['id'], '12345678901234567890'],
    ['{"a": {"id": 9007199254740993, "r": 1.10}}', ['a'], '{"id":9007199254740993,"r":1.10}'],
    ['{"e": -1.5E+10 }', ['e'], '-1.5E+10'],
    ['{"a": 1, "a": 2}', ['a'], '2'],
    ['{"__proto__": "p", "constructor": "c"}', ['__proto__'], 'p'],
    ['{"\\u0061\\"": "\\u00e9\\n\\ud83d\\udd11"}', ['a"'], 'é\n🔑'],
    [' [ [ ] , { "x" : [ 1 , "a , ] } " ] } ] ', ['1', 'x', '1'], 'a , ] } '],
    ['{"x":" [1, 2] "}', ['x'], ' [1, 2] '],
    ['[{"k" : "a  b"},"c"]', ['0'], '{"k":"a  b"}'],
    ['{"a":"\\\\","b":"c"}', ['b'], 'c'],
    ['{"e":""}', ['e'], ''],
  ])('of %s as it is written there', (json, field, text) => expect(fieldOf(json, field)).toEqual({ text }));

  it.each<[string[], string]>([
    [
      ['client-email'],
      'its value has no field "client-email": it has "client_email", "ports", "a.b", "", "nested", "none", "multi"',
    ],
    [['nested', 'x'], '#nested has no field "x": it has "deep"'],
    [['ports', '2'], '#ports has no field "2": it is a list of 2, from #0'],
    [['ports', '00'], 'it is a list of 2'],
    [['client_email', 'x'], '#client_email is a text, and has no fields'],
    [['ports', '0', 'x'], '#ports.0 is a number, and has no fields'],
    [['none'], '#none is null'],
    [['none', 'x'], '#none is null, and has no fields'],
    [['ports', '1', 'internal', 'x'], '#ports.1.internal is true or false, and has no fields'],
    [['toString'], 'its value has no field "toString"'],
  ])('or lacking: %j', (field, text) => {
    expect(fieldOf(account, field)).toEqual({ lacks: expect.stringContaining(text) as string });
  });

  it.each(['', 'no json', '{"a":1', '{a:1}', "{'a':1}"])('not there to be taken where the value is %j', (value) =>
    expect(fieldOf(value, ['a'])).toEqual({ wrong: expect.stringContaining('no JSON') as string }),
  );

  it('never a reason to show a value, and names of fields are shown in part', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`f${index}${'x'.repeat(90)}\n`, 'hunter2']),
    );
    const { lacks } = fieldOf(JSON.stringify(many), ['a']) as { lacks: string };
    expect(lacks).not.toContain('hunter2');
    expect(lacks).not.toContain('\n');
    expect(lacks.length).toBeLessThan(1000);
    expect(lacks).toMatch(/ and 10 more$/);
  });
});

describe('JSON that nobody wrote by hand', () => {
  it('is walked as JSON.parse reads it', () => {
    const value = { l: [1, [2, { '}': '{', ',': ':' }], [], {}], o: { a: { b: [true, false, null] } }, s: '"[\\' };
    for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2)]) {
      const members = membersOf(text) ?? new Map<string, string>();
      expect(Object.fromEntries([...members].map(([name, json]) => [name, JSON.parse(json) as unknown]))).toEqual(
        value,
      );
      expect(compact(text)).toBe(JSON.stringify(value));
    }
  });

  it('may be long and deep', () => {
    const long = JSON.stringify({ pem: 'x\\n'.repeat(300_000), last: 'y' });
    expect(fieldOf(long, ['last'])).toEqual({ text: 'y' });
    expect(fieldOf(`${'['.repeat(2000)}1${']'.repeat(2000)}`, Array<string>(32).fill('0'))).toMatchObject({
      text: expect.stringMatching(/^\[+1\]+$/) as string,
    });
  });
});

describe('rules with fields', () => {
  const reads = () => fakeReads({ 'dev:/gcp': { ACCOUNT: account, TEXT: 'hunter2' } });

  it('take them of one secret, which is read once', async () => {
    const asked = reads();
    expect(await selected('/gcp/ACCOUNT#client_email -> A\n/gcp/ACCOUNT#ports.0 -> B', asked)).toEqual([
      '/gcp ACCOUNT ci@example.com',
      '/gcp ACCOUNT 5432',
    ]);
    expect(asked.asked).toEqual(['read dev:/gcp/ACCOUNT']);
  });

  it('are refused all at once, with their lines, and never the value', async () => {
    const refusal = selected('/gcp/ACCOUNT#e -> A\n/gcp/TEXT#user -> B\n/gcp/ACCOUNT#none -> C', reads());
    await expect(refusal).rejects.toMatchObject({
      code: 'value-unfit',
      message: expect.stringMatching(
        /^3 fields of \{secrets\} cannot be taken, so nothing was exported:\n {2}line 1, dev:\/gcp\/ACCOUNT#e: its value has no field "e": it has .*\n {2}line 2, dev:\/gcp\/TEXT#user: its value is no JSON.*\n {2}line 3, .*#none is null\.$/,
      ) as string,
    });
    await expect(refusal).rejects.not.toMatchObject({ message: expect.stringContaining('hunter2') as string });
  });

  it('say that a field may be missing, where they do', async () => {
    await expect(selected('/gcp/ACCOUNT#e', reads())).rejects.toMatchObject({
      code: 'not-found',
      fixes: [expect.anything(), expect.stringContaining('/db/KEY#field?')],
    });
    expect(await selected('/gcp/ACCOUNT#e?\n/gcp/ACCOUNT#none?\n/gcp/NONE#a?', reads())).toEqual([]);
    await expect(selected('/gcp/TEXT#user?', reads())).rejects.toMatchObject({ code: 'value-unfit' });
  });
});
