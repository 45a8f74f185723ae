import { fakeAsk, fakeDoor } from './fake';
import { github } from './github';

const offered = {
  GITHUB_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example/job/1/idtoken?api-version=2.0',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
};

describe("GitHub's token endpoint", () => {
  it('is here in a job of GitHub Actions alone', () => {
    expect(github.here?.(offered)).toBe(true);
    expect(github.here?.({ CI: 'true' })).toBe(false);
  });

  it('gives the token, asked with the bearer, the query of the address and the audience', async () => {
    const door = fakeDoor({ body: { value: 'a.b.c' } });
    const opened: string[] = [];
    const ask = fakeAsk({ env: offered, audience: 'infisical', open: (base) => (opened.push(base.href), door) });
    await expect(github.token(ask)).resolves.toBe('a.b.c');
    expect(opened).toEqual(['https://tokens.example/']);
    expect(door.asked[0]).toMatchObject({
      path: '/job/1/idtoken',
      query: { 'api-version': '2.0', audience: 'infisical' },
      headers: { authorization: 'Bearer bearer-of-the-job' },
    });
  });

  it('leaves the audience to GitHub where none is given', async () => {
    const door = fakeDoor({ body: { value: 'a.b.c' } });
    await github.token(fakeAsk({ env: offered, open: () => door }));
    expect(door.asked[0]?.query).toEqual({ 'api-version': '2.0' });
  });

  it('masks the bearer before it is used', async () => {
    const ask = fakeAsk({
      env: offered,
      open: () => {
        throw new Error(`masked by now: ${ask.masked.join()}`);
      },
    });
    await expect(github.token(ask)).rejects.toThrow('masked by now: bearer-of-the-job');
  });

  it.each([
    ['neither variable', {}],
    ['no bearer', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example/?a=b' }],
    ['an empty bearer', { ...offered, ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' }],
  ])('says what to add to the workflow where there is %s', async (_name, env) => {
    await expect(github.token(fakeAsk({ env }))).rejects.toMatchObject({
      code: 'token-unavailable',
      fixes: [
        expect.stringContaining('id-token: write'),
        expect.stringContaining('caller'),
        expect.stringContaining('Dependabot'),
      ],
    });
  });

  it('says first what holds for a pull request', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };
    await expect(github.token(fakeAsk({ env }))).rejects.toMatchObject({
      fixes: [expect.stringContaining('forks'), expect.anything(), expect.anything()],
    });
  });

  it.each([
    'http://evil.example/?a=b',
    'http://127.evil.example/',
    'ftp://127.0.0.1/',
    'not an address',
    'file:///etc/passwd',
  ])('sends no bearer to %s', async (address) => {
    const ask = fakeAsk({ env: { ...offered, ACTIONS_ID_TOKEN_REQUEST_URL: address } });
    await expect(github.token(ask)).rejects.toMatchObject({ code: 'token-unavailable' });
  });

  it.each([
    [{ status: 401, body: { message: 'no' } }, 'token-unavailable'],
    [{ body: {} }, 'answer-malformed'],
    [{ body: { value: 7 } }, 'answer-malformed'],
    [{ body: 'null' }, 'answer-malformed'],
    [{ body: '<html>', type: 'text/html' }, 'answer-malformed'],
  ])('refuses %j', async (answer, code) => {
    const ask = fakeAsk({ env: offered, open: () => fakeDoor(answer) });
    await expect(github.token(ask)).rejects.toMatchObject({
      code,
      message: expect.stringContaining('(GET https://tokens.example/job/1/idtoken)') as string,
    });
  });

  it('quotes what the endpoint says of a refusal', async () => {
    const door = fakeDoor({ status: 403, body: { message: 'the job has ended' } });
    await expect(github.token(fakeAsk({ env: offered, open: () => door }))).rejects.toThrow(
      "GitHub's token endpoint answered 403: the job has ended.",
    );
  });

  it('binds subject, audience and issuer, then the telling claims', () => {
    const claims = {
      sub: 'repo:acme/app:ref:refs/heads/main',
      aud: 'infisical',
      iss: 'https://i.example',
      repository: 'acme/app',
      run_id: '7',
    };
    expect(github.bindings(claims)).toEqual([
      { field: 'Subject', claim: 'sub', value: 'repo:acme/app:ref:refs/heads/main' },
      { field: 'Audiences', claim: 'aud', value: 'infisical' },
      { field: 'Issuer', claim: 'iss', value: 'https://i.example' },
      { field: 'Claims', claim: 'repository', value: 'acme/app' },
    ]);
  });
});
