// SPIFFE IDs, as go-spiffe reads them, whose words a SPIRE agent passes on.

/** The trust domain of a SPIFFE ID, or what is wrong with the text. */
export type ReadId = { readonly trustDomain: string } | { readonly problem: string };

const scheme = 'spiffe://';

/** What a path may not be, and how go-spiffe says so; the first that fits. */
const pathProblems: readonly (readonly [RegExp, string])[] = [
  [/\/$/, 'path cannot have a trailing slash'],
  [/\/\//, 'path cannot contain empty segments'],
  [/\/\.\.?(?:\/|$)/, 'path cannot contain dot segments'],
  [/[^\w./-]/, 'path segment characters are limited to letters, numbers, dots, dashes, and underscores'],
];

/** Reads a SPIFFE ID: `spiffe://TRUST-DOMAIN/PATH`. */
export function readSpiffeId(text: string): ReadId {
  if (text === '') return { problem: 'cannot be empty' };
  if (!text.startsWith(scheme)) return { problem: 'scheme is missing or invalid' };
  const [, trustDomain = '', path = ''] = /^([^/]*)(.*)$/s.exec(text.slice(scheme.length)) ?? [];
  if (trustDomain === '') return { problem: 'trust domain is missing' };
  if (/[^a-z0-9._-]/.test(trustDomain)) {
    const kinds = 'lowercase letters, numbers, dots, dashes, and underscores';
    return { problem: `trust domain characters are limited to ${kinds}` };
  }
  const problem = pathProblems.find(([wrong]) => wrong.test(path))?.[1];
  return problem === undefined ? { trustDomain } : { problem };
}

/** The trust domain of a SPIFFE ID; empty where the text is none. */
export function trustDomainOf(text: string): string {
  const read = readSpiffeId(text);
  return 'problem' in read ? '' : read.trustDomain;
}
