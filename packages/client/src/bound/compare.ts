import type { Field } from '../causes';
import { globs } from './glob';

type Claims = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A claim by its name, as Infisical looks it up: a dot in a name is a step into an object. Undefined where there is none,
 * and where it is none of what can be compared (a text, a number, a switch, a list of texts).
 */
export function claimAt(claims: Claims, name: string): unknown {
  let value: unknown = claims;
  for (const step of name.split('.')) {
    if (!isPlain(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  const isTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return isTexts || ['string', 'number', 'boolean'].includes(typeof value) ? value : undefined;
}

/** Several values of one field are written with commas between them, and kept so: a brace list is broken apart. */
const policies = (bound: string): string[] => bound.split(',').map((each) => each.trim());

/**
 * Whether a field of an identity lets a claim pass, as Infisical decides it; never throws. Where Infisical fails at a pattern,
 * as at an empty one before that which would fit, nobody passes.
 */
export function holds(field: Field, bound: string, claim: unknown): boolean {
  const comparers: Readonly<Record<Field, () => boolean>> = {
    Issuer: () => claim === bound,
    // In OIDC Auth the subject alone is one pattern, braces and commas included.
    Subject: () => typeof claim === 'string' && globs(claim, bound),
    Audiences: () => policies(bound).some((policy) => textsOf(claim).some((each) => globs(each, policy))),
    Claims: () => Boolean(claim) && policies(bound).some((policy) => fits(claim, policy)),
  };
  try {
    return comparers[field]();
  } catch {
    return false;
  }
}

const textsOf = (claim: unknown): string[] => [claim].flat().filter((each) => typeof each === 'string');

function fits(claim: unknown, policy: string): boolean {
  if (typeof claim === 'boolean') return claim === (policy === 'true');
  if (typeof claim === 'number') return claim === parseInt(policy, 10);
  return textsOf(claim).some((each) => globs(each, policy));
}
