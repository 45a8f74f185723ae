import type { Cause } from './cause';

const lost = "In Infisical, open the identity's OIDC Auth and make ";
/** A token without a key id is tried with every key, and the sentence says so first. */
const byAnyKey = (what: string): string[] => [
  `Access denied: ${what}`,
  `Access denied: Unable to verify JWT signature with any available signing key. ${what}`,
];

/** Where the token itself is refused: its form, signature, times and issuer. Infisical checks them in this order. */
export const tokenCauses: readonly Cause[] = [
  {
    id: 'no-jwt',
    status: 401,
    says: ['Invalid JWT'],
    why: 'What was sent is no JWT, which is three parts with dots between them.',
    code: 'login-refused',
    fixes: ['Look at what {token-env}, {token-file} or {token-command} really gives.'],
  },
  {
    id: 'expired',
    status: 401,
    says: [...byAnyKey('jwt expired'), 'JWT-SVID has expired'],
    why:
      "The token's time is over by Infisical's clock: that clock is ahead, or the token was made long before this step. No " +
      'second of tolerance is given.',
    code: 'login-refused',
    fixes: [
      'Set the clock where Infisical runs (NTP) if it is ahead. If it is right, get the token just before this step: a token from {token-env}, {token-file} or {token-command} may be old.',
    ],
    topic: 'clocks',
  },
  {
    id: 'not-yet-valid',
    status: 401,
    says: byAnyKey('jwt not active'),
    why: "The token's time has not begun by Infisical's clock: that clock is behind, or the issuer's is ahead.",
    code: 'login-refused',
    fixes: ['Set the clock where Infisical runs (NTP) if it is behind, or else that of the issuer.'],
    topic: 'clocks',
  },
  {
    id: 'issuer',
    status: 401,
    says: byAnyKey('jwt issuer invalid. expected: …'),
    why: "Issuer of the identity is not the token's `iss`, letter by letter: a slash at the end is one too many.",
    code: 'login-refused',
    fixes: [`${lost}Issuer the token's \`iss\`, letter by letter; OIDC Discovery URL is mostly the same.`],
    field: 'Issuer',
  },
  {
    id: 'signature',
    status: 401,
    says: ['invalid signature', 'invalid algorithm', 'jwt signature is required'].flatMap(byAnyKey),
    why: 'The keys of OIDC Discovery URL did not sign this token: it is of another issuer, or was changed or cut on its way.',
    code: 'login-refused',
    fixes: [
      `${lost}OIDC Discovery URL and Issuer the token's \`iss\`.`,
      'If they are, the token was changed or cut: look at what {token-env}, {token-file} or {token-command} gives.',
    ],
    field: 'Issuer',
  },
];
