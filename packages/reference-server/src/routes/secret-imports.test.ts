import { addImport, stage, v3, v4 } from '../secrets-rehearsal';

describe('imports', () => {
  it('come in their order; nested ones are added behind, deeper ones are lost, and a loop ends', async () => {
    const { subject, project } = await stage({
      'dev:/a': { A: 'a' },
      'dev:/b': { B: 'b', X: 'from b' },
      'dev:/c': { C: 'c', X: 'from c' },
    });
    await addImport(subject, project, '/a', '/b');
    await addImport(subject, project, '/a', '/gone');
    await addImport(subject, project, '/b', '/c');
    await addImport(subject, project, '/c', '/a');
    const query = 'workspaceSlug=pay&environment=dev&secretPath=/a&include_imports=true';
    const { imports } = await subject.done(`${v3}?${query}`);
    expect(imports.map(({ secretPath, folderId }) => [secretPath, folderId === undefined])).toEqual([
      ['/b', false],
      ['/gone', true],
    ]);
    const told = imports[0]?.secrets.map(({ secretKey, secretValue, workspace }) => [
      secretKey,
      secretValue,
      workspace,
    ]);
    expect(told).toEqual([
      ['B', 'b', ''],
      ['X', 'from b', ''],
      ['C', 'c', ''],
    ]);
  });

  it('of the same folder are one', async () => {
    const { subject, project } = await stage({ 'dev:/a': {}, 'dev:/a/b': {}, 'dev:/c': { C: 'c' } });
    for (const path of ['/a', '/a', '/a/b']) await addImport(subject, project, path, '/c');
    const query = 'workspaceSlug=pay&environment=dev&secretPath=/a&recursive=true&include_imports=true';
    expect((await subject.done(`${v3}?${query}`)).imports).toHaveLength(1);
  });

  it('of imports count as their importer’s: for references, and for one secret', async () => {
    const { subject, project } = await stage({
      'dev:/a': {},
      'dev:/b': { HOST: 'b' },
      'prod:/c': { HOST: 'c', URL: 'x://${HOST}' },
    });
    await addImport(subject, project, '/a', '/b');
    await subject.done('POST /api/v1/secret-imports', {
      workspaceId: project,
      environment: 'dev',
      path: '/b',
      import: { environment: 'prod', path: '/c' },
    });
    const query = `projectId=${project}&environment=dev&secretPath=/a`;
    const [entry] = (await subject.done(`${v4}?${query}`)).imports;
    expect(
      entry?.secrets.map(({ environment, secretKey, secretValue }) => [environment, secretKey, secretValue]),
    ).toEqual([
      ['dev', 'HOST', 'b'],
      ['prod', 'URL', 'x://b'],
    ]);
    const { secret } = await subject.done(`${v4}/URL?${query}`);
    expect(secret).toMatchObject({ secretValue: 'x://b', environment: 'dev', secretPath: '/b' });
  });

  it('are none where no imported folder exists', async () => {
    const { subject, project } = await stage({ 'dev:/a': { A: 'a' } });
    await addImport(subject, project, '/a', '/gone');
    const query = 'workspaceSlug=pay&environment=dev&secretPath=/a&include_imports=true';
    expect((await subject.done(`${v3}?${query}`)).imports).toEqual([]);
  });

  it('give one secret from the last of them', async () => {
    const { subject, project } = await stage({ 'dev:/a': {}, 'dev:/b': { X: 'b' }, 'prod:/': { X: 'prod' } });
    await addImport(subject, project, '/a', '/b');
    await addImport(subject, project, '/a', '/', 'prod');
    const { secret } = await subject.done(`${v4}/X?projectId=${project}&environment=dev&secretPath=/a`);
    expect(secret).toMatchObject({ secretValue: 'prod', environment: 'prod', secretPath: '/', workspace: project });
  });
});
