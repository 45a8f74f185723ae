import { addImport, stage, told, v3, v4, values } from '../secrets-rehearsal';

describe('a list of secrets', () => {
  it('on v4 takes an id alone, and both spellings of its switch for imports', async () => {
    const { subject, project } = await stage({ 'dev:/a': { A: '${B}', B: 'b' }, 'dev:/b': { C: 'c' } });
    await addImport(subject, project, '/a', '/b');
    const list = async (more = '') =>
      await subject.done(`${v4}?projectId=${project}&environment=dev&secretPath=/a${more}`);
    const whole = await list();
    expect(values(whole.secrets)).toEqual({ '/a A': 'b', '/a B': 'b' });
    expect(whole.imports).toHaveLength(1);
    expect((await list('&include_imports=false')).imports).toEqual([]);
    expect((await list('&includeImports=false&include_imports=true')).imports).toEqual([]);
    expect(values((await list('&expandSecretReferences=false')).secrets)).toEqual({ '/a A': '${B}', '/a B': 'b' });
    await subject.done('PATCH /__reference/settings', { v4Defaults: false });
    expect((await list()).imports).toEqual([]);
    const neither = [400, 'BadRequest', 'Missing project id or environment'];
    expect(told(await subject.ask(`${v4}?environment=dev`))).toEqual(neither);
    expect(told(await subject.ask(`${v4}?projectId=${project}`))).toEqual(neither);
    expect((await subject.ask(`${v4}/A?environment=dev`)).status).toBe(422);
  });

  it('takes an id before a slug, and an empty one for none', async () => {
    const { subject, project } = await stage({ 'dev:/': { A: 'a' } });
    const list = (query: string) => subject.ask(`${v3}?environment=dev&${query}`);
    expect((await list(`workspaceId=${project}&workspaceSlug=`)).status).toBe(200);
    expect((await list(`workspaceId=&workspaceSlug=pay`)).status).toBe(200);
    expect(told(await list('workspaceId=&workspaceSlug='))).toEqual([
      400,
      'BadRequest',
      'You must provide projectSlug or workspaceId',
    ]);
    expect(told(await list('workspaceSlug=nope'))).toEqual([404, 'NotFound', 'No project found with slug nope']);
    expect(told(await list('workspaceId=nope'))).toEqual([404, 'NotFound', 'Project with nope not found']);
  });

  it('does not take a repeated switch, nor one in capitals', async () => {
    const { subject } = await stage({});
    const list = (query: string) => subject.ask(`${v3}?workspaceSlug=pay&environment=dev&${query}`);
    for (const query of ['recursive=true&recursive=true', 'recursive=TRUE', 'recursive=1']) {
      expect((await list(query)).status).toBe(422);
    }
  });

  it('recursive holds the folder and all below it, and no neighbour of a longer name', async () => {
    const { subject } = await stage({ 'dev:/a': { A: '1' }, 'dev:/a/b': { A: '2' }, 'dev:/ab': { A: '3' } });
    const list = (path: string) =>
      subject.ask(`${v3}?workspaceSlug=pay&environment=dev&recursive=true&secretPath=${path}`);
    expect(values((await list('/a')).body.secrets)).toEqual({ '/a A': '1', '/a/b A': '2' });
    expect((await list('/')).body.secrets).toHaveLength(3);
    expect((await list('/nope')).body.error).toBe('SecretPathNotFound');
  });

  it('tells an environment that is missing from a folder, where it is recursive', async () => {
    const { subject, project } = await stage({});
    const list = (query: string) => subject.ask(`${v3}?workspaceSlug=pay&environment=nope${query}`);
    expect((await list('')).body.error).toBe('SecretPathNotFound');
    const missing = `Environment with slug 'nope' in project with ID ${project} not found`;
    expect(told(await list('&recursive=true'))).toEqual([404, 'NotFound', missing]);
  });

  it('drops one slash at the end of a path, and refuses names that no folder can have', async () => {
    const { subject } = await stage({ 'dev:/a': { A: '1' } });
    const list = (path: string) => subject.ask(`${v3}?workspaceSlug=pay&environment=dev&secretPath=${path}`);
    expect((await list('/a/')).body.secrets).toHaveLength(1);
    expect(told(await list('/a%20b'))).toEqual([400, 'BadRequest', 'Invalid folder name']);
    expect((await list('/a//')).status).toBe(404);
    expect((await list('')).body.message).toMatch("Folder with path '' in environment 'dev' was not found.");
  });

  it('comes by id', async () => {
    const { subject } = await stage({
      'dev:/': Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((key) => [key, key])),
    });
    const { secrets } = await subject.done(`${v3}?workspaceSlug=pay&environment=dev`);
    expect(secrets.map(({ id }) => id)).toEqual(secrets.map(({ id }) => id).sort());
  });

  it('is filtered by tags, any of them, and by metadata, all of it', async () => {
    const { subject, project } = await stage({});
    const tag = async (slug: string) =>
      (await subject.done(`POST /api/v1/workspace/${project}/tags`, { slug, color: '#fff' })).workspaceTag.id;
    const [x, y] = [await tag('x'), await tag('y')];
    const put = (name: string, more: object) =>
      subject.done(`POST /api/v4/secrets/${name}`, {
        projectId: project,
        environment: 'dev',
        secretValue: 'v',
        ...more,
      });
    await put('A', {
      tagIds: [x],
      secretMetadata: [
        { key: 'k', value: '1' },
        { key: 'l', value: '2' },
      ],
    });
    await put('B', { tagIds: [x, y], secretMetadata: [{ key: 'k', value: '1' }] });
    await put('C', {});
    const keys = async (query: string) => {
      const { secrets } = await subject.done(`${v3}?workspaceSlug=pay&environment=dev&${query}`);
      return secrets.map(({ secretKey }) => secretKey).sort();
    };
    expect(await keys('tagSlugs=x')).toEqual(['A', 'B']);
    expect(await keys('tagSlugs=y,z')).toEqual(['B']);
    expect(await keys('tagSlugs=')).toEqual(['A', 'B', 'C']);
    expect(await keys('metadataFilter=key%3Dk,value%3D1')).toEqual(['A', 'B']);
    expect(await keys('metadataFilter=key%3Dk,value%3D1%7C%20KEY%20%3Dl,value%3D%202')).toEqual(['A']);
    expect(await keys('metadataFilter=key%3Dl')).toEqual(['A', 'B', 'C']);
    const many = Array.from({ length: 11 }, () => 'key%3Dk,value%3D1').join('%7C');
    expect((await subject.ask(`${v3}?workspaceSlug=pay&environment=dev&metadataFilter=${many}`)).status).toBe(422);
  });

  it('hides every value where none are asked for', async () => {
    const { subject, project } = await stage({ 'dev:/a': { A: '1' }, 'dev:/b': { B: '2' } });
    await addImport(subject, project, '/a', '/b');
    const query = 'workspaceSlug=pay&environment=dev&secretPath=/a&include_imports=true&viewSecretValue=false';
    const { secrets, imports } = await subject.done(`${v3}?${query}`);
    for (const secret of [...secrets, ...(imports[0]?.secrets ?? [])]) {
      expect(secret).toMatchObject({ secretValue: '<hidden-by-infisical>', secretValueHidden: true });
    }
  });
});

