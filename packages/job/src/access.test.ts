import { startDeadline, type Clock, type Door } from '@infisical-ci/http';
import { readClaims, type Ask, type Source } from '@infisical-ci/identity';
import { gainAccess } from './access';
import { tokenOf } from './doctor/fake';
import { fakeHost, settingsOf } from './fake';
import { products } from './settings';

const identityId = '11111111-2222-4333-8444-555555555555';

/** What a source was asked for, by settings; the source that is chosen then fails. */
async function askedBy(given: Record<string, string>): Promise<Ask | undefined> {
  let asked: Ask | undefined;
  const google: Source = {
    title: 'Google',
    audience: 'any',
    token: (ask) => {
      asked = ask;
      throw new Error('enough');
    },
    bindings: () => [],
  };
  const hands = { env: {}, read: () => '', run: () => Promise.resolve('') };
  const job = { product: products.github, given: {}, host: fakeHost().host, sources: { google }, hands };
  const door = {
    base: '',
    ask: () => Promise.reject(new Error('not asked')),
    within: () => door,
    close: () => undefined,
  };
  const network = { infisical: door, platform: () => door, close: () => undefined };
  await expect(gainAccess(job, settingsOf(given), network, startDeadline(10))).rejects.toThrow('enough');
  return asked;
}

it.each([
  [{ method: 'gcp' }, identityId],
  [{ method: 'gcp', audience: 'mine' }, 'mine'],
  [{ 'token-source': 'google' }, undefined],
])(
  'by %j the token is asked for the audience %s: GCP Auth takes none but the id of the identity',
  async (given, audience) => {
    expect((await askedBy(given))?.audience).toBe(audience);
  },
);

/** A login that the door answers so, one after the other; the first answer comes after so many seconds. */
async function logInAfter(seconds: number, ...answers: readonly number[]) {
  let now = 0;
  const clock: Clock = { now: () => now, after: () => () => undefined };
  const jwts: unknown[] = [];
  let made = 0;
  const platform: Source = {
    title: 'GitHub',
    audience: 'any',
    token: () => Promise.resolve(tokenOf({ iat: 1000, exp: 1300, jti: String(++made) })),
    bindings: () => [],
  };
  const statuses = [...answers];
  const door: Door = {
    base: 'https://vault.test',
    ask: ({ json }) => {
      jwts.push(readClaims(String(json?.['jwt']))?.['jti']);
      if (jwts.length === 1) now = seconds * 1000;
      const body = { message: 'Access denied: jwt expired', accessToken: 'a', expiresIn: 1, accessTokenMaxTTL: 1 };
      return Promise.resolve({
        status: statuses.shift() ?? 200,
        headers: { 'content-type': 'application/json' },
        body: Buffer.from(JSON.stringify(body)),
      });
    },
    within: () => door,
    close: () => undefined,
  };
  const hands = { env: {}, read: () => '', run: () => Promise.resolve('') };
  const sources = { github: platform };
  const job = { product: products.github, given: {}, host: fakeHost().host, sources, hands, clock };
  const network = { infisical: door, platform: () => door, close: () => undefined };
  const settings = settingsOf({ 'token-source': 'github' });
  const access = await gainAccess(job, settings, network, startDeadline(1800, clock)).catch((error: unknown) => error);
  return { access, jwts };
}

describe('a login that had to wait until its token had lapsed', () => {
  it('comes again with a new one', async () => {
    const { access, jwts } = await logInAfter(301, 401);
    expect(access).toMatchObject({ obtained: true });
    expect(jwts).toEqual(['1', '2']);
  });

  it('comes once with a token that was refused while it held', async () => {
    const { access, jwts } = await logInAfter(5, 401);
    expect(access).toMatchObject({ code: 'login-refused' });
    expect(jwts).toEqual(['1']);
  });

  it('does not come a third time where the new one is refused as well', async () => {
    const { access, jwts } = await logInAfter(301, 401, 401);
    expect(access).toMatchObject({ code: 'login-refused' });
    expect(jwts).toEqual(['1', '2']);
  });
});
