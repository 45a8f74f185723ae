import { rehearse } from '../rehearsal';

describe.each([
  ['kubernetes', 'Kubernetes'],
  ['azure', 'Azure'],
  ['gcp', 'GCP'],
  ['jwt', 'JWT'],
])('a login by %s', (name, title) => {
  const path = `POST /api/v1/auth/${name}-auth`;

  it('is granted where the method is attached, and says that nothing else was checked', async () => {
    const subject = rehearse();
    const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
    await subject.done(`${path}/identities/${identity.id}`, { accessTokenTTL: 60, allowedNames: 'x' });
    const json = { identityId: identity.id, jwt: 'anything' };
    const { status, headers, body } = await subject.ask(`${path}/login`, { token: '', json });
    expect([status, body.expiresIn]).toEqual([200, 60]);
    expect(headers['x-reference-note']).toMatch('not looked at');
    expect(subject.server.world.attempts[0]?.checks).toContainEqual(
      expect.objectContaining({ name: 'token', got: headers['x-reference-note'] }),
    );
  });

  it('is refused once the method is taken away, and its token dies with it', async () => {
    const subject = rehearse();
    const { identity } = await subject.done('POST /api/v1/identities', { name: 'ci' });
    await subject.done(`${path}/identities/${identity.id}`, {});
    const again = await subject.ask(`${path}/identities/${identity.id}`, { json: {} });
    expect(again.status).toBe(400);
    const json = { identityId: identity.id, jwt: 'anything' };
    const { accessToken } = (await subject.ask(`${path}/login`, { token: '', json })).body;
    await subject.done(`DELETE /api/v1/auth/${name}-auth/identities/${identity.id}`);
    expect((await subject.ask(`${path}/login`, { token: '', json })).status).toBe(404);
    const { body } = await subject.ask('GET /api/v3/secrets/raw', { token: accessToken });
    expect(body.message).toBe('Failed to authorize: auth method has been revoked');
  });

  it('is refused where it is not', async () => {
    const { status, body } = await rehearse().ask(`${path}/login`, {
      token: '',
      json: { identityId: '00000000-0000-4000-8000-000000000000', jwt: 'y' },
    });
    const message = `${title} auth method not found for identity, did you configure ${title} auth?`;
    expect([status, body.message]).toEqual([404, message]);
  });
});
