import { Failure } from '@infisical-ci/http';
import { answerOf, failureOf, fakeDoor } from './fake';
import { renew, revoke } from './tokens';

describe('renew', () => {
  it('gives the access token that follows', async () => {
    const door = fakeDoor(() => answerOf(200, { accessToken: 'new', expiresIn: 60, accessTokenMaxTTL: 120 }));
    await expect(renew(door, 'old')).resolves.toEqual({ value: 'new', expiresIn: 60, maxTtl: 120 });
    expect(door.asked).toMatchObject([
      { method: 'POST', path: '/api/v1/auth/token/renew', json: { accessToken: 'old' }, maxBytes: 1_048_576 },
    ]);
  });
});

describe('revoke', () => {
  it('is tried once', async () => {
    const door = fakeDoor(() => answerOf(200, { message: 'Successfully revoked access token' }));
    await expect(revoke(door, 'old')).resolves.toBeUndefined();
    expect(door.asked).toMatchObject([
      { method: 'POST', path: '/api/v1/auth/token/revoke', json: { accessToken: 'old' }, retry: false },
    ]);
  });
});

describe.each([renew, revoke])('%p', (subject) => {
  it('sends no Authorization header, which would cost a use of the access token', async () => {
    const door = fakeDoor(() => answerOf(200, { accessToken: 'new', expiresIn: 60, accessTokenMaxTTL: 120 }));
    await subject(door, 'old');
    expect(door.asked[0]?.headers).toBeUndefined();
  });

  it.each([
    [403, 'TokenError', 'Your token has expired. Please re-authenticate.', 'has expired'],
    [401, 'UnauthorizedError', 'Cannot renew: token has been revoked', 'was revoked'],
    [401, 'UnauthorizedError', 'Cannot renew exhausted access token', 'Number of Uses'],
  ])('refused with %d %s says why and what to do', async (status, error, message, fix) => {
    const failure = await failureOf(
      subject(
        fakeDoor(() => answerOf(status, { message, error })),
        's3cret',
      ),
    );
    expect(failure).toMatchObject({ code: 'access-denied', fixes: [expect.stringContaining(fix)] });
    expect(failure.message).toMatch(new RegExp(`^Could not ${subject.name} the access token \\(.*${message}`));
    expect(failure.message).not.toContain('s3cret');
  });

  it('fails as the server does', async () => {
    const failed = new Failure('server-failed', 'It failed.', { refusal: { status: 500, message: 'Something' } });
    await expect(
      failureOf(
        subject(
          fakeDoor(() => failed),
          'old',
        ),
      ),
    ).resolves.toMatchObject({ code: 'server-failed' });
  });
});
