import { causeOf } from '.';
import { spiffeCauses } from './spiffe';

const refused = (status: number, message: string) => causeOf({ status, message }, 'login');

describe('a JWT-SVID that SPIFFE Auth refuses', () => {
  it.each([
    [
      401,
      'JWT-SVID audience validation failed',
      'svid-audience',
      'letter by letter',
      '{audience} and Allowed Audiences',
    ],
    [
      401,
      'JWT-SVID signature verification failed',
      'svid-signature',
      'No key in the trust bundle',
      '"use": "jwt-svid"',
    ],
    [401, 'JWT-SVID verification failed', 'svid-signature', 'No key in the trust bundle', 'refresh-bundle'],
    [400, 'Invalid SPIFFE trust bundle', 'svid-bundle', 'no trust bundle', 'not this runner'],
    [
      400,
      'Failed to fetch SPIFFE trust bundle from https://spire.example/keys: HTTP 404',
      'svid-bundle',
      'cannot fetch it',
      'https address',
    ],
  ])('%d %s', (status, message, id, why, fix) => {
    const cause = refused(status, message);
    expect(cause).toMatchObject({ id, code: 'login-refused', why: expect.stringContaining(why) as string });
    expect(cause.fixes.join('\n')).toContain(fix);
  });

  it('for its time is told as any token is, and for its id with no more than Infisical says', () => {
    expect(refused(401, 'JWT-SVID has expired')).toMatchObject({ id: 'expired', topic: 'clocks' });
    expect(refused(401, 'Access denied').id).toBe('denied');
    expect(refused(401, 'Access denied').fixes.join()).toContain('Trust Domain and Allowed SPIFFE IDs');
    expect(
      refused(404, 'SPIFFE auth method not found for identity, did you configure SPIFFE auth?').fixes.join(),
    ).toContain('{method}');
  });

  it('is not mixed up with the same words of another status', () => {
    for (const { says = [] } of spiffeCauses)
      for (const each of says)
        expect(spiffeCauses.map(({ id }) => id)).not.toContain(refused(403, each.replaceAll('…', 'x')).id);
  });
});

it('names settings and fields, and OIDC Auth nowhere', () => {
  for (const { why, fixes } of spiffeCauses) expect([why, ...fixes].join('\n')).not.toContain('OIDC');
});
