import type { Claims } from '../claims';
import { spiffeAdvice } from './advice';

const advise = (claims: Claims, field: 'Subject' | 'Issuer' | 'Audiences' = 'Subject') => spiffeAdvice(claims, field);

it('widens an id to what is beside it, and to its trust domain', () => {
  const { wider, likely } = advise({ sub: 'spiffe://acme.example/ci/shop/deploy' });
  expect(wider).toEqual([
    {
      claim: 'sub',
      pattern: 'spiffe://acme.example/ci/shop/**',
      takes: 'every id below spiffe://acme.example/ci/shop',
    },
    { claim: 'sub', pattern: 'spiffe://acme.example/**', takes: 'every id of the trust domain acme.example' },
  ]);
  expect(likely.map(({ pattern }) => pattern)).toEqual(['spiffe://acme.example/*', 'spiffe://acme.example/ci/shop/*']);
});

it.each(['spiffe://acme.example/deploy', 'spiffe://acme.example'])('%s has no folder to widen it to', (sub) => {
  expect(advise({ sub }).wider.map(({ pattern }) => pattern)).toEqual(['spiffe://acme.example/**']);
});

it.each([{}, { sub: 7 }, { sub: 'repo:acme/shop' }, { sub: 'spiffe://' }, { sub: 'https://acme.example/x' }])(
  'has none for %j',
  (claims) => expect(advise(claims)).toEqual({ wider: [], likely: [], notes: [] }),
);

it('says which two places make an issuer, and what it must be where there is one', () => {
  const [without] = advise({}, 'Issuer').notes;
  expect(without).toContain('`jwt_issuer` in the configuration of spire-server and of its OIDC discovery provider');
  expect(without).toContain('{method}: spiffe');
  expect(advise({ iss: 'https://oidc.acme.example' }, 'Issuer').notes).toEqual([
    expect.stringContaining("SPIRE's OIDC discovery provider"),
  ]);
});

it('has nothing to say of audiences, which are of the own choice', () => {
  expect(advise({ aud: 'x' }, 'Audiences')).toEqual({ wider: [], likely: [], notes: [] });
});
