import { rehearse, type Answered, type Rehearsal } from '../rehearsal';

const v3 = 'GET /api/v3/secrets/raw';
const hidden = '<hidden-by-infisical>';

const told = ({ status, body }: Answered): unknown[] => [status, body.error, body.message];

interface Stage {
  readonly subject: Rehearsal;
  readonly project: string;
  list(query: string): Promise<Answered>;
}

/** A project, and an identity in it whose role has these permissions. */
async function stage(permissions: readonly object[], options: Parameters<typeof rehearse>[0] = {}): Promise<Stage> {
  const subject = rehearse(options);
  const project = await subject.project({
    'dev:/': { TOP: 'top' },
    'dev:/open': { A: 'a', TO_CLOSED: '${dev.closed.B}' },
    'dev:/closed': { B: 'b' },
  });
  await subject.done(`POST /api/v2/workspace/${project}/roles`, { slug: 'custom', name: 'custom', permissions });
  const token = await subject.login(await subject.identity({}, project, 'custom'));
  const list: Stage['list'] = (query) => subject.ask(`${v3}${query}`, { token });
  return { subject, project, list };
}

const read = { subject: 'secrets', action: ['describeSecret', 'readValue'] };
const notClosed = {
  subject: ['secrets'],
  action: 'readValue',
  inverted: true,
  conditions: { secretPath: { $glob: '/closed' } },
};
const query = '?workspaceSlug=pay&environment=dev&secretPath=';

