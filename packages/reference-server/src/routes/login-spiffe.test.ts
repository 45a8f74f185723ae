import { rehearse, type Answered, type Rehearsal } from '../rehearsal';
import { documents } from '../rehearsal-issuer';
import { signToken, publishedKeys } from '../issuers/keys';
import { bundleOf, defaultWorkload, signerOf } from '../workload/workload';

const path = 'POST /api/v1/auth/spiffe-auth';
const endpointUrl = 'https://spire.test/bundle';
const trustDomain = 'example.test';
const id = `spiffe://${trustDomain}/ci/runner`;
const signer = signerOf(defaultWorkload, trustDomain);
const at = Date.UTC(2026, 0, 1) / 1000;

const token = (claims: object = {}, header: Readonly<Record<string, unknown>> = {}, by = signer): Promise<string> =>
  signToken('ES256', { sub: id, aud: ['infisical'], exp: at + 300, iat: at, ...claims }, header, by);

const bundle = async (by = signer): Promise<string> => JSON.stringify(await publishedKeys(['ES256'], by));

/** A server, and an identity with SPIFFE Auth: how a login by a token ends. */
async function attached(settings: object = {}): Promise<{
  subject: Rehearsal;
  identityId: string;
  login: (jwt: string) => Promise<Answered>;
}> {
  const subject = rehearse();
  const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
  await subject.done(`${path}/identities/${identity.id}`, {
    trustDomain,
    allowedSpiffeIds: `spiffe://${trustDomain}/ci/*, spiffe://${trustDomain}/deep/**`,
    allowedAudiences: 'other, infisical',
    trustBundleDistribution: { profile: 'static', bundle: await bundle() },
    ...settings,
  });
  const login = (jwt: string): Promise<Answered> =>
    subject.ask(`${path}/login`, { token: '', json: { identityId: identity.id, jwt } });
  return { subject, identityId: identity.id, login };
}

const lastChecks = ({ server }: Rehearsal): Record<string, [string, boolean]> =>
  Object.fromEntries(server.world.attempts.at(-1)!.checks.map(({ name, got, holds }) => [name, [got, holds]]));

describe('a login by SPIFFE', () => {
  it.each([{}, { sub: `spiffe://${trustDomain}/deep/a/b` }, { aud: 'other' }, { exp: undefined }])(
    'is granted: %j',
    async (claims) => {
      const { subject, login } = await attached({ accessTokenTTL: 60 });
      const { status, body } = await login(await token(claims));
      expect([status, body.expiresIn]).toEqual([200, 60]);
      expect(Object.values(lastChecks(subject)).every(([, holds]) => holds)).toBe(true);
    },
  );

  it.each<[string, () => Promise<string>, string]>([
    ['no JWT', () => Promise.resolve('x'), 'JWT-SVID verification failed'],
    ['a key that is not in the bundle', () => token({}, {}, 'somebody'), 'JWT-SVID verification failed'],
    [
      'a signature by another key',
      async () => token({}, { kid: (await publishedKeys(['ES256'], signer)).keys[0]?.kid }, 'somebody'),
      'JWT-SVID signature verification failed',
    ],
    ['no audience of ours', () => token({ aud: ['infisical.test'] }), 'JWT-SVID audience validation failed'],
    // jose looks at the audience before it looks at the time.
    ['neither audience nor time', () => token({ aud: 'x', exp: at }), 'JWT-SVID audience validation failed'],
    ['its time over', () => token({ exp: at }), 'JWT-SVID has expired'],
    ['its time to come', () => token({ nbf: at + 1 }), 'JWT-SVID verification failed'],
    ['no SPIFFE ID', () => token({ sub: 'runner' }), 'Access denied'],
    ['another trust domain', () => token({ sub: 'spiffe://other.test/ci/runner' }), 'Access denied'],
    ['an id that * does not reach', () => token({ sub: `${id}/deeper` }), 'Access denied'],
  ])('is refused with %s', async (_name, jwt, message) => {
    const { login } = await attached();
    const { status, body } = await login(await jwt());
    expect([status, body.message, body.error]).toEqual([401, message, 'UnauthorizedError']);
  });

  it('explains every check, those after the first that failed too', async () => {
    const { subject, login } = await attached();
    await login(await token({ aud: ['x'], sub: 'spiffe://other.test/ci' }));
    expect(lastChecks(subject)).toMatchObject({
      'trust bundle': [expect.stringMatching(/^the keys /) as string, true],
      signature: ['it holds', true],
      audience: ['["x"]', false],
      expiry: ['2026-01-01T00:05:00.000Z', true],
      'trust domain': ['other.test', false],
      'allowed SPIFFE IDs': ['spiffe://other.test/ci', false],
    });
  });

  it("never holds by a bundle in SPIFFE's own form, and says why", async () => {
    const raw = JSON.stringify(await bundleOf(defaultWorkload));
    const { subject, login } = await attached({ trustBundleDistribution: { profile: 'static', bundle: raw } });
    expect((await login(await token())).body.message).toBe('JWT-SVID verification failed');
    expect(lastChecks(subject)['signature']?.[0]).toBe(
      'no applicable key found in the JSON Web Key Set: the bundle has keys with use jwt-svid, which never verify; take "use" out of them',
    );
  });

  it('is refused where the method is not attached, and its access token dies with the method', async () => {
    const { subject, identityId, login } = await attached();
    const { accessToken } = (await login(await token())).body;
    await subject.done(`DELETE /api/v1/auth/spiffe-auth/identities/${identityId}`);
    const missing = 'SPIFFE auth method not found for identity, did you configure SPIFFE auth?';
    expect((await login(await token())).body).toMatchObject({ statusCode: 404, message: missing });
    const { body } = await subject.ask('GET /api/v3/secrets/raw', { token: accessToken });
    expect(body.message).toBe('Failed to authorize: auth method has been revoked');
  });

  it('is not there in 2024', async () => {
    const { status } = await rehearse({ generation: '2024-10' }).ask(`${path}/login`, { json: {} });
    expect(status).toBe(404);
  });
});

