import type { Refusal } from './refusal';
import {
  coerced,
  nullable,
  flag,
  list,
  object,
  oneOf,
  optional,
  or,
  read,
  text,
  textThat,
  texts,
  whole,
  yesOrNo,
  type Field,
} from './shape';

/** What is told of a field's value. */
function told(field: Field<unknown>, value: unknown): unknown {
  try {
    return read({ f: field }, { f: value }).f;
  } catch (error) {
    return (error as Refusal).told;
  }
}

const path = ['f'];
const size = { inclusive: true, exact: false };

it.each<[string, Field<unknown>, unknown, unknown]>([
  ['a text', text(), ' x ', 'x'],
  [
    'a text left out',
    text(),
    undefined,
    [{ code: 'invalid_type', expected: 'string', received: 'undefined', path, message: 'Required' }],
  ],
  [
    'a number for a text',
    text(),
    1,
    [
      {
        code: 'invalid_type',
        expected: 'string',
        received: 'number',
        path,
        message: 'Expected string, received number',
      },
    ],
  ],
  [
    'an empty text',
    text(1),
    ' ',
    [
      {
        code: 'too_small',
        minimum: 1,
        type: 'string',
        ...size,
        message: 'String must contain at least 1 character(s)',
        path,
      },
    ],
  ],
  [
    'a text that must be otherwise',
    textThat(() => false, 'Wrong.'),
    'x',
    [{ code: 'custom', message: 'Wrong.', path }],
  ],
  ['a whole number', whole(0, 9), 9, 9],
  ['a number of a query', coerced, '9', 9],
  ['no text as a number of a query', coerced, '', 0],
  [
    'another text as a number of a query',
    coerced,
    'x',
    [{ code: 'invalid_type', expected: 'number', received: 'nan', path, message: 'Expected number, received nan' }],
  ],
  [
    'a fraction',
    whole(0, 9),
    1.5,
    [
      {
        code: 'invalid_type',
        expected: 'integer',
        received: 'float',
        path,
        message: 'Expected integer, received float',
      },
    ],
  ],
  [
    'too small a number',
    whole(0, 9),
    -1,
    [
      {
        code: 'too_small',
        minimum: 0,
        type: 'number',
        ...size,
        message: 'Number must be greater than or equal to 0',
        path,
      },
    ],
  ],
  [
    'too big a number',
    whole(0, 9),
    10,
    [{ code: 'too_big', maximum: 9, type: 'number', ...size, message: 'Number must be less than or equal to 9', path }],
  ],
  ['a switch', flag, 'false', false],
  [
    'another word for a switch',
    flag,
    'yes',
    [
      {
        received: 'yes',
        code: 'invalid_enum_value',
        options: ['true', 'false'],
        path,
        message: "Invalid enum value. Expected 'true' | 'false', received 'yes'",
      },
    ],
  ],
  [
    'a switch given twice',
    flag,
    ['true', 'true'],
    [
      {
        code: 'invalid_type',
        expected: "'true' | 'false'",
        received: 'array',
        path,
        message: "Expected 'true' | 'false', received array",
      },
    ],
  ],
  ['one of some words', oneOf('a', 'b'), 'b', 'b'],
  [
    'a boolean',
    yesOrNo,
    'true',
    [
      {
        code: 'invalid_type',
        expected: 'boolean',
        received: 'string',
        path,
        message: 'Expected boolean, received string',
      },
    ],
  ],
  [
    'texts by name',
    texts,
    { a: 1 },
    [
      {
        code: 'invalid_type',
        expected: 'string',
        received: 'number',
        path: ['f', 'a'],
        message: 'Expected string, received number',
      },
    ],
  ],
  [
    'a list',
    list(text()),
    ['x', null],
    [
      {
        code: 'invalid_type',
        expected: 'string',
        received: 'null',
        path: ['f', 1],
        message: 'Expected string, received null',
      },
    ],
  ],
  ['an object, without what is unknown', object({ a: text() }), { a: 'x', b: 1 }, { a: 'x' }],
  ['a field that may be left out', optional(text()), undefined, undefined],
  ['a field that may be null', nullable(text()), null, null],
  ['a field that may be null, and is not', nullable(text()), 'x', 'x'],
  ['a field with a default', or(text(), 'x'), undefined, 'x'],
])('%s', (_name, field, value, wanted) => {
  expect(told(field, value)).toEqual(wanted);
});

it('a request without a body', () => {
  expect(() => read({}, undefined)).toThrow(
    expect.objectContaining({
      status: 422,
      told: [
        {
          code: 'invalid_type',
          expected: 'object',
          received: 'null',
          path: [],
          message: 'Expected object, received null',
        },
      ],
    }) as Error,
  );
});
