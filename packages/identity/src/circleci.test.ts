import { Failure } from '@infisical-ci/http';
import { circleci } from './circleci';
import { fakeAsk } from './fake';
import { tokenOf } from './fake-token';

const organization = '5a0c3d2e-0000-4000-8000-000000000000';
const now = 1_750_000_000;
beforeEach(() => void jest.spyOn(Date, 'now').mockReturnValue(now * 1000));
afterEach(() => jest.restoreAllMocks());

const fresh = { aud: organization, exp: now + 3600 };

/** Asks for a token where CircleCI's tool prints one, and keeps the lines that were run. */
async function ask(env: Record<string, string>, more: Partial<Parameters<typeof fakeAsk>[0]> = {}) {
  const lines: string[] = [];
  const run = (line: string) => (lines.push(line), Promise.resolve('m.i.nted\n'));
  return { token: await circleci.token(fakeAsk({ env, run, ...more })), lines };
}

describe('the token of CircleCI', () => {
  it('is the second form of the one that the job was given', async () => {
    const token = tokenOf(fresh);
    const env = { CIRCLE_OIDC_TOKEN: 'the.first.form', CIRCLE_OIDC_TOKEN_V2: ` ${token}\n` };
    expect(await ask(env)).toEqual({ token, lines: [] });
  });

  it('is in another variable where that is named', async () => {
    const token = tokenOf(fresh);
    expect(await ask({ OTHER: token }, { from: { env: 'OTHER' } })).toEqual({ token, lines: [] });
  });

  it('is taken as it is where it cannot be read: the server judges', async () => {
    expect(await ask({ CIRCLE_OIDC_TOKEN_V2: 'opaque' })).toEqual({ token: 'opaque', lines: [] });
  });

  it.each([
    ['is for another audience', fresh],
    ['cannot be read', undefined],
  ])('is minted for an audience of its own where the given one %s', async (_name, claims) => {
    const env = claims ? { CIRCLE_OIDC_TOKEN_V2: tokenOf(claims) } : { CIRCLE_OIDC_TOKEN_V2: 'opaque' };
    expect(await ask(env, { audience: 'infisical' })).toEqual({
      token: 'm.i.nted',
      lines: [String.raw`circleci run oidc get --claims "{\"aud\":\"infisical\"}"`],
    });
  });

  it('is not minted where the given one is for that audience already, among others', async () => {
    const token = tokenOf({ ...fresh, aud: ['x', 'infisical'] });
    expect(await ask({ CIRCLE_OIDC_TOKEN_V2: token }, { audience: 'infisical' })).toEqual({ token, lines: [] });
  });

  it.each([
    [-10, 1],
    [60, 1],
    [61, 0],
  ])('that ends in %d seconds is minted anew, for its own audience: %d times', async (seconds, times) => {
    const { lines } = await ask({ CIRCLE_OIDC_TOKEN_V2: tokenOf({ ...fresh, exp: now + seconds }) });
    expect(lines).toEqual(
      Array(times).fill(String.raw`circleci run oidc get --claims "{\"aud\":\"${organization}\"}"`),
    );
  });

  it('is minted where the job was given none, for an audience alone', async () => {
    expect((await ask({}, { audience: 'infisical' })).token).toBe('m.i.nted');
  });

  it('that is missing is explained: forks, an audience, another name', async () => {
    await expect(ask({})).rejects.toMatchObject({
      code: 'token-unavailable',
      message: expect.stringContaining('CIRCLE_OIDC_TOKEN_V2 is not set') as string,
      fixes: [
        expect.stringContaining('Pass secrets to builds from forked pull requests'),
        expect.stringContaining('circleci run oidc get'),
        expect.stringContaining('{token-env}'),
      ],
    });
  });

  it('that could not be minted is explained, by the tool and how it ended', async () => {
    const how = new Failure('token-unavailable', 'The command that should print the token ({token-command}) ended.', {
      fixes: ['Run it by itself.'],
    });
    const run = () => Promise.reject(how);
    await expect(ask({}, { audience: 'x', run })).rejects.toMatchObject({
      code: 'token-unavailable',
      message: 'The command that should print the token (`circleci run oidc get`) ended.',
      fixes: [
        expect.stringContaining('forked'),
        expect.stringContaining('PATH'),
        expect.stringContaining('{audience}'),
        'Run it by itself.',
      ],
    });
  });

  it.each([
    ['', 'nothing'],
    ['usage: circleci run', 'something else'],
  ])('is none where the tool prints %j', async (printed, what) => {
    const failing = ask({}, { audience: 'x', run: () => Promise.resolve(printed) });
    await expect(failing).rejects.toThrow(`\`circleci run oidc get\` should print a token, and printed ${what}.`);
  });

  it.each(['a b', 'a"b', "a'b", '$(id)', '`id`', '%PATH%', 'a\\b', 'a&b', 'a;b', 'a\nb', '-x', 'ä'])(
    'is not asked for by an audience that a shell would read otherwise: %j',
    async (audience) => {
      const run = jest.fn();
      await expect(ask({}, { audience, run })).rejects.toMatchObject({ code: 'settings-invalid' });
      expect(run).not.toHaveBeenCalled();
    },
  );
});

it('binds what Infisical can look up: a dot in the name of a claim would lead it astray', () => {
  const claims = { sub: 'org/o/project/p/user/u', aud: 'o', iss: 'https://i', 'oidc.circleci.com/project-id': 'p' };
  expect(circleci.bindings(claims).map(({ claim }) => claim)).toEqual(['sub', 'aud', 'iss']);
});
