import { Failure } from '@infisical-ci/http';
import { refusedWith, tokenOf } from './fake';
import { hasLapsed } from './lapsed';

const refused = refusedWith(401, 'Access denied: jwt expired');
/** As GitHub's: it holds for five minutes. */
const jwt = tokenOf({ iat: 1000, exp: 1300 });

it.each([
  ['a refusal after its whole life', refused, jwt, 300_000, true],
  ['one a little earlier, since clocks differ', refused, jwt, 271_000, true],
  ['one before that', refused, jwt, 269_000, false],
  ['another failure', new Failure('rate-limited', 'It is limited.'), jwt, 300_000, false],
  ['an error that is none of ours', new Error('a mistake'), jwt, 300_000, false],
  ['a token that does not say how long it holds', refused, tokenOf({ exp: 1300 }), 300_000, false],
  ['a token that never held', refused, tokenOf({ iat: 1300, exp: 1300 }), 300_000, false],
  ['what is no JWT', refused, 'opaque', 300_000, false],
])('%s', (_what, error, token, age, lapsed) => {
  expect(hasLapsed(error, token, age)).toBe(lapsed);
});
