import type { Cause } from './cause';
import { noApi } from './read-causes';

/** Where a login is refused for another reason than the claims of a token. */
export const loginCauses: readonly Cause[] = [
  {
    ...noApi,
    fixes: [
      'Check {method} and {domain}: Infisical answers there, but knows no such login. Its version may be older than the method.',
    ],
  },
  {
    status: 404,
    says: /auth method not found/i,
    code: 'login-refused',
    fixes: [
      'Check {identity-id}, and that the identity has this login method (Infisical: Access Control, Machine Identities, the identity, Authentication).',
    ],
  },
  { status: 404, says: /No identity with specified client ID/i, code: 'login-refused', fixes: ['Check {client-id}.'] },
  {
    status: 401,
    says: /^Invalid credentials/i,
    code: 'login-refused',
    fixes: [
      'Check {client-id} and {client-secret}: the secret may also have been revoked, or used as often as it may be. It is not tried again, since failed logins lock the identity out.',
    ],
  },
  {
    status: 401,
    says: /temporarily locked/i,
    code: 'login-refused',
    fixes: [
      'Wait until the lockout of the identity ends (minutes), or lift it in Infisical; then check {client-id} and {client-secret}, since failed logins caused it.',
    ],
  },
  {
    status: 401,
    says: /usage limit/i,
    code: 'login-refused',
    fixes: [
      'Make a new client secret for {client-secret}, with a higher limit of uses: a login whose answer was lost counts as well.',
    ],
  },
  {
    status: 401,
    says: /expired client secret/i,
    code: 'login-refused',
    fixes: ['Make a new client secret for {client-secret}: the time of this one is over.'],
  },
  {
    status: 403,
    says: /current IP address/i,
    code: 'login-refused',
    fixes: ["Add this runner's address to Client Secret Trusted IPs of the identity's Universal Auth."],
  },
  {
    status: 401,
    says: /AWS account ID not allowed/i,
    code: 'login-refused',
    fixes: [
      "In Infisical, open the identity's AWS Auth, and add the account of the credentials to Allowed Account IDs; or take credentials of an account that is there.",
    ],
  },
  {
    status: 401,
    says: /AWS principal ARN not allowed/i,
    code: 'login-refused',
    fixes: [
      "In Infisical, open the identity's AWS Auth, and add the principal-arn above to Allowed Principal ARNs, without a path (arn:aws:iam::ACCOUNT:role/NAME); a `*` there stands for anything, slashes too.",
    ],
  },
  {
    status: 401,
    says: /AWS account root principals/i,
    code: 'login-refused',
    fixes: ["Use the credentials of a role or a user: an account's root cannot log in."],
  },
  {
    says: /sub[- ]?organization/i,
    code: 'login-refused',
    fixes: ['Check {organization-slug}, and that the identity is a member of that organization.'],
  },
  { status: 422, says: /identityId/, code: 'login-refused', fixes: ['Check {identity-id}.'] },
  {
    status: 500,
    error: /^InternalServerError$/,
    code: 'server-failed',
    fixes: [
      "Look into Infisical's own log. It fails like this also where a token has no `sub` or `aud` and the identity binds one; versions of 2024 fail as well where it has several audiences, an unknown key, or an issuer that Infisical cannot reach.",
    ],
  },
  {
    status: 500,
    error: /^DatabaseError$/,
    code: 'server-failed',
    fixes: ['Check {identity-id}: Infisical fails like this where it is no UUID.'],
  },
];
