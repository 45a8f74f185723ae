import { signed } from './access-token';
import { rehearse } from './rehearsal';

const list = 'GET /api/v3/secrets/raw?workspaceSlug=pay&environment=dev';

describe('an answer', () => {
  it('of an error has Infisical’s envelope', async () => {
    const { status, body } = await rehearse().ask(list, { token: '' });
    expect(status).toBe(401);
    expect(body).toEqual({
      reqId: expect.stringMatching(/^req-[A-Za-z0-9]{14}$/) as unknown,
      statusCode: 401,
      message: 'Token missing',
      error: 'UnauthorizedError',
    });
  });

  it.each([
    ['GET /api/nope?a=1', 'Route GET:/api/nope?a=1 not found'],
    ['PUT /api/status', 'Route PUT:/api/status not found'],
    ['GET /', 'Route GET:/ not found'],
    ['GET /api/nope/?a=b%20c', 'Route GET:/api/nope/?a=b%20c not found'],
  ])('of %s is the framework’s own', async (request, message) => {
    const { status, body } = await rehearse().ask(request);
    expect([status, body]).toEqual([404, { message, error: 'Not Found', statusCode: 404 }]);
  });

  it('of a path that is wrongly escaped is 400, of a query that is so none', async () => {
    const { status, body } = await rehearse().ask('GET /api/v3/secrets/raw/%zz?a=1');
    expect([status, body]).toEqual([
      400,
      {
        error: 'Bad Request',
        code: 'FST_ERR_BAD_URL',
        message: "'/api/v3/secrets/raw/%zz?a=1' is not a valid url component",
        statusCode: 400,
      },
    ]);
    expect((await rehearse().ask('GET /api/status?a=%zz')).status).toBe(200);
  });

  it('has an ETag, errors and POST included, and is 304 where that is known', async () => {
    const subject = rehearse();
    await subject.project({ 'dev:/': { A: 'x' } });
    const { headers } = await subject.ask(list);
    expect(headers['etag']).toMatch(/^"[A-Za-z0-9+/]{27}="$/);
    const again = await subject.ask(list, { headers: { 'if-none-match': headers['etag'] ?? '' } });
    expect([again.status, again.body]).toEqual([304, undefined]);
    const weak = await subject.ask(list, { headers: { 'if-none-match': `W/${headers['etag'] ?? ''}` } });
    expect(weak.status).toBe(304);
    expect(
      (await subject.ask('POST /api/v1/auth/token/revoke', { token: '', json: {} })).headers['etag'],
    ).toBeDefined();
  });
});

describe('a bearer', () => {
  it('has its first seven characters cut off, whatever they are', async () => {
    const subject = rehearse();
    await subject.project();
    expect((await subject.ask(list, { token: '', headers: { authorization: '1234567admin-token' } })).status).toBe(200);
    const answered = await subject.ask(list, {
      token: '',
      headers: { authorization: 'Basic eyJhbGciOiJIUzI1NiJ9.e30.x' },
    });
    expect([answered.status, answered.body.message]).toEqual([403, 'invalid token']);
  });

  it('that is signed here and no machine’s is nobody’s, and one that was forgotten is refused', async () => {
    const subject = rehearse();
    const sign = (claims: object) => signed({ ...claims }, subject.server.world.signingSecret);
    const told = async (claims: object) => (await subject.ask(list, { token: sign(claims) })).body.message;
    expect(await told({ authTokenType: 'accessToken' })).toBe('Token missing');
    const forgotten = { authTokenType: 'identityAccessToken', identityId: 'x', identityAccessTokenId: 'y' };
    expect(await told(forgotten)).toBe('Invalid identity access token claims, please re-authenticate');
  });

  it('of a machine does not open what is the admin’s', async () => {
    const subject = rehearse();
    const token = await subject.login(await subject.identity());
    const { status, body } = await subject.ask('POST /api/v1/identities', { token, json: { name: 'x' } });
    expect([status, body.error, body.message]).toEqual([
      403,
      'Forbidden access to /api/v1/identities',
      'You are not allowed to access this resource',
    ]);
    expect((await subject.ask('GET /__reference/attempts', { token })).status).toBe(401);
  });

  it('that is empty is told from none', async () => {
    const asked = async (authorization: string) =>
      (await rehearse().ask(list, { token: '', headers: { authorization } })).body;
    expect(await asked('Bearer ')).toMatchObject({ error: 'TokenError', message: 'jwt must be provided' });
    expect(await asked('')).toMatchObject({ error: 'UnauthorizedError', message: 'Token missing' });
  });

  it('is not asked for where an API key comes: that is 400', async () => {
    const { status, body } = await rehearse().ask('GET /api/status', { headers: { 'x-api-key': 'x' } });
    expect([status, body.message]).toEqual([
      400,
      'API key authentication is not supported anymore. Please switch to identity authentication.',
    ]);
  });
});

