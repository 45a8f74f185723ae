import { answerOf, failureOf, fakeDoor, noRoute } from './fake';
import { readSecret, type ReadQuery } from './read';

const item = { id: '1', workspace: 'p1', environment: 'dev', secretPath: '/db', secretKey: 'A B', secretValue: 'a' };
const secret = {
  key: 'A B',
  value: 'a',
  hidden: false,
  environment: 'dev',
  path: '/db',
  project: 'p1',
  imported: false,
};
const query: ReadQuery = { project: { id: 'p1' }, environment: 'dev', path: '/db', includeImports: true, key: 'A B' };

describe('readSecret', () => {
  it('reads one by its name, whatever characters that has', async () => {
    const door = fakeDoor(() => answerOf(200, { secret: item }));
    await expect(readSecret(door, 't', query)).resolves.toEqual(secret);
    expect(door.asked).toMatchObject([
      {
        purpose: 'read the secret A B of dev:/db',
        path: '/api/v4/secrets/A%20B',
        query: {
          projectId: 'p1',
          environment: 'dev',
          secretPath: '/db',
          includeImports: 'true',
          include_imports: 'true',
          type: 'shared',
          expandSecretReferences: 'true',
          viewSecretValue: 'true',
        },
      },
    ]);
  });

  it('asks v3 where there is no v4', async () => {
    const door = fakeDoor((ask) => (ask.path.startsWith('/api/v3/') ? answerOf(200, { secret: item }) : noRoute(ask)));
    await readSecret(door, 't', query);
    expect(door.asked[1]).toMatchObject({ path: '/api/v3/secrets/raw/A%20B', query: { workspaceId: 'p1' } });
  });

  it.each([
    ['/db/', 'dev', '/db', false],
    ['/', 'dev', '/', false],
    ['/db/ ', 'dev', ' /db', false],
    ['/db', 'prod', '/db', true],
    ['/db', 'dev', '/shared', true],
  ])('of %s that is in %s:%s: imported is %s', async (path, environment, secretPath, imported) => {
    const door = fakeDoor(() => answerOf(200, { secret: { ...item, environment, secretPath } }));
    await expect(readSecret(door, 't', { ...query, path })).resolves.toMatchObject({
      environment,
      path: secretPath,
      imported,
    });
  });

  it('is where it was asked for, where an old server does not say where it is', async () => {
    const door = fakeDoor(() => answerOf(200, { secret: { secretKey: 'A B', secretValue: 'a' } }));
    await expect(readSecret(door, 't', query)).resolves.toEqual(secret);
  });

  it('is not found where it is missing, which is said by code', async () => {
    const body = { message: "Secret with name 'A B' not found", error: 'NotFound' };
    const subject = await failureOf(
      readSecret(
        fakeDoor(() => answerOf(404, body)),
        't',
        query,
      ),
    );
    expect(subject).toMatchObject({ code: 'not-found', refusal: { status: 404, message: body.message } });
    expect(subject.message).toContain('/api/v4/secrets/A%20B');
  });

  it.each([
    [null, 'content is not an object'],
    [{}, 'secret is not an object'],
    [{ secret: { ...item, secretValue: ['s3cret'] } }, 'secret.secretValue is not a text'],
  ])('does not take %j for an answer', async (body, says) => {
    const subject = await failureOf(
      readSecret(
        fakeDoor(() => answerOf(200, body)),
        't',
        query,
      ),
    );
    expect(subject).toMatchObject({ code: 'answer-malformed', message: expect.stringContaining(says) as string });
    expect(subject.message).not.toContain('s3cret');
  });
});
