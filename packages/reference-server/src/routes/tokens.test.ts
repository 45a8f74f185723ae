import { signed } from '../access-token';
import { issuer, jwt, rehearse, type Answered, type Rehearsal } from '../rehearsal';

const renew = (subject: Rehearsal, accessToken: string): Promise<Answered> =>
  subject.ask('POST /api/v1/auth/token/renew', { token: '', form: { accessToken } });
const revoke = (subject: Rehearsal, accessToken: string): Promise<Answered> =>
  subject.ask('POST /api/v1/auth/token/revoke', { token: '', json: { accessToken } });

const told = ({ status, body }: Answered): unknown[] => [status, body.error, body.message];

async function loggedIn(
  terms: object,
  options: Parameters<typeof rehearse>[0] = {},
): Promise<{ subject: Rehearsal; token: string; use: (token?: string) => Promise<Answered> }> {
  const subject = rehearse(options);
  const project = await subject.project({ 'dev:/': { A: 'x' } });
  const token = await subject.login(await subject.identity({ ...terms }, project));
  const list = 'GET /api/v3/secrets/raw?workspaceSlug=pay&environment=dev';
  return { subject, token, use: (used = token) => subject.ask(list, { token: used }) };
}

const claimsOf = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Readonly<Record<string, unknown>>;

describe('an access token', () => {
  it('carries what current Infisical puts in it', async () => {
    const { token } = await loggedIn({ accessTokenTTL: 60, accessTokenMaxTTL: 90, accessTokenNumUsesLimit: 3 });
    const at = Date.UTC(2026, 0, 1) / 1000;
    const claims = claimsOf(token);
    expect(claims).toMatchObject({
      identityName: 'ci',
      authTokenType: 'identityAccessToken',
      authMethod: 'oidc-auth',
      clientSecretId: '',
      identityAuth: { oidc: { claims: {} } },
      accessTokenTTL: 60,
      accessTokenMaxTTL: 90,
      accessTokenPeriod: 0,
      numUsesLimit: 3,
      creationEpoch: at,
      iat: at,
      exp: at + 60,
    });
    expect(claims['jti']).toBe(claims['identityAccessTokenId']);
  });

  it('lives for 90 days at most', async () => {
    const { token } = await loggedIn({ accessTokenTTL: 0, accessTokenMaxTTL: 0 });
    const { iat, exp } = claimsOf(token) as { iat: number; exp: number };
    expect(exp - iat).toBe(7_776_000);
  });

  it('is 403 where it has expired, unlike one that was revoked', async () => {
    const { subject, use } = await loggedIn({ accessTokenTTL: 60 });
    subject.pass(59);
    expect((await use()).status).toBe(200);
    subject.pass(1);
    expect(told(await use())).toEqual([403, 'TokenError', 'Your token has expired. Please re-authenticate.']);
  });

  it('lives its whole time, also where it was issued late in a second', async () => {
    const subject = rehearse();
    const project = await subject.project();
    const id = await subject.identity({ accessTokenTTL: 2, accessTokenMaxTTL: 6 }, project);
    subject.pass(0.9);
    const token = await subject.login(id);
    const use = async (used: string) => (await subject.ask('GET /api/v3/secrets/raw', { token: used })).status;
    subject.pass(1.9);
    expect(await use(token)).toBe(400);
    const renewed = (await renew(subject, token)).body.accessToken;
    subject.pass(0.1);
    expect([await use(token), await use(renewed)]).toEqual([403, 400]);
  });

  it('serves as many requests as its limit says, whatever their outcome', async () => {
    const { subject, token, use } = await loggedIn({ accessTokenNumUsesLimit: 2 });
    await subject.ask('GET /api/v3/secrets/raw', { token });
    expect((await use()).status).toBe(200);
    const usedUp = [401, 'UnauthorizedError', 'Failed to authorize: token usage limit reached'];
    expect(told(await use())).toEqual(usedUp);
    expect(told(await renew(subject, token))).toEqual([
      401,
      'UnauthorizedError',
      'Cannot renew exhausted access token',
    ]);
    // Revoking without a bearer does not count as a use.
    expect((await revoke(subject, token)).status).toBe(200);
  });

  it('is refused where its address is not trusted, which counts as a use', async () => {
    const { subject, token, use } = await loggedIn({
      accessTokenNumUsesLimit: 2,
      accessTokenTrustedIps: [{ ipAddress: '10.0.0.0/8' }],
    });
    expect((await use()).status).toBe(403);
    const list = 'GET /api/v3/secrets/raw?workspaceSlug=pay&environment=dev';
    const headers = { 'x-forwarded-for': '10.1.1.1, 192.0.2.1' };
    expect((await subject.ask(list, { token, headers })).status).toBe(200);
    expect((await subject.ask(list, { token, headers })).status).toBe(401);
  });

  it('dies with its identity and with its method', async () => {
    const subject = rehearse();
    const id = await subject.identity();
    const token = await subject.login(id);
    await subject.done(`DELETE /api/v1/auth/oidc-auth/identities/${id}`);
    const use = () => subject.ask('GET /api/v3/secrets/raw', { token });
    expect((await use()).body.message).toBe('Failed to authorize: auth method has been revoked');
    await subject.done(`DELETE /api/v1/identities/${id}`);
    expect((await use()).body.message).toBe('Failed to authorize: identity tokens have been revoked');
    expect((await renew(subject, token)).body.message).toBe('Cannot renew: identity tokens have been revoked');
  });
});

