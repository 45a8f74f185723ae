import type { Failure } from '@infisical-ci/http';
import { env, spiffe, type Claims } from '@infisical-ci/identity';
import { diagnose } from './diagnose';
import { aroundOf, refusedWith, tokenOf } from './fake';
import { pointedAt, svidFields, svidSays } from './svid';

const svid: Claims = { sub: 'spiffe://acme.example/ci/shop/deploy', aud: ['infisical-acme'], exp: 2_000_000_000 };

describe('what SPIFFE Auth is compared with', () => {
  it('is the trust domain, the id with patterns that take it in, and the audience', () => {
    expect(svidFields(spiffe, svid)).toEqual([
      { name: 'Trust Domain', claim: 'sub', pastes: [{ takes: '', value: 'acme.example' }] },
      {
        name: 'Allowed SPIFFE IDs',
        claim: 'sub',
        pastes: [
          { takes: 'for a run like this one alone', value: svid['sub'] },
          { takes: 'for every id below spiffe://acme.example/ci/shop', value: 'spiffe://acme.example/ci/shop/**' },
          { takes: 'for every id of the trust domain acme.example', value: 'spiffe://acme.example/**' },
        ],
      },
      { name: 'Allowed Audiences', claim: 'aud', pastes: [{ takes: '', value: 'infisical-acme' }] },
    ]);
  });

  it('is listed for several audiences as the field takes them', () => {
    const [, , audiences] = svidFields(spiffe, { ...svid, aud: ['a', 'b'] });
    expect(audiences?.pastes).toEqual([{ takes: '', value: 'a, b' }]);
  });

  it.each<[Claims, readonly string[]]>([
    [{ aud: 'a' }, ['Allowed Audiences']],
    [{ sub: 'runner', aud: 'a' }, ['Allowed Audiences']],
    [{ sub: 7, aud: [] }, []],
    [{ sub: svid['sub'] }, ['Trust Domain', 'Allowed SPIFFE IDs']],
  ])('lacks what the token %j lacks', (claims, names) => {
    expect(svidFields(spiffe, claims).map(({ name }) => name)).toEqual(names);
  });

  it('is the same for a token that another source brings', () => {
    expect(svidFields(env, svid).map(({ name }) => name)).toHaveLength(3);
  });
});

describe('what a refusal points at', () => {
  it.each([
    [{ id: 'denied' }, ['Trust Domain', 'Allowed SPIFFE IDs']],
    [{ id: 'svid-audience', field: 'Audiences' as const }, ['Allowed Audiences']],
    [{ id: 'svid-signature' }, []],
    [{}, []],
  ])('%j: %j', (cause, names) => {
    expect(pointedAt(cause)).toEqual(names);
    const marked = svidSays(spiffe, svid, cause).filter((line) => line.startsWith('> '));
    expect(marked.map((line) => line.slice(2).split('  ')[0])).toEqual(names);
  });

  it('is defused, since the token is from outside', () => {
    const hostile = { ...svid, aud: 'x\n::error::y' };
    expect(svidSays(spiffe, hostile, {}).join('\n')).not.toMatch(/^::/m);
  });
});

describe('a login that SPIFFE Auth refuses', () => {
  const refused = async (message: string, claims: Claims = svid): Promise<Failure> => {
    const found = await diagnose(
      refusedWith(401, message),
      { source: spiffe, jwt: tokenOf(claims) },
      aroundOf({ method: 'spiffe' }),
    );
    return found as Failure;
  };

  it('has below its first fix what to paste, field by field', async () => {
    const { message, fixes } = await refused('Access denied');
    expect(message).toContain('> Trust Domain        sub  acme.example');
    expect(fixes[0]).toContain('\nTrust Domain:\nacme.example');
    expect(fixes[0]).toContain('spiffe://acme.example/ci/shop/**');
    // What people write, and what misses it: a star stops at a slash.
    expect(fixes.join('\n')).toContain('Likely patterns that miss this run: `spiffe://acme.example/*`');
    expect(fixes.join('\n')).not.toContain('OIDC Auth');
  });

  it('has nothing but the audience where that is it', async () => {
    const { fixes } = await refused('JWT-SVID audience validation failed');
    expect(fixes[0]).toContain('\nAllowed Audiences:\ninfisical-acme');
    expect(fixes.join('\n')).not.toContain('Trust Domain:');
  });

  it('has the clocks where the time is it, and no field', async () => {
    const { message } = await refused('JWT-SVID has expired', { ...svid, exp: 5 });
    expect(message).toContain('1970');
    expect(message).not.toContain('Trust Domain');
  });
});
