import type { Cause } from './cause';

const code = 'access-denied';

/** Where an access token is refused, whatever it is used for. */
export const accessTokenCauses: readonly Cause[] = [
  {
    id: 'access-token-expired',
    status: 403,
    error: /^TokenError$/,
    says: ['Your token has expired. Please re-authenticate.'],
    why: 'Access Token TTL is shorter than the run, or the access token that was given is old.',
    code,
    fixes: [
      'Get a new access token: this one has expired. Where the identity gives it (method other than access-token), raise its Access Token TTL.',
    ],
  },
  {
    id: 'access-token-malformed',
    status: 403,
    error: /^TokenError$/,
    says: ['The provided access token is malformed. …', 'invalid signature', 'invalid token', '…'],
    why: 'The access token is none, was cut short, or is of another Infisical.',
    code,
    fixes: ['Check {access-token} and {domain}: the access token is cut short, or of another Infisical than this one.'],
    shows: ['domain'],
  },
  {
    id: 'access-token-used-up',
    status: 401,
    says: [
      'Failed to authorize: token usage limit reached',
      'Cannot renew exhausted access token',
      'Unable to renew because access token number of uses limit reached',
      '…usage limit…',
    ],
    why: 'Access Token Max Number of Uses is too low: every request counts, and so does every retry.',
    code,
    fixes: [
      'Raise Access Token Max Number of Uses of the identity, or set it to 0: every request counts as a use, those that are tried again too.',
    ],
    shows: ['identity-id'],
  },
  {
    id: 'access-token-revoked',
    status: 401,
    says: [
      'Failed to authorize: token has been revoked',
      'Failed to authorize: … revoked',
      'No identity access token found',
      'Cannot renew: token has been revoked',
      'Cannot renew revoked or unknown access token',
    ],
    why: 'Somebody revoked the access token, or what it came from: the identity, its client secret or its login method.',
    code,
    fixes: [
      'Get a new access token: this one was revoked, or what it came from was (the identity, its client secret or its login method).',
    ],
  },
  {
    id: 'organization-membership',
    says: [
      'Failed to authorize: Identity is not a member of the organization',
      '…not a member of the organization…',
      '…membership is inactive…',
      '…does not belong to this organization…',
    ],
    why: 'The identity is no member, or no active one, of the organization.',
    code,
    fixes: ['Have the identity added to the organization in Infisical, and check {organization-slug}.'],
    shows: ['identity-id', 'organization-slug'],
  },
  {
    id: 'address',
    status: 403,
    says: ['You are not allowed to access this resource from the current IP address'],
    why: "The runner's address is not among Access Token Trusted IPs: these are checked when secrets are read, not at login.",
    code,
    fixes: [
      "Add this runner's address to Access Token Trusted IPs of the identity's login method. GitHub's own runners have changing addresses; every address is:\n0.0.0.0/0, ::/0",
    ],
    shows: ['identity-id'],
  },
  {
    id: 'access-token-too-old',
    status: 401,
    says: ['Identity access token exceeded max age, please re-authenticate'],
    why: 'Infisical ends access tokens after 90 days, whatever their TTL.',
    code,
    fixes: ['Get a new access token: this one is older than Infisical allows.'],
  },
];
