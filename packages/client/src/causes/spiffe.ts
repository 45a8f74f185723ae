import type { Cause } from './cause';

const inSpiffeAuth = "In Infisical, open the identity's SPIFFE Auth";

/** Where SPIFFE Auth refuses a JWT-SVID. That it is too old is told as of any token, and a wrong id with no more than "Access denied". */
export const spiffeCauses: readonly Cause[] = [
  {
    id: 'svid-audience',
    status: 401,
    says: ['JWT-SVID audience validation failed'],
    why: "Allowed Audiences of SPIFFE Auth does not list the token's `aud`: there is no pattern there, each is compared letter by letter.",
    code: 'login-refused',
    fixes: ['Make {audience} and Allowed Audiences of SPIFFE Auth the same text, one of your own.'],
    field: 'Audiences',
  },
  {
    id: 'svid-signature',
    status: 401,
    says: ['JWT-SVID signature verification failed', 'JWT-SVID verification failed'],
    why:
      'No key in the trust bundle of SPIFFE Auth signed this token: it is of another trust domain, SPIRE has changed its ' +
      'keys since, or they say `"use": "jwt-svid"`, as a SPIFFE bundle does.',
    code: 'login-refused',
    fixes: [
      `${inSpiffeAuth} and put the keys that the trust domain has today into its trust bundle (\`spire-server bundle show -format spiffe\`), with each \`"use": "jwt-svid"\` taken out: Infisical passes over keys that have it.`,
      'Where Infisical fetches the bundle, changed keys are seen after its refresh hint, or at once with POST /api/v1/auth/spiffe-auth/identities/IDENTITY_ID/refresh-bundle.',
    ],
  },
  {
    id: 'svid-bundle',
    status: 400,
    says: ['…trust bundle…', '…bundle endpoint…', '…JWKS…'],
    why: 'Infisical has no trust bundle to verify the token with: it cannot fetch it, or cannot read it.',
    code: 'login-refused',
    fixes: [
      `${inSpiffeAuth} and check its trust bundle: a JWKS, or an https address that Infisical, not this runner, reaches.`,
    ],
  },
];