describe('a bundle at an https URL', () => {
  const web = { profile: 'https-web', endpointUrl, refreshHintSeconds: 60 };
  const published = documents as Record<string, unknown>;
  afterEach(() => Reflect.deleteProperty(published, endpointUrl));

  it('is kept for as long as its hint says, so that a rotated key is known late, or after a refresh', async () => {
    published[endpointUrl] = JSON.parse(await bundle()) as unknown;
    const { subject, identityId, login } = await attached({ trustBundleDistribution: web });
    expect((await login(await token())).status).toBe(200);
    published[endpointUrl] = JSON.parse(await bundle('rotated')) as unknown;
    subject.pass(59);
    const rotated = await token({}, {}, 'rotated');
    expect((await login(rotated)).body.message).toBe('JWT-SVID verification failed');
    expect(lastChecks(subject)['trust bundle']?.[0]).toMatch(/fetched again in 1 seconds, or by refresh-bundle$/);
    await subject.done(`${path}/identities/${identityId}/refresh-bundle`);
    expect((await login(rotated)).status).toBe(200);
    published[endpointUrl] = JSON.parse(await bundle()) as unknown;
    subject.pass(60);
    expect((await login(await token())).status).toBe(200);
  });

  it.each<[string, unknown]>([
    [`Failed to fetch SPIFFE trust bundle from ${endpointUrl}: no document at ${endpointUrl}`, undefined],
    ['Invalid SPIFFE trust bundle', { nothing: true }],
  ])('is an error of its own: %s', async (message, document) => {
    if (document !== undefined) published[endpointUrl] = document;
    const { subject, identityId, login } = await attached({ trustBundleDistribution: web });
    expect((await login(await token())).body).toMatchObject({ statusCode: 400, message });
    const refresh = await subject.ask(`${path}/identities/${identityId}/refresh-bundle`, { json: {} });
    expect(refresh.body).toMatchObject({ statusCode: 400, message });
  });
});

describe('the settings of SPIFFE Auth', () => {
  it('are read, changed and taken away', async () => {
    const { subject, identityId } = await attached({ accessTokenTTL: 60 });
    const at = `/api/v1/auth/spiffe-auth/identities/${identityId}`;
    await subject.done(`PATCH ${at}`, { allowedAudiences: 'x' });
    const wanted = { trustDomain, allowedAudiences: 'x', accessTokenTTL: 60, identityId };
    expect(await subject.done(`GET ${at}`)).toMatchObject({ identitySpiffeAuth: wanted });
    const again = await subject.ask(`POST ${at}`, {
      json: {
        trustDomain,
        allowedSpiffeIds: 'a',
        allowedAudiences: 'a',
        trustBundleDistribution: { profile: 'https-web', endpointUrl },
      },
    });
    expect(again.body.message).toBe('Failed to add SPIFFE Auth to already configured identity');
    expect((await subject.ask(`POST ${at}/refresh-bundle`, { json: {} })).status).toBe(400);
    expect(await subject.done(`DELETE ${at}`)).toMatchObject({ identitySpiffeAuth: wanted });
    expect((await subject.ask(`GET ${at}`)).body.message).toBe('The identity does not have SPIFFE Auth attached');
  });

  it('are refused where they do not hold', async () => {
    const subject = rehearse();
    const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
    const refused = async (trustBundleDistribution: object): Promise<unknown> => {
      const json = { trustDomain: '-x', allowedSpiffeIds: '', trustBundleDistribution };
      return (await subject.ask(`${path}/identities/${identity.id}`, { json })).body.message;
    };
    const paths = ['trustDomain', 'allowedSpiffeIds', 'allowedAudiences'].map((name): unknown =>
      expect.objectContaining({ path: [name] }),
    );
    const at = (name: string): unknown => expect.objectContaining({ path: ['trustBundleDistribution', name] });
    expect(await refused({ profile: 'remote' })).toEqual([...paths, at('profile')]);
    expect(await refused({ profile: 'static', bundle: '{}' })).toEqual([...paths, at('bundle')]);
    expect(await refused({ profile: 'https-web', endpointUrl: 'http://x' })).toEqual([...paths, at('endpointUrl')]);
  });
});
