/** What differs between the Infisical of October 2024 and current ones; the rest is the same code. */
export interface Generation {
  /** Whether an error carries a request id and details. */
  readonly reqId: boolean;
  /** The status of a request of the wrong shape. */
  readonly invalidStatus: 401 | 422;
  /** Whether the routes made after 2024 exist: v4, SPIFFE, projects by slug. */
  readonly newRoutes: boolean;
  /** Whether a folder that does not exist is an error, rather than empty. */
  readonly missingFolderIsError: boolean;
  /** Whether `imports` is there where imports were not asked for. */
  readonly alwaysImports: boolean;
  /** Whether a secret says that its value is hidden. */
  readonly saysHidden: boolean;
  /** Whether an access token carries its own state, so that `exp` is its TTL and renewing signs a new one. */
  readonly statelessTokens: boolean;
  /** Whether logins by OIDC guard the issuer's address, look into nested claims, take lists, and explain failures. */
  readonly explainsOidc: boolean;
  readonly lockout: boolean;
  readonly messages: {
    readonly noOidc: string;
    readonly unknownClient: { readonly status: number; readonly message: string };
    readonly revoked: string;
    readonly usedUp: string;
    readonly usedUpRenewal: string;
    readonly revokedRenewal: string;
  };
}

const current: Generation = {
  reqId: true,
  invalidStatus: 422,
  newRoutes: true,
  missingFolderIsError: true,
  alwaysImports: true,
  saysHidden: true,
  statelessTokens: true,
  explainsOidc: true,
  lockout: true,
  messages: {
    noOidc: 'OIDC auth method not found for identity, did you configure OIDC auth?',
    unknownClient: { status: 401, message: 'Invalid credentials' },
    revoked: 'Failed to authorize: token has been revoked',
    usedUp: 'Failed to authorize: token usage limit reached',
    usedUpRenewal: 'Cannot renew exhausted access token',
    revokedRenewal: 'Cannot renew: token has been revoked',
  },
};

const october2024: Generation = {
  reqId: false,
  invalidStatus: 401,
  newRoutes: false,
  missingFolderIsError: false,
  alwaysImports: false,
  saysHidden: false,
  statelessTokens: false,
  explainsOidc: false,
  lockout: false,
  messages: {
    // Infisical's own slip: the message of another method.
    noOidc: 'GCP auth method not found for identity, did you configure GCP auth?',
    unknownClient: { status: 404, message: 'No identity with specified client ID was found' },
    revoked: 'No identity access token found',
    usedUp: 'Unable to renew because access token number of uses limit reached',
    usedUpRenewal: 'Unable to renew because access token number of uses limit reached',
    revokedRenewal: 'No identity access token found',
  },
};

export const generations: Readonly<Record<'current' | '2024-10', Generation>> = { current, '2024-10': october2024 };