describe('renewing', () => {
  it('gives a token of the same id, with its claims, clamped to what its maximum leaves', async () => {
    const { subject, token, use } = await loggedIn({ accessTokenTTL: 60, accessTokenMaxTTL: 90 });
    subject.pass(40);
    const { body } = await renew(subject, token);
    expect(body).toMatchObject({ expiresIn: 50, accessTokenMaxTTL: 90, tokenType: 'Bearer' });
    expect(claimsOf(body.accessToken)).toMatchObject({
      jti: claimsOf(token)['jti'],
      identityAuth: { oidc: { claims: {} } },
    });
    subject.pass(49);
    expect((await use(body.accessToken)).status).toBe(200);
  });

  it('is refused once the maximum is used up', async () => {
    const { subject, token } = await loggedIn({ accessTokenTTL: 60, accessTokenMaxTTL: 60 });
    subject.pass(59);
    const { body } = await renew(subject, token);
    expect(body.expiresIn).toBe(1);
  });

  it.each([
    ['malformed', 'nonsense', [403, 'TokenError', expect.stringMatching('malformed') as unknown]],
    ['a platform’s', jwt(), [403, 'TokenError', expect.stringMatching('invalid algorithm') as unknown]],
  ])('is refused for a token that is %s', async (_name, token, wanted) => {
    expect(told(await renew(rehearse(), token))).toEqual(wanted);
  });

  it('is refused for a token of another kind, and for one without its ids', async () => {
    const subject = rehearse();
    const sign = (claims: object) => signed({ ...claims }, subject.server.world.signingSecret);
    expect(told(await renew(subject, sign({ iss: issuer })))).toEqual([
      400,
      'BadRequest',
      'Token is not an identity access token',
    ]);
    expect((await renew(subject, sign({ authTokenType: 'identityAccessToken' }))).body.message).toBe(
      'Invalid identity access token claims, please re-authenticate',
    );
  });
});

describe('in 2024', () => {
  const g1 = { generation: '2024-10' } as const;

  it('renewing gives the same token, whose time the server keeps', async () => {
    const { subject, token, use } = await loggedIn({ accessTokenTTL: 60, accessTokenMaxTTL: 100 }, g1);
    subject.pass(30);
    expect((await renew(subject, token)).body).toMatchObject({ accessToken: token, expiresIn: 60 });
    subject.pass(59);
    expect((await use()).status).toBe(200);
    subject.pass(1);
    expect(told(await use())).toEqual([
      401,
      'UnauthorizedError',
      'Failed to renew MI access token due to TTL expiration',
    ]);
  });

  it('renewing past the maximum takes the token away', async () => {
    const { subject, token, use } = await loggedIn({ accessTokenTTL: 60, accessTokenMaxTTL: 100 }, g1);
    subject.pass(50);
    const past = 'Failed to renew MI access token past its Max TTL expiration';
    expect((await renew(subject, token)).body.message).toBe(past);
    expect(told(await use())).toEqual([401, 'UnauthorizedError', 'No identity access token found']);
  });

  it('revoking twice is an error', async () => {
    const { subject, token } = await loggedIn({}, g1);
    expect((await revoke(subject, token)).status).toBe(200);
    expect(told(await revoke(subject, token))).toEqual([401, 'UnauthorizedError', 'No identity access token found']);
  });
});
