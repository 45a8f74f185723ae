import { Failure } from '@infisical-ci/http';
import { readClaims } from '@infisical-ci/identity';

/** Of a token's life: what Infisical's clock may be ahead is no reason to be refused twice. */
const mostOfIt = 0.9;

/**
 * Whether a login was refused for a token that was good when it was made: a login that a rate limit held back for minutes
 * comes with a token that has lapsed meanwhile (GitHub's hold for five), and with a new one it is another login.
 * Told by the time that passed here, and by no date: a clock that is wrong must not make a job ask for ever.
 *
 * @param age milliseconds since the token was asked for
 */
export function hasLapsed(error: unknown, jwt: string, age: number): boolean {
  if (!(error instanceof Failure) || error.code !== 'login-refused') return false;
  const { iat, exp } = readClaims(jwt) ?? {};
  return typeof iat === 'number' && typeof exp === 'number' && exp > iat && age >= (exp - iat) * 1000 * mostOfIt;
}
