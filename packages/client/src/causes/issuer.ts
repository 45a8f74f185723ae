import type { Cause } from './cause';

const reach =
  'Let Infisical, not this runner, reach OIDC Discovery URL of the identity: firewall, DNS, and CA Certificate where the issuer has an authority of its own.';
const byJwtAuth =
  'If Infisical shall never reach the issuer: give the identity JWT Auth with static keys, the public keys above, and set {method}: jwt. They must be pasted anew whenever the issuer changes its keys.';

/** Where Infisical cannot find the keys that a token is signed with. */
export const issuerCauses: readonly Cause[] = [
  {
    id: 'discovery-unreachable',
    status: 401,
    says: ['Access denied: Failed to fetch OIDC discovery document from …'],
    why:
      'Infisical, not the runner, asks OIDC Discovery URL at every login, and got no answer: it cannot reach it, does not trust ' +
      'its certificate, or the address is wrong.',
    code: 'login-refused',
    fixes: [`Check OIDC Discovery URL of the identity: it must be the token's \`iss\`.`, reach, byJwtAuth],
    field: 'Issuer',
    topic: 'keys',
  },
  {
    id: 'discovery-private',
    status: 400,
    says: ['Local IPs not allowed as URL', 'Could not resolve hostname to any IP address'],
    why: 'OIDC Discovery URL leads to a private address, which Infisical does not ask unless it is told to.',
    code: 'login-refused',
    fixes: ['Set ALLOW_INTERNAL_IP_CONNECTIONS=true where Infisical runs, if that issuer is meant.', byJwtAuth],
    field: 'Issuer',
    topic: 'keys',
  },
  {
    id: 'discovery-credentials',
    status: 400,
    says: ['URLs with user credentials (e.g., user:pass@) are not allowed'],
    why: 'OIDC Discovery URL holds a user name or a password.',
    code: 'login-refused',
    fixes: ["Make OIDC Discovery URL of the identity the token's `iss` alone."],
    field: 'Issuer',
  },
  {
    id: 'discovery-malformed',
    status: 401,
    says: ['Access denied: OIDC discovery document does not contain a jwks_uri. …'],
    why: 'OIDC Discovery URL answers, and is no issuer.',
    code: 'login-refused',
    fixes: ["Make OIDC Discovery URL of the identity the token's `iss`, without a slash at its end."],
    field: 'Issuer',
  },
  {
    id: 'key-unknown',
    status: 401,
    says: [
      "Access denied: Unable to verify JWT signature. The signing key '…' was not found in the OIDC provider's JWKS endpoint.",
      // Where a long key id has cut the sentence short.
      'Access denied: Unable to verify JWT signature. The signing key …',
    ],
    why: "OIDC Discovery URL is another issuer's than the token's, or the issuer has changed its keys since the token was made.",
    code: 'login-refused',
    fixes: [
      "Make OIDC Discovery URL of the identity the token's `iss`: another issuer does not publish the key that signed it.",
      'If it is, the issuer has changed its keys since: get a new token, by running the job again.',
    ],
    field: 'Issuer',
  },
  {
    id: 'keys-unavailable',
    status: 401,
    says: [
      'Access denied: Failed to retrieve signing key from OIDC provider: …',
      'Access denied: Failed to retrieve signing keys from OIDC provider: …',
      "Access denied: No signing keys available from OIDC provider's JWKS endpoint.",
    ],
    why: 'The issuer was found, and its document of keys failed, is empty, or holds no key with `use: sig`.',
    code: 'login-refused',
    fixes: ['Run the job again: an issuer may fail for a moment.', reach, byJwtAuth],
    field: 'Issuer',
    topic: 'keys',
  },
  {
    id: 'keys-too-many',
    status: 401,
    says: ['Access denied: OIDC provider has … signing keys. …'],
    why: 'The token does not say which key signed it (`kid`), and the issuer has more than Infisical tries.',
    code: 'login-refused',
    fixes: ['Have the issuer put `kid` into the header of its tokens.'],
    field: 'Issuer',
  },
];
