import { Failure } from '@infisical-ci/http';
import { buildkite } from './buildkite';
import { fakeAsk } from './fake';

it.each([
  [undefined, 'buildkite-agent oidc request-token'],
  ['https://infisical.acme.test', 'buildkite-agent oidc request-token --audience "https://infisical.acme.test"'],
])('for the audience %j asks the agent by %j', async (audience, line) => {
  const run = jest.fn().mockResolvedValue('a.b.c\n');
  expect(await buildkite.token(fakeAsk({ audience, run }))).toBe('a.b.c');
  expect(run.mock.calls).toEqual([[line, expect.anything()]]);
});

it('says what a container needs where the agent is not there', async () => {
  const how = new Failure('token-unavailable', 'The command ({token-command}) ended with exit code 127.');
  await expect(buildkite.token(fakeAsk({ run: () => Promise.reject(how) }))).rejects.toMatchObject({
    code: 'token-unavailable',
    message: 'The command (`buildkite-agent oidc request-token`) ended with exit code 127.',
    fixes: [expect.stringContaining('mount-buildkite-agent: true'), expect.stringContaining('update')],
  });
});

it('leaves claims that are null out', () => {
  const claims = { sub: 'organization:acme', organization_slug: 'acme', build_source: null, build_number: 5 };
  expect(buildkite.bindings(claims).map(({ claim }) => claim)).toEqual(['sub', 'organization_slug']);
});
