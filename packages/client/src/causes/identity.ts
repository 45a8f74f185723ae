import type { Cause } from './cause';

/** Where a login does not get as far as its token: no such login there, or no such identity. */
export const identityCauses: readonly Cause[] = [
  {
    id: 'no-such-login',
    status: 404,
    says: ['Route POST:/…'],
    why: 'Something answers at the domain, but it is no Infisical, or one that does not know this way to log in.',
    code: 'login-refused',
    fixes: [
      'Check {method} and {domain}: Infisical answers there, but knows no such login. Its version may be older than the method.',
    ],
    shows: ['domain'],
  },
  {
    id: 'identity-unknown',
    status: 404,
    says: [
      'OIDC auth method not found for identity, did you configure OIDC auth?',
      // What servers of October 2024 say of OIDC.
      'GCP auth method not found for identity, did you configure GCP auth?',
    ],
    why:
      'One answer for four things: no identity has this id; it is of another instance or region; it has no OIDC Auth; or it ' +
      'has JWT Auth instead, which is another method.',
    code: 'login-refused',
    fixes: [
      "Compare {identity-id} with the identity's page (Infisical: Access Control, Machine Identities).",
      'Check that {domain} is the instance that has the identity. Infisical Cloud in the US is https://app.infisical.com or ' +
        'https://us.infisical.com, in the EU https://eu.infisical.com: they share nothing.',
      'If the identity has no OIDC Auth, add it, with the values above. If it has JWT Auth, set {method}: jwt.',
    ],
    topic: 'all',
    shows: ['identity-id', 'domain'],
  },
  {
    id: 'method-unknown',
    status: 404,
    says: [
      'AWS auth method not found for identity, did you configure AWS auth?',
      'JWT auth method not found for identity, did you configure JWT auth?',
      '…auth method not found for identity…',
    ],
    why: 'No identity has this id; or it is of another instance or region; or it has no such login method.',
    code: 'login-refused',
    fixes: [
      "Compare {identity-id} with the identity's page (Infisical: Access Control, Machine Identities).",
      'Check that {domain} is the instance that has the identity. Infisical Cloud in the US is https://app.infisical.com or ' +
        'https://us.infisical.com, in the EU https://eu.infisical.com: they share nothing.',
      'If the identity has no such login method, add it; if it has another one, set {method} to that.',
    ],
    topic: 'all',
    shows: ['identity-id', 'domain'],
  },
  {
    id: 'identity-gone',
    status: 401,
    says: ['Identity not found'],
    why: 'The login method is there, and its identity is not: it was just deleted.',
    code: 'login-refused',
    fixes: [
      'Take the id of an identity that is there for {identity-id} (Infisical: Access Control, Machine Identities).',
    ],
    shows: ['identity-id', 'domain'],
  },
  {
    id: 'organization-unknown',
    status: 404,
    says: ['Sub organization with slug … not found', 'Sub organization with name … not found', 'Sub…organization…'],
    why: "No organization below the identity's own has this slug.",
    code: 'login-refused',
    fixes: ['Check {organization-slug}, and that the identity is a member of that organization.'],
    shows: ['organization-slug'],
  },
  {
    id: 'organization-closed',
    status: 401,
    says: ['Identity not authorized to access sub organization …'],
    why: 'The identity is no member of the organization that the login names.',
    code: 'login-refused',
    fixes: ['Have the identity added to that organization, or check {organization-slug}.'],
    shows: ['organization-slug', 'identity-id'],
  },
  {
    id: 'identity-malformed',
    status: 422,
    says: ['identityId: …', '…identityId: …'],
    why: 'The id of the identity has not the form that Infisical wants.',
    code: 'login-refused',
    fixes: ['Check {identity-id}.'],
    shows: ['identity-id'],
  },
];
