// Logins by SPIFFE Auth, as Infisical's source and jose have them: by keys that are kept with the identity, and by keys that are
// fetched from an https address whose certificate is of a CA of its own.
import { granted, refusal, refused } from './beyond-answers';
import type { Case, JwtSpec, Step } from './cases';
import type { Stage } from './play';

type Distribution = (stage: Stage) => object;

/** How the keys come to Infisical, by the name of the identity; all else is the same. */
const distributions: Readonly<Record<string, Distribution>> = {
  'svid-kept': ({ issuer }) => ({ profile: 'static', bundle: issuer.jwks }),
  'svid-fetched': ({ issuer }) => ({ profile: 'https-web', endpointUrl: `${issuer.url}/jwks`, caCert: issuer.ca }),
  // As SPIRE itself prints a bundle.
  'svid-raw': ({ issuer }) => ({ profile: 'static', bundle: issuer.jwks.replaceAll('"sig"', '"jwt-svid"') }),
  'svid-untrusted': ({ issuer }) => ({ profile: 'https-web', endpointUrl: `${issuer.url}/jwks` }),
  'svid-nowhere': ({ issuer }) => ({ profile: 'https-web', endpointUrl: `${issuer.url}/none`, caCert: issuer.ca }),
};

/** Makes these identities, as members of nothing, and names them for the cases. */
export async function addSpiffeIdentities(stage: Stage): Promise<void> {
  const { infisical, vars } = stage;
  for (const [name, distribution] of Object.entries(distributions)) {
    const { organizationId } = infisical;
    const made = await infisical.ask('POST', '/api/v1/identities', { name, organizationId, role: 'no-access' });
    const { id } = (made.body as { identity: { id: string } }).identity;
    const { status, body } = await infisical.ask('POST', `/api/v1/auth/spiffe-auth/identities/${id}`, {
      trustDomain: 'example.test',
      // The last of them takes in other trust domains, which are refused all the same.
      allowedSpiffeIds: 'spiffe://example.test/ci/*, spiffe://example.test/deep/**, spiffe://*/both',
      allowedAudiences: 'other, infisical',
      trustBundleDistribution: distribution(stage),
    });
    if (status !== 200) throw new Error(`SPIFFE Auth was not added to ${name}: ${status} ${JSON.stringify(body)}`);
    vars.identities[name] = { id };
  }
}

const runner = 'spiffe://example.test/ci/runner';
const said = { iss: null, nbf: null, sub: runner, aud: ['infisical'] };
const svid = (over: object = {}, more: JwtSpec = {}): JwtSpec => ({ key: 'es', ...more, claims: { ...said, ...over } });

const denied = refused('Access denied');
const unverified = refused('JWT-SVID verification failed');
const wrongSignature = refused('JWT-SVID signature verification failed');
const notAudience = refused('JWT-SVID audience validation failed');
const expired = refused('JWT-SVID has expired');

const logins: readonly (readonly [name: string, jwt: JwtSpec, response: Step['response']])[] = [
  ['an id that a star takes in', svid(), granted],
  ['an id below what two stars take in', svid({ sub: 'spiffe://example.test/deep/a/b' }), granted],
  ['an issuer, which nobody looks at', svid({ iss: 'https://somebody.example' }), granted],
  ['RS256', svid({}, { key: 'rs' }), granted],
  ['PS256 by a key for RS256', svid({}, { key: 'rs', header: { alg: 'PS256' } }), unverified],
  ['one audience of several', svid({ aud: ['x', 'other'] }), granted],
  ['an audience that is no list', svid({ aud: 'infisical' }), granted],
  ['an audience that a pattern would take in', svid({ aud: ['infisical.example'] }), notAudience],
  ['no audience', svid({ aud: null }), notAudience],
  ['an empty list of audiences', svid({ aud: [] }), notAudience],
  ['an id that a star does not reach', svid({ sub: `${runner}/deeper` }), denied],
  ['an id of another folder', svid({ sub: 'spiffe://example.test/web' }), denied],
  ['an id that a star for trust domains takes in', svid({ sub: 'spiffe://example.test/both' }), granted],
  ['the same of another trust domain', svid({ sub: 'spiffe://other.test/both' }), denied],
  ['the same of a trust domain below', svid({ sub: 'spiffe://sub.example.test/both' }), denied],
  ['a subject that is no SPIFFE ID', svid({ sub: 'runner' }), denied],
  ['no subject', svid({ sub: null }), denied],
  ['its time over', svid({}, { expiresIn: -5 }), expired],
  ['its time to come', svid({ nbf: 4_000_000_000 }), unverified],
  ['claims that were changed since', svid({}, { tamper: { sub: `${runner}2` } }), wrongSignature],
  ['a key that is not published', svid({}, { key: 'unpublished' }), unverified],
  ['an HMAC by the public key', svid({}, { key: 'rs', hmacWithPublicKey: true }), unverified],
  ['no signature', svid({}, { unsigned: true }), unverified],
];

const loginCase = (name: string, identity: string, jwt: JwtSpec, response: Step['response']): Case => {
  const json = { identityId: `{{identity:${identity}}}`, jwt: '{{jwt:t}}' };
  const request = { method: 'POST', path: '/api/v1/auth/spiffe-auth/login', json };
  return { name: `spiffe: ${name}`, from: 'source', jwts: { t: jwt }, steps: [{ request, response }] };
};

const unfetched = refusal(400, 'BadRequest', { $prefix: 'Failed to fetch SPIFFE trust bundle' });
const missing = 'SPIFFE auth method not found for identity, did you configure SPIFFE auth?';

export const spiffeCases: readonly Case[] = [
  ...logins.flatMap(([name, jwt, response]) =>
    ['svid-kept', 'svid-fetched'].map((identity) => loginCase(`${identity}: ${name}`, identity, jwt, response)),
  ),
  loginCase('a bundle as SPIRE prints it never verifies', 'svid-raw', svid(), unverified),
  loginCase('a bundle by a CA that is not known', 'svid-untrusted', svid(), unfetched),
  loginCase('a bundle that is not there', 'svid-nowhere', svid(), unfetched),
  loginCase('an identity with another method', 'anything', svid(), refusal(404, 'NotFound', missing)),
];