describe('in 2024', () => {
  const g1 = { generation: '2024-10' } as const;

  it('a folder or environment that is missing is empty, and imports are left out', async () => {
    const { subject } = await stage({ 'dev:/': { A: 'x' } }, g1);
    for (const query of ['environment=dev&secretPath=/x', 'environment=nope', 'environment=nope&recursive=true']) {
      expect((await subject.ask(`${v3}?workspaceSlug=pay&${query}`)).body).toEqual({ secrets: [] });
    }
    const { secrets } = await subject.done(`${v3}?workspaceSlug=pay&environment=dev`);
    expect(secrets[0]).not.toHaveProperty('secretValueHidden');
  });

  it('there is no v4 and no project by slug', async () => {
    const { subject, project } = await stage({}, g1);
    expect((await subject.ask(`${v4}?projectId=${project}`)).body).toEqual({
      message: `Route GET:/api/v4/secrets?projectId=${project} not found`,
      error: 'Not Found',
      statusCode: 404,
    });
    expect((await subject.ask('GET /api/v1/projects/slug/pay')).status).toBe(404);
    expect((await subject.ask(`${v3}?workspaceSlug=nope&environment=dev`)).body.error).toBe('DatabaseError');
  });

  it('a wrong shape is 401', async () => {
    const { subject } = await stage({}, g1);
    expect(
      told(await subject.ask('POST /api/v1/auth/oidc-auth/login', { token: '', json: { identityId: 'x' } })),
    ).toEqual([
      401,
      'ValidationFailure',
      [{ code: 'invalid_type', expected: 'string', received: 'undefined', path: ['jwt'], message: 'Required' }],
    ]);
  });
});
