import { Failure, type Ask } from '@infisical-ci/http';
import { answerOf, failureOf, fakeDoor, noRoute } from './fake';
import { listSecrets } from './list';
import type { Query } from './query';

const item = {
  id: '1',
  workspace: 'p1',
  environment: 'dev',
  secretPath: '/db',
  secretKey: 'A',
  secretValue: 'a',
  secretValueHidden: false,
};
const query: Query = { project: { id: 'p1' }, environment: 'dev', path: '/db', recursive: false, includeImports: true };
const only = (version: string, body: unknown) => (ask: Ask) =>
  ask.path.startsWith(`/api/${version}/`) ? answerOf(200, body) : noRoute(ask);
const switches = { expandSecretReferences: 'true', viewSecretValue: 'true', recursive: 'false' };

describe('listSecrets', () => {
  it('asks v4 with an id, and states every switch', async () => {
    const door = fakeDoor(() => answerOf(200, { secrets: [item], imports: [] }));
    await expect(listSecrets(door, 't', query)).resolves.toEqual([
      { key: 'A', value: 'a', hidden: false, environment: 'dev', path: '/db', project: 'p1', imported: false },
    ]);
    expect(door.asked).toEqual([
      {
        purpose: 'list the secrets of dev:/db',
        method: 'GET',
        path: '/api/v4/secrets',
        headers: { authorization: 'Bearer t' },
        query: {
          projectId: 'p1',
          environment: 'dev',
          secretPath: '/db',
          ...switches,
          includeImports: 'true',
          include_imports: 'true',
          includePersonalOverrides: 'false',
        },
      },
    ]);
  });

  it('states the switches of a recursive list without imports, and the tags', async () => {
    const door = fakeDoor(() => answerOf(200, { secrets: [] }));
    await listSecrets(door, 't', { ...query, recursive: true, includeImports: false, tagSlugs: ['a', 'b'] });
    expect(door.asked[0]).toMatchObject({
      purpose: 'list the secrets of dev:/db and below',
      query: { recursive: 'true', includeImports: 'false', include_imports: 'false', tagSlugs: 'a,b' },
    });
  });

  it('asks v3 where there is no v4, also for a query that is too long to be repeated whole', async () => {
    const door = fakeDoor(only('v3', { secrets: [item] }));
    await expect(listSecrets(door, 't', { ...query, path: `/${'long'.repeat(60)}` })).resolves.toHaveLength(1);
  });

  it('asks v3 where there is no v4, and remembers that', async () => {
    const door = fakeDoor(only('v3', { secrets: [item] }));
    await listSecrets(door, 't', query);
    await listSecrets(door, 't', query);
    expect(door.asked.map(({ path }) => path)).toEqual([
      '/api/v4/secrets',
      '/api/v3/secrets/raw',
      '/api/v3/secrets/raw',
    ]);
    expect(door.asked[1]?.query).toEqual({
      workspaceId: 'p1',
      environment: 'dev',
      secretPath: '/db',
      ...switches,
      include_imports: 'true',
      includeImports: 'true',
    });
  });

  it('does not take a folder that is missing for a version that is', async () => {
    const body = {
      reqId: 'req-1',
      message: "Folder with path '/db' in environment 'dev' was not found.",
      error: 'SecretPathNotFound',
    };
    const door = fakeDoor(() => answerOf(404, body));
    await expect(failureOf(listSecrets(door, 't', query))).resolves.toMatchObject({ code: 'not-found' });
    expect(door.asked).toHaveLength(1);
  });

  it('asks v3 with a slug', async () => {
    const door = fakeDoor(() => answerOf(200, { secrets: [item] }));
    await listSecrets(door, 't', { ...query, project: { slug: 'pay' } });
    expect(door.asked).toMatchObject([{ path: '/api/v3/secrets/raw', query: { workspaceSlug: 'pay' } }]);
    expect(door.asked[0]?.query).not.toHaveProperty('workspaceId');
  });

  it('finds the id of a slug where there is no v3', async () => {
    const door = fakeDoor((ask) => {
      if (ask.path === '/api/v1/projects/slug/pay') return answerOf(200, { id: 'p1', slug: 'pay' });
      return only('v4', { secrets: [item] })(ask);
    });
    await listSecrets(door, 't', { ...query, project: { slug: 'pay' } });
    expect(door.asked.map(({ path }) => path)).toEqual([
      '/api/v3/secrets/raw',
      '/api/v1/projects/slug/pay',
      '/api/v4/secrets',
    ]);
    expect(door.asked[2]?.query).toMatchObject({ projectId: 'p1' });
  });

  it('says so where there is neither, each time', async () => {
    const door = fakeDoor(noRoute);
    for (let times = 0; times < 2; times++) {
      const subject = await failureOf(listSecrets(door, 't', query));
      expect(subject).toMatchObject({ code: 'not-found', fixes: [expect.stringContaining('{domain}')] });
    }
  });

  it('says where an imported secret comes from, and what is in effect', async () => {
    const imported = { ...item, workspace: '', secretPath: undefined };
    const imports = [
      { environment: 'prod', secretPath: '/shared', secrets: [{ ...imported, secretKey: 'B', secretValue: 'b' }] },
      { environment: 'prod', secretPath: '/empty', secrets: [] },
    ];
    const subject = await listSecrets(
      fakeDoor(() => answerOf(200, { secrets: [item], imports })),
      't',
      query,
    );
    expect(subject[1]).toEqual({
      key: 'B',
      value: 'b',
      hidden: false,
      environment: 'prod',
      path: '/shared',
      project: 'p1',
      imported: true,
    });
  });

  it('takes no refusal for a list', async () => {
    const door = fakeDoor(() => answerOf(400, { secrets: [], message: 'No.' }));
    await expect(failureOf(listSecrets(door, 't', query))).resolves.toMatchObject({ code: 'request-refused' });
  });

  it('says what is hidden', async () => {
    const body = {
      secrets: [{ ...item, secretValueHidden: true }],
      imports: [],
    };
    await expect(
      listSecrets(
        fakeDoor(() => answerOf(200, body)),
        't',
        query,
      ),
    ).resolves.toMatchObject([{ hidden: true }]);
  });

  it('reads what a server of October 2024 leaves out', async () => {
    const old = { environment: 'dev', secretKey: 'A', secretValue: 'a' };
    await expect(
      listSecrets(
        fakeDoor(() => answerOf(200, { secrets: [old] })),
        't',
        { ...query, project: { slug: 'pay' } },
      ),
    ).resolves.toEqual([{ key: 'A', value: 'a', hidden: false, environment: 'dev', path: '/db', imported: false }]);
  });

  it.each([
    [null, 'content is not an object'],
    [{}, 'secrets is not a list'],
    [{ secrets: {} }, 'secrets is not a list'],
    [{ secrets: [item, null] }, 'secrets[1] is not an object'],
    [{ secrets: [{ ...item, secretKey: 1 }] }, 'secrets[0].secretKey is not a text'],
    [{ secrets: [{ ...item, secretValue: null }] }, 'secrets[0].secretValue is not a text'],
    [{ secrets: [{ ...item, secretPath: 3 }] }, 'secrets[0].secretPath is not a text'],
    [{ secrets: [{ ...item, environment: 3 }] }, 'secrets[0].environment is not a text'],
    [{ secrets: [{ ...item, workspace: 3 }] }, 'secrets[0].workspace is not a text'],
    [{ secrets: [], imports: {} }, 'imports is not a list'],
    [{ secrets: [], imports: [{ secretPath: '/', secrets: [] }] }, 'imports[0].environment is not a text'],
    [{ secrets: [], imports: [{ environment: 'dev', secrets: [] }] }, 'imports[0].secretPath is not a text'],
    [
      { secrets: [], imports: [{ environment: 'dev', secretPath: '/', secrets: ['s3cret'] }] },
      'imports[0].secrets[0] is not an object',
    ],
  ])('does not take %j for an answer, and says what of it', async (body, says) => {
    const subject = await failureOf(
      listSecrets(
        fakeDoor(() => answerOf(200, body)),
        't',
        query,
      ),
    );
    expect(subject).toMatchObject({
      code: 'answer-malformed',
      message: expect.stringContaining(`the answer's ${says}.`) as string,
    });
    expect(subject.message).not.toContain('s3cret');
  });

  it('where an old Infisical fails over a slug that it does not know says so', async () => {
    const refusal = { status: 500, message: 'Something went wrong', error: 'DatabaseError' };
    const failed = new Failure('server-failed', 'It failed.', { refusal });
    const subject = await failureOf(
      listSecrets(
        fakeDoor(() => failed),
        't',
        { ...query, project: { slug: 'pay' } },
      ),
    );
    expect(subject).toMatchObject({ code: 'server-failed', fixes: [expect.stringContaining('{project-slug}')] });
  });
});
