import { maskToken } from './plan';
import { redactor } from './redact';
import { needleSet, needlesOf, redacting } from './redact-set';

const rules = { minLength: 4, exempt: [] as readonly string[], shown: [] };
const shown = (texts: readonly string[], log: string): string => {
  const subject = redactor(needleSet(texts));
  return subject.push(Buffer.from(log)).toString() + subject.end().toString();
};

const value = `p"a's\\ w/ö?d>~`;
const pin = '{\n  "pin": 12\n}';
const variables = [
  { name: 'PASSWORD', value, secret: true },
  { name: 'PLAIN', value: 'hunter2hunter2', secret: true },
  { name: 'CONFIG', value: pin, secret: true },
  { name: 'count', value: '1234567', secret: false },
];

it.each([
  ['itself', value],
  ['JSON', JSON.stringify(value)],
  ['JSON in ASCII', `"p\\"a's\\\\ w/\\u00f6?d>~"`],
  ['an address', encodeURIComponent(value)],
  ['a form', new URLSearchParams([['x', value]]).toString()],
  ['quotes of a shell', `'${value.replaceAll("'", `'\\''`)}'`],
  ['base64', Buffer.from(value).toString('base64')],
  ['base64 of more', Buffer.from(`user:${value}`).toString('base64')],
  ['base64url', Buffer.from(value).toString('base64url')],
  ['base64 of a plain value in more', Buffer.from('user:hunter2hunter2').toString('base64url')],
  ['lines', pin],
  ['lines in JSON', JSON.stringify(pin)],
])('hides a value in all its forms: %s', (_, written) => {
  const left = shown(needlesOf(variables, rules).texts, `begin ${written} end`);
  expect(left).toMatch(/^begin \S*\*\*\*\S* end$/);
  // What is left of base64 are the characters that the value shares with what stands around it.
  expect(left.length).toBeLessThan('begin xxxxxxx***xx end'.length + 1);
});

it('hides no more than that', () =>
  expect(shown(needlesOf(variables, rules).texts, '1234567 pin')).toBe('1234567 pin'));

it('names what stays visible, and what is hidden only with the rest of it', () => {
  const { unmasked } = needlesOf(
    [
      ...variables,
      { name: 'SHORT', value: 'abc', secret: true },
      { name: 'LINES', value: 'user\nhunter2hunter2', secret: true },
    ],
    rules,
  );
  expect(unmasked).toEqual([
    { name: 'SHORT', reason: 'it is shorter than 4 characters ({mask-min-length})' },
    {
      name: 'LINES',
      reason: 'lines of it that are shorter than 8 characters, or common words, are hidden only with the rest of it',
    },
  ]);
});

it('hides a token', () => expect(shown(maskToken('eyJ.eyJ.abc', redacting), 'Bearer eyJ.eyJ.abc')).toBe('Bearer ***'));
