import type { Cause } from './cause';

/** Where a login with a client secret is refused. None is tried again: failed ones lock the identity out. */
export const universalCauses: readonly Cause[] = [
  {
    id: 'client-unknown',
    status: 404,
    says: ['No identity with specified client ID was found'],
    why: 'No Universal Auth has this client id (servers of 2024; newer ones say `Invalid credentials`).',
    code: 'login-refused',
    fixes: ['Check {client-id}, and that {domain} is the instance that has the identity.'],
    shows: ['client-id', 'domain'],
  },
  {
    id: 'credentials-invalid',
    status: 401,
    says: ['Invalid credentials'],
    why:
      'The client id or the client secret is wrong, of another instance, or the secret was revoked: a secret that was used up or ' +
      'has expired is revoked by the login after, and then gets this answer.',
    code: 'login-refused',
    fixes: [
      "Compare {client-id} with the identity's Universal Auth, and check that {domain} is the instance that has it.",
      'If the id is right, check {client-secret}: it may also have been revoked, or used as often as it may be. Make a new one in doubt. ' +
        'It is not tried again, since failed logins lock the identity out.',
    ],
    shows: ['client-id', 'domain'],
  },
  {
    id: 'locked-out',
    status: 401,
    says: ['This identity auth method is temporarily locked, please try again later'],
    why: 'Failed logins locked the identity for some minutes (300 seconds unless set otherwise); the right secret is refused too.',
    code: 'login-refused',
    fixes: [
      'Wait until the lockout of the identity ends (minutes), or lift it in Infisical (the identity, Universal Auth).',
      'Then check {client-id} and {client-secret} wherever they are used, since failed logins caused it.',
    ],
    shows: ['client-id'],
  },
  {
    id: 'secret-used-up',
    status: 401,
    says: ['Access denied due to client secret usage limit reached', '…usage limit…'],
    why: 'The client secret was good for so many logins, and they are used up: a job that is run again logs in again.',
    code: 'login-refused',
    fixes: [
      'Make a new client secret for {client-secret}, with a higher limit of uses (Max Number of Uses; 0 is no limit): a login whose answer was lost counts as well.',
    ],
    shows: ['client-id'],
  },
  {
    id: 'secret-expired',
    status: 401,
    says: ['Access denied due to expired client secret'],
    why: "The client secret's TTL is over.",
    code: 'login-refused',
    fixes: ['Make a new client secret for {client-secret} (TTL 0 is for ever): the time of this one is over.'],
    shows: ['client-id'],
  },
  {
    id: 'client-address',
    status: 403,
    says: ['You are not allowed to access this resource from the current IP address'],
    why: "The runner's address, as Infisical sees it behind proxies and NAT, is not among Client Secret Trusted IPs.",
    code: 'login-refused',
    fixes: [
      "Add this runner's address to Client Secret Trusted IPs of the identity's Universal Auth. GitHub's own runners have changing addresses; every address is:\n0.0.0.0/0, ::/0",
    ],
    shows: ['client-id'],
  },
];
