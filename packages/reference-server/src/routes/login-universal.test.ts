import { rehearse, type Answered, type Rehearsal } from '../rehearsal';

interface Client {
  readonly subject: Rehearsal;
  readonly identityId: string;
  readonly clientId: string;
  readonly clientSecretId: string;
  readonly clientSecret: string;
  login(clientSecret?: string, address?: string): Promise<Answered>;
}

async function client(
  terms: object = {},
  limits: object = {},
  options: Parameters<typeof rehearse>[0] = {},
): Promise<Client> {
  const subject = rehearse(options);
  const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
  const path = `POST /api/v1/auth/universal-auth/identities/${identity.id}`;
  const { clientId } = (await subject.done(path, terms)).identityUniversalAuth;
  const made = await subject.done(`${path}/client-secrets`, limits);
  const login: Client['login'] = (clientSecret = made.clientSecret, address = '127.0.0.1') =>
    subject.ask('POST /api/v1/auth/universal-auth/login', { token: '', form: { clientId, clientSecret }, address });
  const { clientSecret } = made;
  const { clientSecretData } = made as unknown as { clientSecretData: { id: string } };
  return { subject, identityId: identity.id, clientId, clientSecret, clientSecretId: clientSecretData.id, login };
}

const told = ({ status, body }: Answered): unknown[] => [status, body.message];

const invalid = [401, 'Invalid credentials'];
const locked = [401, 'This identity auth method is temporarily locked, please try again later'];

describe('a login by universal auth', () => {
  it('is granted on the terms of the method', async () => {
    const { login } = await client({ accessTokenTTL: 60, accessTokenMaxTTL: 120 });
    const { status, body } = await login();
    expect(status).toBe(200);
    expect(body).toMatchObject({ expiresIn: 60, accessTokenMaxTTL: 120, tokenType: 'Bearer' });
  });

  it('answers the period of a periodic token', async () => {
    const { login } = await client({ accessTokenPeriod: 30 });
    expect((await login()).body).toMatchObject({ expiresIn: 30, accessTokenMaxTTL: 1_000_000_000 });
  });

  it('locks after three failures, for the right secret too, and opens after 300 s', async () => {
    const { subject, login } = await client();
    for (const failure of [1, 2, 3]) expect([failure, ...told(await login('wrong'))]).toEqual([failure, ...invalid]);
    expect(told(await login())).toEqual(locked);
    subject.pass(299);
    expect(told(await login())).toEqual(locked);
    subject.pass(1);
    expect((await login()).status).toBe(200);
  });

  it('forgets failures after 30 s without one, and after a success', async () => {
    const { subject, login } = await client();
    await login('wrong');
    await login('wrong');
    subject.pass(30);
    await login('wrong');
    expect((await login()).status).toBe(200);
    await login('wrong');
    await login('wrong');
    expect((await login()).status).toBe(200);
  });

  it('does not lock where lockout is off', async () => {
    const { login } = await client({ lockoutEnabled: false });
    for (let failure = 0; failure < 4; failure++) await login('wrong');
    expect((await login()).status).toBe(200);
  });

  it('refuses a secret that is used up, which is then revoked', async () => {
    const { login } = await client({}, { numUsesLimit: 1 });
    expect((await login()).status).toBe(200);
    expect(told(await login())).toEqual([401, 'Access denied due to client secret usage limit reached']);
    expect(told(await login())).toEqual(invalid);
  });

  it('refuses a secret that is too old, which is then revoked', async () => {
    const { subject, login } = await client({}, { ttl: 60 });
    subject.pass(60);
    expect(told(await login())).toEqual([401, 'Access denied due to expired client secret']);
    expect(told(await login())).toEqual(invalid);
  });

  it('refuses an address that the client secrets do not trust, before it looks at the secret', async () => {
    const { login } = await client({ clientSecretTrustedIps: [{ ipAddress: '10.0.0.0/8' }] });
    const elsewhere = [403, 'You are not allowed to access this resource from the current IP address'];
    expect(told(await login('wrong'))).toEqual(elsewhere);
    expect((await login(undefined, '10.1.2.3')).status).toBe(200);
  });

  it('is no use of its secret where the organization that it names refuses it', async () => {
    const { subject, clientId, clientSecret, login } = await client({}, { numUsesLimit: 1 });
    const json = { clientId, clientSecret, organizationSlug: 'nowhere' };
    const refused = await subject.ask('POST /api/v1/auth/universal-auth/login', { token: '', json });
    expect(told(refused)).toEqual([404, 'Sub organization with slug nowhere not found']);
    expect((await login()).status).toBe(200);
  });

  it('leaves the access token where the client secret is used up, and ends it where that is taken away', async () => {
    const { subject, identityId, clientSecretId, login } = await client({}, { numUsesLimit: 1 });
    const { accessToken } = (await login()).body;
    await login();
    const use = async () => told(await subject.ask('GET /api/v3/secrets/raw', { token: accessToken }));
    expect(await use()).toEqual([400, 'You must provide projectSlug or workspaceId']);
    const secrets = `/api/v1/auth/universal-auth/identities/${identityId}/client-secrets`;
    await subject.done(`POST ${secrets}/${clientSecretId}/revoke`);
    expect(await use()).toEqual([401, 'Failed to authorize: client secret has been revoked']);
    const renewed = await subject.ask('POST /api/v1/auth/token/renew', { token: '', json: { accessToken } });
    expect(told(renewed)).toEqual([401, 'Cannot renew: client secret has been revoked']);
  });

  it('keeps each check, and neither the secret nor its form', async () => {
    const { subject, clientSecret, login } = await client();
    await login();
    const [attempt] = subject.server.world.attempts;
    expect(attempt?.checks.map(({ name }) => name)).toEqual([
      'client id',
      'address',
      'lockout',
      'client secret',
      'client secret age',
      'client secret uses',
    ]);
    expect(JSON.stringify(attempt)).not.toContain(clientSecret);
  });

  it('in 2024 knows no lockout, and names an unknown client', async () => {
    const { subject, login } = await client({}, {}, { generation: '2024-10' });
    for (let failure = 0; failure < 4; failure++) await login('wrong');
    expect((await login()).status).toBe(200);
    const json = { clientId: 'x', clientSecret: 'y' };
    const answered = await subject.ask('POST /api/v1/auth/universal-auth/login', { token: '', json });
    expect(told(answered)).toEqual([404, 'No identity with specified client ID was found']);
  });
});
