// Logins beyond the recorded ones: what Infisical's source and its libraries make of a token. All hold for any current one.
import { broken, granted, job, loginPath as path, refusal, refused } from './beyond-answers';
import type { Case, JwtSpec, Step } from './cases';

const anyKey = 'Access denied: Unable to verify JWT signature with any available signing key.';
const noField = (name: string): Step['response'] => refused(`Access denied: token has no ${name} field`);
const notSubject = refusal(403, 'ForbiddenError', 'Access denied: OIDC subject not allowed.');
const notAudience = refused('Access denied: OIDC audience not allowed.');
const notClaim = refused('Access denied: OIDC claim not allowed.');
const notIssuer = refused('Access denied: jwt issuer invalid. expected: <issuer>');

const bound = { repository_owner: 'acme', environment: 'prod', ref: 'refs/heads/main' };
const claims = (over: object): JwtSpec => ({ claims: { ...bound, ...over } });
const times = (over: object): JwtSpec => ({ claims: { ...job, ...over } });

const logins: readonly (readonly [name: string, identity: string, jwt: JwtSpec, response: Step['response']])[] = [
  ['ES256', 'anything', { key: 'es', claims: job }, granted],
  ['PS256', 'anything', { claims: job, header: { alg: 'PS256' } }, granted],
  ['RS384 by a key for RS256', 'anything', { claims: job, header: { alg: 'RS384' } }, granted],
  ['unsigned', 'anything', { unsigned: true, claims: job }, refused(`${anyKey} jwt signature is required`)],
  ['no key id', 'anything', { key: 'es', claims: job, header: { kid: null } }, granted],
  ['an empty key id', 'anything', { claims: job, header: { kid: '' } }, granted],
  [
    'no key id, by none of the keys',
    'anything',
    { key: 'unpublished', claims: job, header: { kid: null } },
    refused(`${anyKey} invalid algorithm`),
  ],
  [
    'no key id, expired',
    'anything',
    { key: 'es', expiresIn: -5, claims: job, header: { kid: null } },
    refused(`${anyKey} jwt expired`),
  ],
  [
    'another key’s id',
    'anything',
    { claims: job, header: { kid: 'rs-2' } },
    refused('Access denied: invalid signature'),
  ],
  [
    'another kind of key’s id',
    'anything',
    { claims: job, header: { kid: 'es' } },
    refused('Access denied: invalid algorithm'),
  ],
  ['a list of issuers', 'anything', times({ iss: ['{{issuer:ci}}'] }), notIssuer],
  ['a start that is no number', 'anything', times({ nbf: 'x' }), refused('Access denied: invalid nbf value')],
  ['an end that is no number', 'anything', times({ exp: 'x' }), refused('Access denied: invalid exp value')],
  ['no start', 'anything', times({ nbf: null }), granted],
  ['made in the future', 'anything', times({ iat: 4_000_000_000 }), granted],
  ['over this very second', 'anything', { expiresIn: 0, claims: job }, refused('Access denied: jwt expired')],
  ['neither subject nor audience', 'exact', { claims: { sub: 'x', aud: 'y' } }, notSubject],
  ['a subject in capitals', 'exact', times({ sub: job.sub.toUpperCase() }), notSubject],
  ['a list of subjects', 'exact', times({ sub: ['x', job.sub] }), granted],
  ['a list of other audiences', 'exact', times({ aud: ['x', 'y'] }), notAudience],
  ['an empty list of audiences', 'exact', times({ aud: [] }), notAudience],
  ['an audience that is a number', 'exact', times({ aud: 7 }), broken],
  ['a glob for one of the audiences', 'audiences', times({ aud: ['x', 'sts.eu.example.com'] }), granted],
  ['a missing claim', 'claims', claims({ ref: null }), noField('ref')],
  ['an empty claim', 'claims', claims({ ref: '' }), noField('ref')],
  ['a false claim', 'claims', claims({ ref: false }), noField('ref')],
  ['a claim that is an object', 'claims', claims({ ref: { name: 'refs/heads/main' } }), noField('ref')],
  ['a claim of a mixed list', 'claims', claims({ ref: ['refs/heads/main', 1] }), noField('ref')],
  ['a claim that lists the value', 'claims', claims({ ref: ['x', 'refs/heads/main'] }), granted],
  ['a claim of an empty list', 'claims', claims({ ref: [] }), notClaim],
  ['a true claim', 'claims', claims({ ref: true }), notClaim],
  ['a claim that a star does not reach', 'claims', claims({ ref: 'refs/heads/feature/x' }), notClaim],
  [
    'no login method at all',
    'no-auth',
    { claims: job },
    refusal(404, 'NotFound', 'OIDC auth method not found for identity, did you configure OIDC auth?'),
  ],
];

const loginCase = ([name, identity, jwt, response]: (typeof logins)[number]): Case => {
  const json = { identityId: `{{identity:${identity}}}`, jwt: '{{jwt:t}}' };
  return {
    name: `oidc: ${name}`,
    from: 'source',
    jwts: { t: jwt },
    steps: [{ request: { method: 'POST', path, json }, response }],
  };
};

export const loginCases: readonly Case[] = logins.map(loginCase);