describe('a body', () => {
  const login = 'POST /api/v1/auth/universal-auth/login';

  it.each([
    ['broken JSON', 'application/json', '{"a":', 500],
    ['no JSON', 'application/json; charset=utf-8', '', 500],
    ['an unknown type', 'application/xml', '<a/>', 500],
    ['a text', 'text/plain', 'x', 422],
    ['nothing', undefined, '', 422],
    ['a form', 'application/x-www-form-urlencoded', 'clientId=x&clientSecret=y', 401],
  ])('of %s', async (_name, type, text, status) => {
    const subject = rehearse();
    const answered = await subject.send(login, text, type === undefined ? {} : { 'content-type': type });
    expect(answered.status).toBe(status);
  });
});

describe('a rate limit', () => {
  const limits = { rateLimits: { secrets: 2, write: 1 } };

  it('counts by class and address in windows of 60 s, and says so in four headers', async () => {
    const subject = rehearse(limits);
    await subject.project({}).catch(() => undefined);
    const told = async (address = '192.0.2.1') => {
      const { status, headers } = await subject.ask(list, { address });
      const names = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset', 'retry-after'];
      return [status, ...names.map((name) => headers[name])];
    };
    expect(await told()).toEqual([200, '2', '1', '60', undefined]);
    subject.pass(20);
    expect(await told()).toEqual([200, '2', '0', '40', undefined]);
    expect(await told()).toEqual([429, '2', '0', '40', '40']);
    expect(await told('192.0.2.2')).toEqual([200, '2', '1', '60', undefined]);
    const { body } = await subject.ask(list, { address: '192.0.2.1' });
    expect([body.error, body.message]).toEqual([
      'RateLimitExceeded',
      'Rate limit exceeded. Please try again in 40 seconds',
    ]);
    subject.pass(40);
    expect(await told()).toEqual([200, '2', '1', '60', undefined]);
  });

  it('comes after the bearer is judged and before the shape is', async () => {
    const subject = rehearse({ rateLimits: { secrets: 0 } });
    expect((await subject.ask(list, { token: '' })).status).toBe(401);
    expect((await subject.ask('GET /api/v3/secrets/raw?recursive=x')).status).toBe(429);
    expect((await subject.ask('GET /api/status')).headers['x-ratelimit-limit']).toBeUndefined();
  });

  it('does not count what cannot be parsed', async () => {
    const subject = rehearse({ rateLimits: { write: 1 } });
    const login = 'POST /api/v1/auth/universal-auth/login';
    const json = { 'content-type': 'application/json' };
    const statuses = [];
    for (const body of ['{', '{}', '{']) statuses.push((await subject.send(login, body, json)).status);
    expect(statuses).toEqual([500, 422, 500]);
    expect((await subject.send(login, '{}', json)).status).toBe(429);
  });

  it('was a broken server in 2024, with the same headers', async () => {
    const { status, headers, body } = await rehearse({ rateLimits: { secrets: 0 }, generation: '2024-10' }).ask(list);
    expect([status, headers['retry-after'], body]).toEqual([
      500,
      '60',
      { statusCode: 500, message: 'Something went wrong', error: 'InternalServerError' },
    ]);
  });
});
