import { issuer, jwt, rehearse, type Answered, type Rehearsal } from '../rehearsal';

const path = 'POST /api/v1/auth/oidc-auth/login';
const nobody = '00000000-0000-4000-8000-000000000000';

/** What a login with these claims gets by an identity with these settings. */
async function outcome(
  settings: Readonly<Record<string, unknown>>,
  claims: Readonly<Record<string, unknown>> = {},
  subject: Rehearsal = rehearse(),
): Promise<Answered> {
  const identityId = await subject.identity(settings);
  return subject.ask(path, { token: '', json: { identityId, jwt: jwt(claims) } });
}

const told = ({ status, body }: Answered): unknown[] => [status, body.error, body.message];

const notSubject = [403, 'ForbiddenError', 'Access denied: OIDC subject not allowed.'];
const notAudience = [401, 'UnauthorizedError', 'Access denied: OIDC audience not allowed.'];
const notClaim = [401, 'UnauthorizedError', 'Access denied: OIDC claim not allowed.'];
const missing = (name: string): unknown[] => [401, 'UnauthorizedError', `Access denied: token has no ${name} field`];
const broken = [500, 'InternalServerError', 'Something went wrong'];

describe('a login by OIDC', () => {
  it('is granted on the terms of the identity', async () => {
    const { status, body } = await outcome({ accessTokenTTL: 600, accessTokenMaxTTL: 1200 });
    expect(status).toBe(200);
    expect(body).toEqual({
      accessToken: expect.stringMatching(/^eyJ/) as unknown,
      expiresIn: 600,
      accessTokenMaxTTL: 1200,
      tokenType: 'Bearer',
    });
  });

  it.each<[string, object, object, unknown[]]>([
    ['another subject', { boundSubject: 'a' }, { sub: 'b' }, notSubject],
    ['no subject', { boundSubject: 'a' }, { sub: undefined }, broken],
    ['another audience', { boundAudiences: 'a,b' }, { aud: 'c' }, notAudience],
    ['no audience', { boundAudiences: 'a' }, { aud: undefined }, broken],
    ['another claim', { boundClaims: { ref: 'a' } }, { ref: 'b' }, notClaim],
    ['no such claim', { boundClaims: { ref: 'a' } }, {}, missing('ref')],
    ['a claim that is false', { boundClaims: { ok: 'false' } }, { ok: false }, missing('ok')],
    ['a claim that is 0', { boundClaims: { n: '0' } }, { n: 0 }, missing('n')],
    ['a claim whose name has a dot', { boundClaims: { 'a.b/c': 'x' } }, { 'a.b/c': 'x' }, missing('a.b/c')],
    ['a brace list of claims, broken by its comma', { boundClaims: { ref: '{a,b}' } }, { ref: 'a' }, notClaim],
    ['no claim to map', { claimMetadataMapping: { who: 'actor' } }, {}, missing('actor')],
    [
      'another issuer',
      { boundIssuer: 'x' },
      {},
      [401, 'UnauthorizedError', 'Access denied: jwt issuer invalid. expected: x'],
    ],
    ['the past', {}, { exp: Date.UTC(2026, 0, 1) / 1000 }, [401, 'UnauthorizedError', 'Access denied: jwt expired']],
    [
      'the future',
      {},
      { nbf: Date.UTC(2026, 0, 1) / 1000 + 1 },
      [401, 'UnauthorizedError', 'Access denied: jwt not active'],
    ],
  ])('is refused for %s', async (_name, settings, claims, wanted) => {
    expect(told(await outcome({ ...settings }, { ...claims }))).toEqual(wanted);
  });

  it.each<[string, object, object]>([
    ['a nested claim', { boundClaims: { 'job.ref': 'a' } }, { job: { ref: 'a' } }],
    ['a list that holds the value', { boundClaims: { groups: 'b*' } }, { groups: ['a', 'bc'] }],
    ['a true claim', { boundClaims: { ok: 'true' } }, { ok: true }],
    ['a number', { boundClaims: { n: '7 apples' } }, { n: 7 }],
    ['one of a list of values', { boundClaims: { ref: 'a , b' } }, { ref: 'b' }],
    ['a list of audiences', { boundAudiences: 'x, a' }, { aud: ['b', 'a'] }],
    ['a brace list in the subject', { boundSubject: 'r:{a,b}' }, { sub: 'r:b' }],
    ['no expiry', {}, { exp: undefined }],
    ['a future iat', {}, { iat: 9_999_999_999 }],
  ])('is granted for %s', async (_name, settings, claims) => {
    expect((await outcome({ ...settings }, { ...claims })).status).toBe(200);
  });

  it('carries the mapped claims in the access token', async () => {
    const { body } = await outcome({ claimMetadataMapping: { who: 'actor' } }, { actor: ['a', 'b'] });
    const claims = JSON.parse(Buffer.from(body.accessToken.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(claims).toMatchObject({ identityAuth: { oidc: { claims: { who: 'a,b' } } } });
  });

  it('keeps every check of an attempt, also those after the one that decided', async () => {
    const subject = rehearse();
    await outcome({ boundSubject: 'a', boundAudiences: 'x' }, { sub: 'b' }, subject);
    const [attempt] = subject.server.world.attempts;
    expect(attempt).toMatchObject({ method: 'oidc-auth', identityName: 'ci', outcome: 'refused', status: 403 });
    expect(attempt?.checks.filter(({ holds }) => !holds)).toEqual([
      { name: 'subject', wanted: 'a', got: 'b', holds: false },
      { name: 'audience', wanted: 'x', got: 'aud', holds: false },
    ]);
    expect(attempt?.checks.filter(({ holds }) => holds).map(({ name }) => name)).toEqual([
      'OIDC auth',
      'discovery',
      'jwks_uri',
      'JWT',
      'JWKS',
      'signature',
      'not before',
      'expiry',
      'issuer',
    ]);
  });

  it('reports a broken JWT only after the issuer answered', async () => {
    const subject = rehearse();
    const here = await subject.identity();
    const gone = await subject.identity({ oidcDiscoveryUrl: 'https://gone.test' });
    const login = (identityId: string) => subject.ask(path, { token: '', json: { identityId, jwt: 'nonsense' } });
    expect((await login(here)).body.message).toBe('Invalid JWT');
    expect((await login(gone)).body.message).toBe(
      'Access denied: Failed to fetch OIDC discovery document from https://gone.test. no document at https://gone.test/.well-known/openid-configuration',
    );
  });

  it('by nobody is told from one by what is no id', async () => {
    const login = (identityId: string) => rehearse().ask(path, { token: '', json: { identityId, jwt: jwt() } });
    const missing = 'OIDC auth method not found for identity, did you configure OIDC auth?';
    expect(told(await login(nobody))).toEqual([404, 'NotFound', missing]);
    expect(told(await login('vars.IDENTITY_ID'))).toEqual([500, 'DatabaseError', 'Something went wrong']);
  });

  it('of the wrong shape is an attempt too', async () => {
    const subject = rehearse();
    await subject.ask(path, { token: '', json: { identityId: nobody } });
    expect(subject.server.world.attempts).toMatchObject([{ method: 'oidc-auth', outcome: 'refused', status: 422 }]);
  });

  it.each<[string, object, object, number, string | undefined]>([
    ['no key id, by whichever key holds', { kid: undefined }, {}, 200, undefined],
    [
      'no key id, and told of the last key',
      { kid: undefined },
      { exp: 1 },
      401,
      'Access denied: Unable to verify JWT signature with any available signing key. jwt expired',
    ],
    [
      'another key id',
      { kid: 'x' },
      {},
      401,
      "Access denied: Unable to verify JWT signature. The signing key 'x' was not found in the OIDC provider's JWKS endpoint. This may indicate an invalid token or misconfigured OIDC provider.",
    ],
    ['another algorithm', { alg: 'RS256' }, {}, 401, 'Access denied: invalid algorithm'],
  ])('with %s', async (_name, header, claims, status, message) => {
    const subject = rehearse();
    const json = { identityId: await subject.identity(), jwt: jwt({ ...claims }, { ...header }) };
    const answered = await subject.ask(path, { token: '', json });
    expect([answered.status, answered.body.message]).toEqual([status, message]);
  });

  it('is refused with 403 where a stale bearer comes along', async () => {
    const { status, body } = await rehearse().ask(path, { token: 'stale', json: {} });
    expect([status, body.error]).toEqual([403, 'TokenError']);
  });

  it.each([
    ['the own organization', 'reference', 200],
    ['a sub-organization it is in', 'sub', 200],
    ['another', 'nowhere', 404],
    ['one that it is not in', 'closed', 401],
  ])('that names %s', async (_name, organizationSlug, status) => {
    const subject = rehearse();
    const identityId = await subject.identity();
    await subject.done('PATCH /__reference/settings', { subOrganizations: { sub: [identityId], closed: [] } });
    const json = { identityId, jwt: jwt(), organizationSlug };
    expect((await subject.ask(path, { token: '', json })).status).toBe(status);
  });

  it('is refused for a private issuer where those are not accepted', async () => {
    const subject = rehearse({ acceptPrivateIssuers: false });
    const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
    const json = { oidcDiscoveryUrl: 'https://127.0.0.1', boundIssuer: issuer, boundClaims: {} };
    const { status, body } = await subject.ask(`POST /api/v1/auth/oidc-auth/identities/${identity.id}`, { json });
    expect([status, body.message]).toEqual([400, 'Local IPs not allowed as URL']);
  });

  it('lets anyone in where any login is accepted, and says so', async () => {
    const subject = rehearse();
    await subject.project({ 'dev:/': { A: 'x' } });
    await subject.done('PATCH /__reference/settings', { acceptAnyLogin: true });
    const { body } = await subject.ask(path, { token: '', json: { identityId: 'whoever', jwt: 'whatever' } });
    expect(subject.server.world.attempts[0]?.checks[0]?.name).toBe('any login is accepted');
    const list = 'GET /api/v3/secrets/raw?workspaceSlug=anything&environment=dev';
    expect((await subject.ask(list, { token: body.accessToken })).body.secrets).toHaveLength(1);
  });
});

describe.each([
  ['oidc-auth', { identityId: nobody, jwt: 'whatever' }, 404],
  ['kubernetes-auth', { identityId: nobody, jwt: 'whatever' }, 404],
  ['universal-auth', { clientId: 'whoever', clientSecret: 'whatever' }, 401],
])('any login by %s', (method, json, refused) => {
  it('is let in from this machine alone, whatever a header says', async () => {
    const subject = rehearse();
    await subject.done('PATCH /__reference/settings', { acceptAnyLogin: true });
    const login = async (address: string, headers = {}) =>
      (await subject.ask(`POST /api/v1/auth/${method}/login`, { token: '', json, address, headers })).status;
    expect(await login('::ffff:127.0.0.1')).toBe(200);
    expect(await login('192.0.2.1')).toBe(refused);
    expect(await login('192.0.2.1', { 'x-forwarded-for': '127.0.0.1' })).toBe(refused);
  });
});

describe('a login by OIDC in 2024', () => {
  const g1 = { generation: '2024-10' } as const;

  it.each<[string, object, object, unknown[]]>([
    ['a list of audiences', { boundAudiences: 'a' }, { aud: ['a'] }, broken],
    ['a claim that is missing', { boundClaims: { ref: 'a' } }, {}, broken],
    ['an issuer that does not answer', { oidcDiscoveryUrl: 'https://gone.test' }, {}, broken],
    ['a claim that is another', { boundClaims: { ref: 'a' } }, { ref: 'b' }, notClaim],
  ])('is refused for %s', async (_name, settings, claims, wanted) => {
    expect(told(await outcome({ ...settings }, { ...claims }, rehearse(g1)))).toEqual(wanted);
  });

  it('finds a claim whose name has a dot', async () => {
    const settings = { boundClaims: { 'a.b/c': 'x' } };
    expect((await outcome(settings, { 'a.b/c': 'x' }, rehearse(g1))).status).toBe(200);
  });

  it('speaks of another method where OIDC is not attached, and carries no request id', async () => {
    const { body } = await rehearse(g1).ask(path, { token: '', json: { identityId: nobody, jwt: 'y' } });
    expect(body).toEqual({
      statusCode: 404,
      message: 'GCP auth method not found for identity, did you configure GCP auth?',
      error: 'NotFound',
    });
  });
});
