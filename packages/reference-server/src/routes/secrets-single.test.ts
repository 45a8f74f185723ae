import { addImport, stage, told, v3, v4, values } from '../secrets-rehearsal';

describe('one secret', () => {
  it('has every version it had', async () => {
    const { subject, project } = await stage({ 'dev:/': { A: 'one' } });
    await subject.done('PATCH /api/v3/secrets/raw/A', { workspaceId: project, environment: 'dev', secretValue: 'two' });
    const one = async (more = '') => (await subject.done(`${v3}/A?workspaceSlug=pay&environment=dev${more}`)).secret;
    expect(await one()).toMatchObject({ secretValue: 'two', version: 2 });
    expect(await one('&version=1')).toMatchObject({ secretValue: 'one', version: 1 });
    const none = await subject.ask(`${v3}/A?workspaceSlug=pay&environment=dev&version=3`);
    expect(told(none)).toEqual([404, 'NotFound', "Secret with name 'A' not found"]);
  });

  it('may have any name without a colon and a slash', async () => {
    const { subject, project } = await stage({ 'dev:/': { 'a b=c.d-ü%': 'x' } });
    const name = encodeURIComponent('a b=c.d-ü%');
    expect((await subject.done(`${v3}/${name}?workspaceSlug=pay&environment=dev`)).secret.secretValue).toBe('x');
    const json = { workspaceId: project, environment: 'dev', secretValue: 'x' };
    for (const bad of ['a:b', 'a/b']) {
      const request = `POST /api/v3/secrets/raw/${encodeURIComponent(bad)}`;
      expect((await subject.ask(request, { json })).status).toBe(422);
    }
  });

  it('is asked for by its name, trimmed, and by whatever JavaScript takes for a number', async () => {
    const { subject } = await stage({ 'dev:/': { A: 'x' } });
    const ask = (more: string) => subject.ask(`${v3}/%20A%20?workspaceSlug=pay&environment=dev${more}`);
    expect((await ask('&version=1.0')).body.secret.secretValue).toBe('x');
    expect((await ask('&version=')).status).toBe(404);
    const { status, body } = await ask('&version=x');
    expect([status, body.message]).toMatchObject([422, [{ received: 'nan', path: ['version'] }]]);
  });

  it('of a user’s own is none of a machine’s, but for a shared one that is imported', async () => {
    const { subject, project } = await stage({ 'dev:/a': { A: 'own' }, 'dev:/b': { A: 'imported' } });
    await addImport(subject, project, '/a', '/b');
    const query = '?workspaceSlug=pay&environment=dev&type=personal';
    const missing = [404, 'NotFound', "Secret with name 'A' not found"];
    expect(told(await subject.ask(`${v3}/A${query}&secretPath=/a`))).toEqual(missing);
    const { secret } = await subject.done(`${v3}/A${query}&secretPath=/a&include_imports=true`);
    expect(secret.secretValue).toBe('imported');
    expect((await subject.ask(`${v3}/A${query}&secretPath=/nope`)).body.error).toBe('GetSecretByName');
    expect((await subject.ask(`${v3}/A${query.replace('pay', 'nope')}`)).status).toBe(404);
  });

  it('is read by its id as it is kept', async () => {
    const { subject, project } = await stage({ 'dev:/a': { A: '${B}', B: 'b' } });
    const { secrets } = await subject.done(`${v3}?workspaceSlug=pay&environment=dev&secretPath=/a`);
    const id = secrets.find(({ secretKey }) => secretKey === 'A')?.id ?? '';
    for (const path of [v3, v4]) {
      const { secret } = await subject.done(`${path}/id/${id}`);
      expect(secret).toMatchObject({ id, secretValue: '${B}', secretPath: '/a', workspace: project });
    }
    const nobody = '00000000-0000-4000-8000-000000000000';
    const missing = [404, 'GetSecretById', `Secret with ID '${nobody}' not found`];
    expect(told(await subject.ask(`${v4}/id/${nobody}`))).toEqual(missing);
    expect(told(await subject.ask(`${v4}/id/x`))).toEqual([500, 'DatabaseError', 'Something went wrong']);
  });

  it('is trimmed when it is written, but for one newline at its end', async () => {
    const { subject } = await stage({ 'dev:/': { A: '  x \n y \t', B: '\nx\n\n' } });
    const { secrets } = await subject.done(`${v3}?workspaceSlug=pay&environment=dev`);
    expect(values(secrets)).toEqual({ '/ A': 'x \n y', '/ B': 'x\n' });
  });

  it('says where its folder is missing', async () => {
    const { subject } = await stage({});
    const message = "Folder with path '/x' in environment with slug 'dev' not found";
    const answered = await subject.ask(`${v3}/A?workspaceSlug=pay&environment=dev&secretPath=/x`);
    expect(told(answered)).toEqual([404, 'GetSecretByName', message]);
    expect((await subject.ask(`${v3}/A?workspaceSlug=pay`)).body.message).toBe('Missing environment');
  });
});
