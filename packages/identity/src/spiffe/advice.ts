import { adviceBy, likelySubjects, widerSubjects } from '../advice';
import { claimText } from '../bindings';
import type { Claims } from '../claims';
import type { Advice } from '../source';

/** What JWT-SVIDs have of their own. The patterns hold for Allowed SPIFFE IDs of SPIFFE Auth as for Subject of OIDC Auth. */
export const spiffeAdvice = adviceBy({
  Subject: aboutSubject,
  Issuer: ({ iss }) => ({ notes: iss === undefined ? [noIssuer] : [bothIssuers] }),
});

const noIssuer =
  'The token has no `iss`, without which OIDC Auth accepts none: set `jwt_issuer` in the configuration of spire-server and of its OIDC ' +
  "discovery provider, both to the provider's address, and start both again. Or give the identity SPIFFE Auth, which needs no issuer, and set {method}: spiffe.";
const bothIssuers =
  "It is `jwt_issuer` of spire-server, and must be the address of SPIRE's OIDC discovery provider, without `/.well-known` behind it.";

function aboutSubject(claims: Claims): Partial<Advice> {
  const sub = claimText(claims['sub']) ?? '';
  const [, domain, path = ''] = /^spiffe:\/\/([^/]+)(\/.*)?$/.exec(sub) ?? [];
  if (domain === undefined) return {};
  const trust = `spiffe://${domain}`;
  const steps = path.split('/').slice(1, -1);
  const folder = steps.length > 0 ? `${trust}/${steps.join('/')}` : undefined;
  return {
    wider: widerSubjects({
      ...(folder === undefined ? {} : { [`every id below ${folder}`]: `${folder}/**` }),
      [`every id of the trust domain ${domain}`]: `${trust}/**`,
    }),
    likely: likelySubjects(`${trust}/*`, ...(folder === undefined ? [] : [`${folder}/*`])),
    notes: [],
  };
}
