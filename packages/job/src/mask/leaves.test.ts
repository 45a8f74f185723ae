import { secretLeaves } from './leaves';

const leaves = (value: unknown): readonly string[] =>
  secretLeaves(JSON.stringify(value)).leaves.map(({ text }) => text);

it.each(['pass', 'dbPassword', 'client_secret', 'API_TOKEN', 'accessKey', 'Credential', 'privatePart'])(
  'a leaf is secret where its field says so: %s',
  (field) => expect(leaves({ [field]: 'x1', other: 'x2' })).toEqual(['x1']),
);

it('numbers are secret where their field says so, and true, false and null never are', () =>
  expect(leaves({ secret: 123456, passed: true, token: null, size: 123456 })).toEqual(['123456']));

it('what stands in a field that says so is secret too, in lists and objects', () =>
  expect(leaves({ credentials: { user: 'u1', list: ['u2', { deep: 'u3' }] } })).toEqual(['u1', 'u2', 'u3']));

it('a place in a list says nothing', () => expect(leaves(['abc', 'def'])).toEqual([]));

it.each([
  ['long and in one piece', '0123456789abcdef0123', ['0123456789abcdef0123']],
  ['shorter than 20 characters', '0123456789abcdef012', []],
  ['of several words', 'these are words of a sentence', []],
  ['an address', 'https://db.example.com:8443/path?a=b', []],
  [
    'an address with a password in it',
    'postgres://user:hunter2@db.example.com/app',
    ['postgres://user:hunter2@db.example.com/app'],
  ],
  ['an address behind more', '0=https://db.example.com/path', ['0=https://db.example.com/path']],
  ['an e-mail address and more', 'somebody@example.com:hunter2', ['somebody@example.com:hunter2']],
  ['an e-mail address, the longest', `${'a'.repeat(308)}@example.com`, []],
  ['what is longer than any', `${'a'.repeat(309)}@example.com`, [`${'a'.repeat(309)}@example.com`]],
  ['an e-mail address', 'somebody.with.a.long.name@example.com', []],
  ['an e-mail address of a service', 'deploy@project-123.iam.gserviceaccount.com', []],
])('a leaf without such a field, %s', (_, text, secret) => expect(leaves({ field: text })).toEqual(secret));

it('a leaf has the text that the JSON means', () => expect(leaves({ key: 'a"b\nc' })).toEqual(['a"b\nc']));

it('a leaf has the path that exempts it', () =>
  expect(secretLeaves('{"a":{"keys":["x","y"]}}').leaves).toEqual([
    { path: 'a.keys.0', text: 'x' },
    { path: 'a.keys.1', text: 'y' },
  ]));

it('an empty field holds no secret', () => expect(leaves({ key: '', token: ' ' })).toEqual([]));

it.each(['', 'text', '"password"', '"{0123456789abcdef0123"', '12', '{not json', '{"a":', '[', 'password: {}'])(
  '%j has none',
  (text) => expect(secretLeaves(text)).toEqual({ leaves: [], cut: false }),
);

it('white space before the JSON does not matter', () => expect(secretLeaves('\n {"key":"x1"}').leaves).toHaveLength(1));

it('no value keeps the job busy: what is looked at is bounded, and it says so', () => {
  const deep = `${'{"key":'.repeat(100_000)}"x"${'}'.repeat(100_000)}`;
  expect(secretLeaves(deep)).toEqual({ leaves: [], cut: true });
  const cutAt = (leaves: number) => secretLeaves(JSON.stringify({ keys: Array(leaves).fill('x') })).cut;
  expect([998, 999].map(cutAt)).toEqual([false, true]);
  const many = secretLeaves(JSON.stringify({ keys: Array.from({ length: 5000 }, (_, index) => `value ${index}`) }));
  expect(many.cut).toBe(true);
  expect(many.leaves.length).toBeLessThanOrEqual(1000);
});

it('a leaf that was made to be slow to look at is not', () => {
  // Time by the square would be an hour; the processor's own time does not depend on what else runs.
  const before = process.cpuUsage();
  expect(leaves({ field: `a@${'.'.repeat(1_000_000)}:` })).toHaveLength(1);
  expect(process.cpuUsage(before).user).toBeLessThan(20e6);
});
