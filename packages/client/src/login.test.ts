import { Failure } from '@infisical-ci/http';
import { answerOf, failureOf, fakeDoor, noRoute } from './fake';
import { login } from './login';
import { methods, type MethodName } from './methods';

const granted = { accessToken: 'a.b.c', expiresIn: 7200, accessTokenMaxTTL: 86_400, tokenType: 'Bearer' };
const vouched = { identityId: 'id', jwt: 's3cret' };

describe('login', () => {
  const byToken = Object.keys(methods).filter(
    (name): name is Exclude<MethodName, 'universal' | 'aws-iam'> => !['universal', 'aws-iam'].includes(name),
  );
  it.each(byToken)('by %s sends an identity id and a token', async (method) => {
    const door = fakeDoor(() => answerOf(200, granted));
    await expect(login(door, method, vouched)).resolves.toEqual({ value: 'a.b.c', expiresIn: 7200, maxTtl: 86_400 });
    expect(door.asked).toMatchObject([
      { method: 'POST', path: `/api/v1/auth/${method}-auth/login`, json: vouched, maxBytes: 1_048_576 },
    ]);
    expect(door.asked[0]).not.toHaveProperty('headers');
  });

  it('by universal sends a client id and secret', async () => {
    const door = fakeDoor(() => answerOf(200, { ...granted, expiresIn: 0 }));
    const json = { clientId: 'id', clientSecret: 's3cret' };
    await expect(login(door, 'universal', json)).resolves.toMatchObject({ expiresIn: 0 });
    expect(door.asked).toMatchObject([{ path: '/api/v1/auth/universal-auth/login', json }]);
  });

  it('by aws-iam sends an identity id and the signed request', async () => {
    const door = fakeDoor(() => answerOf(200, granted));
    const signed = { iamHttpRequestMethod: 'POST', iamRequestBody: 'Ym9keQ==', iamRequestHeaders: 'e30=' };
    await login(door, 'aws-iam', { identityId: 'id', ...signed });
    expect(door.asked).toMatchObject([{ path: '/api/v1/auth/aws-auth/login', json: { identityId: 'id', ...signed } }]);
  });

  it("sends the organization under the names of both server's generations", async () => {
    const door = fakeDoor(() => answerOf(200, granted));
    await login(door, 'oidc', vouched, { organizationSlug: 'acme' });
    expect(door.asked[0]?.json).toEqual({ ...vouched, organizationSlug: 'acme', subOrganizationName: 'acme' });
  });

  it.each([
    [401, 'Access denied: OIDC audience not allowed.'],
    [403, 'Access denied: OIDC subject not allowed.'],
    [404, 'OIDC auth method not found for identity, did you configure OIDC auth?'],
    [422, 'jwt: Required'],
  ])('refused with %d says the method, where, the status and the sentence of the server', async (status, message) => {
    const body = status === 422 ? [{ path: ['jwt'], message: 'Required' }] : message;
    const door = fakeDoor(() => answerOf(status, { message: body, error: 'E' }));
    const subject = await failureOf(login(door, 'oidc', vouched));
    expect(subject.code).toBe('login-refused');
    expect(subject.message).toBe(
      `Could not log in to Infisical by oidc (POST https://vault.test/api/v1/auth/oidc-auth/login): the server answered ${status}: ${message.replace(/[.?]$/, '')}${message.endsWith('?') ? '?' : '.'}`,
    );
    expect(subject.refusal).toEqual({ status, message, error: 'E' });
    expect(subject.message + subject.fixes.join()).not.toContain('s3cret');
    expect(door.asked).toHaveLength(1);
  });

  it.each([
    [404, 'OIDC auth method not found for identity, did you configure OIDC auth?', '{identity-id}'],
    [404, 'GCP auth method not found for identity, did you configure GCP auth?', '{identity-id}'],
    [401, 'Invalid credentials', '{client-secret}'],
    [404, 'No identity with specified client ID was found', '{client-id}'],
    [401, 'This identity auth method is temporarily locked, please try again later', 'lockout'],
    [401, 'Access denied due to client secret usage limit reached', 'limit of uses'],
    [401, 'Access denied due to expired client secret', 'Make a new client secret'],
    [403, 'You are not allowed to access this resource from the current IP address', 'Trusted IPs'],
    [404, 'Sub organization with slug x not found', '{organization-slug}'],
    [401, 'Identity not authorized to access sub organization x', '{organization-slug}'],
    [422, 'identityId: Required', '{identity-id}'],
  ])('refused with %d %s says what to change', async (status, message, fix) => {
    const subject = await failureOf(
      login(
        fakeDoor(() => answerOf(status, { message })),
        'universal',
        { clientId: 'a', clientSecret: 'b' },
      ),
    );
    expect(subject.code).toBe('login-refused');
    expect(subject.fixes.join()).toContain(fix);
  });

  it('by a method that the server does not know says so', async () => {
    const subject = await failureOf(login(fakeDoor(noRoute), 'spiffe', vouched));
    expect(subject).toMatchObject({ code: 'login-refused', fixes: [expect.stringContaining('{method} and {domain}')] });
  });

  it('where Infisical itself fails over an identity id says so', async () => {
    const refusal = { status: 500, message: 'Something went wrong', error: 'DatabaseError' };
    const failed = new Failure('server-failed', 'It failed.', { refusal, fixes: ['Wait.'] });
    const subject = await failureOf(
      login(
        fakeDoor(() => failed),
        'oidc',
        vouched,
      ),
    );
    expect(subject).toMatchObject({
      code: 'server-failed',
      message: 'It failed.',
      fixes: [expect.stringContaining('no UUID'), 'Wait.'],
    });
  });

  it('where Infisical itself crashes over a token says what may be behind it, but not where it is a limit', async () => {
    const refusal = { status: 500, message: 'Something went wrong', error: 'InternalServerError' };
    const crashed = new Failure('server-failed', 'It failed.', { refusal });
    const limited = new Failure('rate-limited', 'It is limited.', { refusal });
    await expect(
      failureOf(
        login(
          fakeDoor(() => crashed),
          'oidc',
          vouched,
        ),
      ),
    ).resolves.toMatchObject({
      fixes: [expect.stringContaining('several audiences')],
    });
    await expect(
      login(
        fakeDoor(() => limited),
        'oidc',
        vouched,
      ),
    ).rejects.toBe(limited);
  });

  it('passes on what ends a request on its way', async () => {
    const cut = new Failure('network-failed', 'It was cut.');
    await expect(
      login(
        fakeDoor(() => cut),
        'oidc',
        vouched,
      ),
    ).rejects.toBe(cut);
  });

  it.each([
    [[], 'content is not an object'],
    [{ ...granted, accessToken: undefined }, 'content.accessToken is not a text'],
    [{ ...granted, accessToken: '' }, 'content.accessToken is not an access token'],
    [{ ...granted, accessToken: 's3cret\nx: y' }, 'content.accessToken is not an access token'],
    [{ ...granted, expiresIn: '7200' }, 'content.expiresIn is not a number of seconds'],
    [{ ...granted, accessTokenMaxTTL: -1 }, 'content.accessTokenMaxTTL is not a number of seconds'],
  ])('does not take %j for an answer', async (body, says) => {
    const subject = await failureOf(
      login(
        fakeDoor(() => answerOf(200, body)),
        'oidc',
        vouched,
      ),
    );
    expect(subject).toMatchObject({ code: 'answer-malformed', message: expect.stringContaining(says) as string });
    expect(subject.message).not.toContain('s3cret');
  });

  it.each([200, 403])('does not take HTML for an answer of Infisical, with %d', async (status) => {
    const subject = await failureOf(
      login(
        fakeDoor(() => answerOf(status, '', { 'content-type': 'text/html' })),
        'oidc',
        vouched,
      ),
    );
    expect(subject).toMatchObject({
      code: 'answer-malformed',
      message: expect.stringContaining(`answered ${status} with HTML`) as string,
    });
  });
});
