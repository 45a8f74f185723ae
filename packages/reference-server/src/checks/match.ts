import picomatch from 'picomatch';

/** Equal, or matching as a glob; throws where the pattern is empty or the value no text, as Infisical's library does. */
export const globs = (value: unknown, pattern: string): boolean =>
  value === pattern || picomatch.isMatch(value as string, pattern);

/** Whether a claim fits one bound value. Globs are for texts; a list fits where any of its texts does. */
export function fitsPolicy(value: unknown, policy: string): boolean {
  if (typeof value === 'boolean') return value === (policy === 'true');
  if (typeof value === 'number') return value === parseInt(policy, 10);
  if (Array.isArray(value)) return value.some((each) => globs(each, policy));
  return globs(value, policy);
}

/** Whether an audience, one or a list, fits one bound value. */
export const fitsAudience = (audience: unknown, policy: string): boolean =>
  Array.isArray(audience) ? audience.some((each) => globs(each, policy)) : globs(audience, policy);

/** The values that a bound field lists. It was normalised when it was written, so that a brace list is broken apart. */
export const policies = (bound: string): string[] => bound.split(', ');

/** A bound field as Infisical keeps it: its values trimmed, and joined by a comma and a space. */
export const normalised = (bound: string): string =>
  bound
    .split(',')
    .map((each) => each.trim())
    .join(', ');

type Json = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Json => value !== null && typeof value === 'object' && !Array.isArray(value);

/** A claim by its dotted path; undefined where there is none, or none of a kind that can be compared. */
export function claimAt(claims: Json, path: string): unknown {
  let value: unknown = claims;
  for (const step of path.split('.')) {
    if (!isPlain(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  const comparable =
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string'));
  return comparable ? value : undefined;
}
