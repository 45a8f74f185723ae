import { fakeAsk, fakeDoor } from './fake';
import { forgejo } from './forgejo';
import { github } from './github';

const job = {
  GITHUB_ACTIONS: 'true',
  FORGEJO_ACTIONS: 'true',
  GITEA_ACTIONS: 'true',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example/api/actions/idtoken?placeholder=true',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-job',
};

it('is here in a job of Forgejo, and GitHub is not, though its variables are', () => {
  expect([forgejo.here?.(job), github.here?.(job)]).toEqual([true, false]);
});

it("asks the runner's endpoint as GitHub's is asked", async () => {
  const door = fakeDoor({ body: { value: 'a.b.c' } });
  const ask = fakeAsk({ env: job, audience: 'infisical', open: () => door });
  await expect(forgejo.token(ask)).resolves.toBe('a.b.c');
  expect(door.asked[0]).toMatchObject({
    path: '/api/actions/idtoken',
    query: { placeholder: 'true', audience: 'infisical' },
  });
  expect(ask.masked).toEqual(['bearer-of-the-job']);
});

it('names itself where the endpoint refuses', async () => {
  const open = () => fakeDoor({ status: 403, body: { message: 'over' } });
  await expect(forgejo.token(fakeAsk({ env: job, open }))).rejects.toThrow(
    "Forgejo's token endpoint answered 403: over.",
  );
});

it.each([
  ['Forgejo', { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' }, 'enable-openid-connect: true'],
  ['a runner of Gitea, which has no tokens', { GITEA_ACTIONS: 'true' }, '{token-env}'],
])('says first what helps on %s', async (_name, env, fix) => {
  await expect(forgejo.token(fakeAsk({ env }))).rejects.toMatchObject({
    code: 'token-unavailable',
    fixes: [expect.stringContaining(fix), expect.any(String)],
  });
});
