import type { Cause } from './cause';

const inOidcAuth = "In Infisical, open the identity's OIDC Auth";

const otherRun =
  'If this run is not meant to read these secrets (a pull request, another branch), skip the step for such runs.';

/** Where what the token says is not what the identity wants. Infisical checks them in this order. */
export const claimCauses: readonly Cause[] = [
  {
    id: 'subject',
    status: 403,
    says: ['Access denied: OIDC subject not allowed.', '…subject not allowed…'],
    why:
      "Subject of the identity does not match the token's `sub`. Mostly: a `*` where there is a slash, an `environment:` on the " +
      'job or none, a pull request, or the form of `sub` with ids.',
    code: 'login-refused',
    fixes: [`${inOidcAuth} and make Subject match \`sub\`.`, otherRun],
    field: 'Subject',
  },
  {
    id: 'audience',
    status: 401,
    says: ['Access denied: OIDC audience not allowed.', '…audience not allowed…'],
    why: "Audiences of the identity does not match the token's `aud`: {audience} is missing in the pipeline, or differs.",
    code: 'login-refused',
    fixes: [
      `Make {audience} in the pipeline and Audiences of the identity's OIDC Auth the same text, one of your own.`,
      'Audiences is split at its commas, so braces (`{a,b}`) break there: write each alone, `a, b`.',
    ],
    field: 'Audiences',
  },
  {
    id: 'claim-absent',
    status: 401,
    says: ['Access denied: token has no … field'],
    why:
      'Claims (or the metadata mapping) of the identity names a claim that the token lacks, that is empty, false or 0, or whose ' +
      'name has a dot: Infisical looks for a claim inside a claim there, and never finds it.',
    code: 'login-refused',
    fixes: [
      `${inOidcAuth} and take that claim out of Claims (and of the metadata mapping), or name one that the token has.`,
    ],
    field: 'Claims',
  },
  {
    id: 'claim',
    status: 401,
    says: ['Access denied: OIDC claim not allowed.', '…claim not allowed…'],
    why: "A value in Claims of the identity does not match the token's. Infisical does not say which.",
    code: 'login-refused',
    fixes: [
      `${inOidcAuth} and compare Claims with what the token says. Where a value differs, this one matches.`,
      'Claims are split at their commas, so braces (`{a,b}`) break there: write each alone, `a, b`.',
      otherRun,
    ],
    field: 'Claims',
  },
  {
    id: 'claims-crash',
    status: 500,
    error: /^InternalServerError$/,
    says: ['Something went wrong'],
    why:
      'Infisical fails like this where the token has no `sub` or no `aud` and the identity binds one. Versions of 2024 fail as ' +
      'well where the token has several audiences, an unknown key, or an issuer that Infisical cannot reach.',
    code: 'server-failed',
    fixes: [
      "Look into Infisical's own log. It fails like this also where a token has no `sub` or `aud` and the identity binds one; versions of 2024 fail as well where it has several audiences, an unknown key, or an issuer that Infisical cannot reach.",
    ],
    topic: 'all',
  },
  {
    id: 'identity-crash',
    status: 500,
    error: /^DatabaseError$/,
    says: ['Something went wrong'],
    why: 'Infisical fails like this where the id of the identity is no UUID.',
    code: 'server-failed',
    fixes: ['Check {identity-id}: Infisical fails like this where it is no UUID.'],
    shows: ['identity-id'],
  },
];

/** Where Infisical says nothing but no; looked at last. */
export const unexplainedCauses: readonly Cause[] = [
  {
    id: 'denied',
    status: 401,
    says: ['Access denied'],
    why: 'Infisical says no more. Of SPIFFE Auth it means that the id, or its trust domain, is not among those allowed.',
    code: 'login-refused',
    fixes: [
      "Compare the identity's login method with what the token says: for SPIFFE Auth, Trust Domain and Allowed SPIFFE IDs with `sub`.",
    ],
  },
];
