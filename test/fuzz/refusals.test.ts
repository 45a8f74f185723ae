// What is made of a refused login: the sentence of the server, and what the identity wants of the token.
import fc from 'fast-check';
import { causeOf, causes, flawOf, holds, pasteable, type Field } from '@infisical-ci/client';
import { codes } from '@infisical-ci/http';
import { heard } from '../../packages/client/src/causes/sentence';
import {
  fitsAudience,
  fitsPolicy,
  globs,
  normalised,
  policies,
} from '../../packages/reference-server/src/checks/match';
import { property } from './runs';
import { anyText, madeOf } from './texts';

const sentences = Object.values(causes)
  .flatMap((groups) => groups.flatMap(({ rows }) => rows))
  .flatMap(({ says = [] }) => says);
const gap = fc.oneof(anyText, fc.constantFrom('İ', 'ſ', 'ẞ', "'", '…', '. '));
/** A sentence of the table with something at each gap, in any case. */
const said = fc
  .tuple(fc.constantFrom(...sentences), fc.array(gap, { minLength: 4, maxLength: 4 }), fc.boolean())
  .map(([sentence, gaps, upper]) => {
    const filled = sentence.split('…').reduce((sofar, part, index) => sofar + (gaps[index % 4] ?? '') + part);
    return { sentence, message: upper ? filled.toUpperCase() : filled };
  });

const message = fc.oneof(
  anyText,
  said.map(({ message: text }) => text),
);
const status = fc.constantFrom(400, 401, 403, 404, 410, 418, 422, 500);
const error = fc.oneof(
  anyText,
  fc.constantFrom('TokenError', 'InternalServerError', 'ValidationFailure', 'PermissionDenied'),
);

property(
  'any refusal has a code and whole fixes',
  [status, error, message, fc.constantFrom('login', 'read')],
  (code, name, text, doing) => {
    const found = causeOf({ status: code, error: name, message: text }, doing);
    expect(Object.keys(codes)).toContain(found.code);
    for (const each of found.gaps) expect(text).toContain(each);
  },
);

property('a sentence is heard in any case, with what stood at its gaps', [said], ({ sentence, message: text }) => {
  const gaps = heard(text, sentence);
  const whole = sentence.split('…').reduce((sofar, part, index) => sofar + (gaps?.[index - 1] ?? '?') + part);
  expect(text.slice(0, whole.length).toLowerCase()).toBe(whole.toLowerCase());
});

const signs = [
  'repo',
  ':',
  '/',
  '*',
  '**',
  '?',
  '!',
  '(',
  ')',
  '|',
  '+',
  '@',
  '{',
  '}',
  ',',
  ' ',
  '[',
  ']',
  '\\',
  '.',
  '..',
  '-',
  'a',
  'B',
  '^',
  '$',
];
const pattern = fc.oneof(madeOf(signs, 10), anyText);
const claim = fc.oneof(
  pattern,
  pattern,
  fc.array(pattern, { maxLength: 3 }),
  fc.integer(),
  fc.boolean(),
  fc.constant(undefined),
);

const orFalse = (decide: () => boolean): boolean => {
  try {
    return decide();
  } catch {
    return false;
  }
};
/** As the reference server decides it, which has it from Infisical's source, and throws where Infisical does. */
const theirs: Readonly<Record<Field, (bound: string, given: unknown) => boolean>> = {
  Issuer: (bound, given) => given === bound,
  Subject: (bound, given) => orFalse(() => globs(given, bound)),
  Audiences: (bound, given) => orFalse(() => policies(normalised(bound)).some((each) => fitsAudience(given, each))),
  Claims: (bound, given) =>
    Boolean(given) && orFalse(() => policies(normalised(bound)).some((each) => fitsPolicy(given, each))),
};
const field = fc.constantFrom<Field[]>('Issuer', 'Subject', 'Audiences', 'Claims');

property(
  'what is foretold of a comparison is what the server decides',
  [field, pattern, claim],
  (which, bound, given) => {
    expect(holds(which, bound, given)).toBe(theirs[which](bound, given));
  },
);

property('what is to be pasted holds, on the server too', [field, claim], (which, given) => {
  const bound = pasteable(which, given);
  if (bound !== undefined) expect(theirs[which](bound, given)).toBe(true);
});

property('what is to be written instead of a pattern holds', [field, pattern, claim], (which, bound, given) => {
  if (holds(which, bound, given)) return;
  const { instead } = flawOf({ field: which, bound, claim: given });
  if (instead !== undefined) expect(theirs[which](instead, given)).toBe(true);
});