describe('an identity', () => {
  it('that is no member is refused', async () => {
    const subject = rehearse();
    const project = await subject.project();
    const token = await subject.login(await subject.identity());
    const message = `You are not a member of this project with ID ${project}. Please assign this identity to the project with the appropriate permissions, then try again.`;
    const answered = await subject.ask(`${v3}${query}/`, { token });
    expect(told(answered)).toEqual([403, 'ProjectMembershipNotFound', message]);
    expect(told(await subject.ask(`${v3}?workspaceSlug=pay`, { token }))).toEqual(told(answered));
    expect((await subject.ask(`GET /api/v1/projects/${project}`, { token })).status).toBe(403);
  });

  it('without any permission is refused before its folder is looked for', async () => {
    const { list } = await stage([]);
    const wanted = [403, 'PermissionDenied', 'You are not allowed to describeSecret on secrets'];
    expect(told(await list(`${query}/nope`))).toEqual(wanted);
  });

  it('that may see but not read a secret is refused its whole list, and that secret', async () => {
    const { list } = await stage([read, notClosed]);
    const denied = [403, 'PermissionDenied', 'You are not allowed to readValue on secrets'];
    expect(told(await list(`${query}/closed`))).toEqual(denied);
    const message = "You do not have permission to view secret value on secret with name 'B'";
    expect(told(await list(`/B${query}/closed`))).toEqual([403, 'ForbiddenReadSecretError', message]);
    const answered = await list(`${query}/closed&viewSecretValue=false`);
    expect(answered.body.secrets).toMatchObject([{ secretValue: hidden, secretValueHidden: true }]);
  });

  it('that may see but not read an import is refused that secret', async () => {
    const { subject, project, list } = await stage([read, notClosed]);
    const from = { environment: 'dev', path: '/closed' };
    const place = { workspaceId: project, environment: 'dev', path: '/open', import: from };
    await subject.done('POST /api/v1/secret-imports', place);
    const ask = (more: string) => list(`/B${query}/open&include_imports=true${more}`);
    const message = "You do not have permission to view secret import value on secret with name 'B'";
    expect(told(await ask(''))).toEqual([403, 'ForbiddenReadSecretError', message]);
    expect((await ask('&viewSecretValue=false')).body.secret.secretValue).toBe(hidden);
  });

  it('that may not read a secret does not get it by its id', async () => {
    const { subject, list } = await stage([read, notClosed]);
    const { secrets } = await subject.done(`${v3}${query}/closed`);
    const denied = [403, 'PermissionDenied', 'You are not allowed to readValue on secrets'];
    expect(told(await list(`/id/${secrets[0]?.id ?? ''}`))).toEqual(denied);
  });

  it.each([
    ['viewer', 403, 403, 403],
    ['member', 200, 200, 200],
  ])('that is a %s writes, or does not', async (role, ...wanted) => {
    const subject = rehearse();
    const workspaceId = await subject.project({ 'dev:/': { OLD: 'x' } });
    const token = await subject.login(await subject.identity({}, workspaceId, role));
    const write = (method: string, name: string) => {
      const json = { workspaceId, environment: 'dev', secretValue: 'y' };
      return subject.ask(`${method} /api/v3/secrets/raw/${name}`, { token, json });
    };
    const answers = [await write('POST', 'NEW'), await write('PATCH', 'OLD'), await write('DELETE', 'OLD')];
    expect(answers.map(({ status }) => status)).toEqual(wanted);
    if (role === 'viewer') expect(answers[0]?.body.message).toBe('You are not allowed to create on secrets');
  });

  it('gets such a secret hidden where the settings say so', async () => {
    const { subject, list } = await stage([read, notClosed]);
    await subject.done('PATCH /__reference/settings', { hideUnreadable: true });
    const wanted = { secretValue: hidden, secretValueHidden: true };
    expect((await list(`${query}/closed`)).body.secrets).toMatchObject([wanted]);
    expect((await list(`/B${query}/closed`)).body.secret).toMatchObject(wanted);
  });

  it('that may not see a secret does not get it, and no error', async () => {
    const { list } = await stage([read, { ...notClosed, action: ['describeSecret', 'readValue'] }]);
    expect((await list(`${query}/closed`)).body.secrets).toEqual([]);
    expect(told(await list(`/B${query}/closed`))[1]).toBe('PermissionDenied');
  });

  it('that reads recursively does not get what it may not read below', async () => {
    const { list } = await stage([read, notClosed]);
    const keys = (await list(`${query}/&recursive=true`)).body.secrets.map(({ secretKey }) => secretKey);
    expect(keys.sort()).toEqual(['A', 'TOP', 'TO_CLOSED']);
  });

  it('may not follow a reference to where it may not read', async () => {
    const { list } = await stage([read, notClosed]);
    const reason =
      "You do not have permission to read secret 'B' in environment 'dev' at path '/closed', which is referenced by secret 'TO_CLOSED' in environment 'dev' at path '/open'.";
    const { status, body } = await list(`${query}/open&expandSecretReferences=true`);
    expect([status, body.message, body.details]).toEqual([
      403,
      'Failed to expand one or more secret references',
      [reason],
    ]);
    expect(told(await list(`/TO_CLOSED${query}/open&expandSecretReferences=true`))).toEqual([
      403,
      'ForbiddenError',
      reason,
    ]);
  });

  it('gets imports without what it may not read, and with references that it may not follow left as they are', async () => {
    const { subject, project, list } = await stage([read, notClosed]);
    for (const path of ['/closed', '/open']) {
      const place = { workspaceId: project, environment: 'dev', path: '/', import: { environment: 'dev', path } };
      await subject.done('POST /api/v1/secret-imports', place);
    }
    const { imports } = (await list(`${query}/&include_imports=true`)).body;
    const told = imports.map(({ secrets }) => secrets.map(({ secretValue }) => secretValue));
    expect(told).toEqual([[], ['a', '${dev.closed.B}']]);
  });

  it.each<[string, object, string[]]>([
    ['$eq', { secretName: { $eq: 'A' } }, ['A']],
    ['a bare text', { secretName: 'A' }, ['A']],
    ['$ne', { secretName: { $ne: 'A' } }, ['TO_CLOSED']],
    ['$in', { secretName: { $in: ['A', 'B'] } }, ['A']],
    ['$glob', { secretName: { $glob: 'TO*' } }, ['TO_CLOSED']],
    ['another environment', { environment: 'prod' }, []],
  ])('may do what a condition with %s leaves', async (_name, conditions, keys) => {
    const { list } = await stage([{ ...read, conditions }]);
    const { secrets } = (await list(`${query}/open`)).body;
    expect(secrets.map(({ secretKey }) => secretKey).sort()).toEqual(keys);
  });
});
