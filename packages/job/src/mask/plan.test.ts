import type { Masker } from './forms';
import { maskToken, planMasks } from './plan';

const masker: Masker = { splitsLines: true, misses: [] };
const rules = { minLength: 4, exempt: [] as readonly string[], shown: ['acme/site'] };

function plan(values: Readonly<Record<string, string>>, exempt: readonly string[] = []) {
  const variables = Object.entries(values).map(([name, value]) => ({ name, value, secret: true }));
  return planMasks(variables, { ...rules, exempt }, masker);
}

it('hides the values of secrets, each text once, and of nothing else', () => {
  const variables = [
    { name: 'A', value: 'hunter2', secret: true },
    { name: 'B', value: 'hunter2', secret: true },
    { name: 'count', value: '1234567', secret: false },
  ];
  expect(planMasks(variables, rules, masker)).toEqual({ texts: ['hunter2'], unmasked: [] });
});

it('passes empty values over, since they are named elsewhere', () =>
  expect(plan({ A: '' })).toEqual({ texts: [], unmasked: [] }));

it.each([
  ['abc', 'it is shorter than 4 characters ({mask-min-length})'],
  ['   ', 'it is shorter than 4 characters ({mask-min-length})'],
  ['  abc \n', 'it is shorter than 4 characters ({mask-min-length})'],
  ['localhost', 'it is a common word or number'],
  ['acme/site', expect.stringContaining('it is the same as a text that the log shows anyway') as string],
])('names what it leaves visible: %j: %s', (value, reason) =>
  expect(plan({ A: value })).toEqual({ texts: [], unmasked: [{ name: 'A', reason }] }),
);

describe('a value of several lines', () => {
  it('is named where lines of it stay visible', () => {
    const { texts, unmasked } = plan({ A: 'short\nhunter2hunter2' });
    expect(texts).toContain('hunter2hunter2');
    expect(texts).toContain('short\\nhunter2hunter2');
    expect(texts).not.toContain('short');
    const reason =
      'lines of it that are shorter than 8 characters, or common words, are hidden only where the whole stands in one line';
    expect(unmasked).toEqual([{ name: 'A', reason }]);
  });

  it('is hidden line by line from 8 characters', () =>
    expect(plan({ A: 'exactly8\nhunter2hunter2' })).toEqual({
      texts: ['exactly8', 'hunter2hunter2', 'exactly8\nhunter2hunter2'],
      unmasked: [],
    }));

  it('has no common word among its masks, however long', () => {
    const { texts, unmasked } = plan({ A: 'elasticsearch\nhunter2hunter2' });
    expect(texts).not.toContain('elasticsearch');
    expect(texts.some((text) => text.includes('\n'))).toBe(false);
    expect(unmasked).toHaveLength(1);
  });

  it('is not named for lines of brackets, nor for lines that another secret hides', () =>
    expect(plan({ A: '[[\nhunter2hunter2\nhunter3\n]]', B: 'hunter3' }).unmasked).toEqual([]));
});

describe('a JSON value', () => {
  const json = '{"user":"somebody","password":"hunter2","pin":{"key":"abc"}}';

  it('is hidden with its secret leaves, and named where one stays visible, without telling which', () => {
    const { texts, unmasked } = plan({ A: json });
    expect(texts).toEqual([json, 'hunter2']);
    expect(unmasked).toEqual([{ name: 'A', reason: 'a field of it is shorter than 4 characters ({mask-min-length})' }]);
  });

  it('has its leaves treated as values: lines, common words', () => {
    const { texts } = plan({ A: JSON.stringify({ key: 'line one of it\nline two of it', token: 'production' }) });
    expect(texts).toEqual(expect.arrayContaining(['line one of it', 'line two of it']));
    expect(texts).not.toContain('production');
  });

  it('is named for the lines of a leaf that stay visible', () => {
    const { texts, unmasked } = plan({ A: JSON.stringify({ key: 'line one of it\nshort' }) });
    expect(texts).toContain('line one of it');
    expect(unmasked).toEqual([{ name: 'A', reason: expect.stringContaining('shorter than 8') as string }]);
  });

  it('is named where it is too large to be looked through', () =>
    expect(plan({ A: JSON.stringify({ keys: Array(2000).fill('hunter2') }) }).unmasked).toEqual([
      { name: 'A', reason: 'it has more fields than are looked at one by one' },
    ]));
});

describe('what is exempt', () => {
  it('stays visible, and is named', () =>
    expect(plan({ PUBLIC_URL: 'visible-value' }, ['PUBLIC_*'])).toEqual({
      texts: [],
      unmasked: [{ name: 'PUBLIC_URL', reason: 'it is exempt ({mask-exempt})' }],
    }));

  it('is hidden all the same where another name has that value and is not exempt', () =>
    expect(plan({ PUBLIC_ID: 'hunter2', ID: 'hunter2' }, ['PUBLIC_*'])).toEqual({ texts: ['hunter2'], unmasked: [] }));

  it('may be one field of a JSON value: the rest and the whole are hidden', () => {
    const value = '{"token":"hunter2","key":"hunter3"}';
    const { texts, unmasked } = plan({ A: value }, ['A#token']);
    expect(texts).toEqual([value, 'hunter3']);
    expect(unmasked).toEqual([{ name: 'A', reason: 'a field of it is exempt ({mask-exempt})' }]);
  });
});

it('names each variable once, with all reasons', () => {
  const value = '{\n"token": "abc",\n"key": "production"\n}';
  const { unmasked } = plan({ A: value });
  expect(unmasked).toHaveLength(1);
  expect(unmasked[0]?.reason.split('; ')).toEqual([
    'a field of it is shorter than 4 characters ({mask-min-length})',
    'a field of it is a common word or number',
  ]);
});

it('never quotes a value or the names of its fields', () => {
  const { unmasked } = plan({ A: '{"tokens":{"hunter2field":"abc"}}', B: 'abc\nhunter2hunter2', C: 'xyz' });
  expect(JSON.stringify(unmasked)).not.toMatch(/hunter2|abc|xyz/);
});

it('says so where the platform can hide nothing', () =>
  expect(planMasks([{ name: 'A', value: 'hunter2', secret: true }], rules, undefined)).toEqual({
    texts: [],
    unmasked: [{ name: 'A', reason: 'nothing can be hidden here' }],
  }));

describe('a token', () => {
  it('is hidden whatever it looks like', () => {
    expect(maskToken('true', masker)).toEqual(['true']);
    expect(maskToken('ab\ncd', masker)).toEqual(['ab', 'cd', 'ab\ncd']);
  });

  it('is hidden in the forms that the platform misses', () =>
    expect(maskToken("a'b", { ...masker, misses: ['shell'] })).toEqual(["a'b", "a'\\''b", `a'"'"'b`, "a\\'b"]));

  it('has nothing to hide where it is empty, and is named by itself where the platform hides nothing', () => {
    expect(maskToken('', { splitsLines: true, misses: [] })).toEqual([]);
    expect(maskToken('hunter2', undefined)).toEqual(['hunter2']);
  });
});
