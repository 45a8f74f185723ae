import { env, file, github, sources as every } from '@infisical-ci/identity';
import { chooseSource } from './choose';
import { audienceIdle } from './choose-refusals';
import { settingsOf } from './fake';

const sources = { github, env, file };
const onGitHub = { GITHUB_ACTIONS: 'true' };

function choose(
  given: Record<string, string>,
  variables: Record<string, string>,
  known: Parameters<typeof chooseSource>[0]['sources'] = sources,
) {
  const hands = { env: variables, read: () => '', run: () => Promise.resolve('') };
  return chooseSource({ sources: known, hands }, settingsOf(given));
}

describe('chooseSource', () => {
  it('takes the one whose platform is here', () => {
    expect(choose({}, onGitHub)).toBe(github);
  });

  it('takes the one that is named, wherever it runs', () => {
    expect(choose({ 'token-source': 'github' }, {})).toBe(github);
  });

  it.each([
    [{ 'token-env': 'X' }, env],
    [{ 'token-file': '/x' }, file],
  ])('takes the one that %j implies, also where another platform is here', (given, source) => {
    expect(choose(given, onGitHub)).toBe(source);
  });

  it.each([
    ['kubernetes', every.kubernetes],
    ['gcp', every.google],
  ])('takes the one that {method}: %s is for, also where another platform is here', (method, source) => {
    expect(choose({ method }, onGitHub, every)).toBe(source);
    expect(choose({ method, 'token-env': 'X' }, onGitHub, every)).toBe(every.env);
    expect(choose({ method, 'token-source': 'github' }, {}, every)).toBe(github);
  });

  it.each([
    { 'spiffe-socket': 'unix:///x' },
    { 'spiffe-id': 'spiffe://x/y' },
    { 'spiffe-hint': 'x' },
    { method: 'spiffe' },
  ])('takes the SPIRE agent where %j says so, also on a platform that vouches', (given) => {
    expect(choose(given, onGitHub, every)).toBe(every.spiffe);
    expect(choose({ ...given, 'token-source': 'spiffe' }, {}, every)).toBe(every.spiffe);
  });

  it.each([
    [
      { 'token-source': 'github', 'spiffe-socket': 'unix:///x' },
      '{token-source} is github, yet {spiffe-socket} is given, which is for {token-source}: spiffe.',
    ],
    [
      { 'token-source': 'spiffe', 'token-file': '/x' },
      '{token-source} is spiffe, yet {token-file} is given, which is for {token-source}: file.',
    ],
    [
      { 'token-file': '/x', 'spiffe-id': 'spiffe://x/y' },
      '{token-file} is given, yet {spiffe-id} is given, which is for {token-source}: spiffe.',
    ],
    [
      { 'token-env': 'X', method: 'spiffe', 'spiffe-hint': 'x' },
      '{token-env} is given, yet {spiffe-hint} is given, which is for {token-source}: spiffe.',
    ],
  ])('says what contradicts itself in %j', (given, message) => {
    expect(() => choose(given as unknown as Record<string, string>, {}, every)).toThrow(
      expect.objectContaining({ code: 'settings-invalid', message, fixes: ['Keep one of the two.'] }) as Error,
    );
  });

  it('says that an agent may vouch where nothing else does, and where this product can ask one', () => {
    const env = { SPIFFE_ENDPOINT_SOCKET: 'unix:///x' };
    const fixesOf = (...given: Parameters<typeof choose>): string => {
      try {
        choose(...given);
      } catch (error) {
        return (error as { fixes: readonly string[] }).fixes.join();
      }
      throw new Error('it was to fail');
    };
    expect(fixesOf({}, env, every)).toContain('so a SPIFFE agent may vouch: {token-source}: spiffe.');
    expect(fixesOf({}, env)).not.toContain('SPIFFE');
    expect(fixesOf({}, {}, every)).not.toContain('SPIFFE_ENDPOINT_SOCKET');
  });

  it.each(['kubernetes', 'gcp', 'spiffe'])('takes no other for {method}: %s where that one is not there', (method) => {
    expect(() => choose({ method }, onGitHub)).toThrow(
      expect.objectContaining({
        code: 'settings-invalid',
        message: `{method}: ${method} takes a token of its own kind, which this step does not fetch by itself.`,
      }) as Error,
    );
  });

  it('lets a source read the place that is given, where it takes one', () => {
    expect(choose({ 'token-source': 'circleci', 'token-env': 'X' }, {}, every)).toBe(every.circleci);
    expect(choose({ 'token-source': 'kubernetes', 'token-file': '/x' }, {}, every)).toBe(every.kubernetes);
    expect(() => choose({ 'token-source': 'kubernetes', 'token-env': 'X' }, {}, every)).toThrow('{token-env} is given');
  });

  it('takes CircleCI, GitLab, Bitbucket and Buildkite by their own variables', () => {
    const variables = { circleci: 'CIRCLECI', gitlab: 'GITLAB_CI', buildkite: 'BUILDKITE', forgejo: 'FORGEJO_ACTIONS' };
    for (const [name, variable] of Object.entries(variables))
      expect(choose({}, { [variable]: 'true' }, every)).toBe(every[name as keyof typeof variables]);
    expect(choose({}, { BITBUCKET_BUILD_NUMBER: '7' }, every)).toBe(every.bitbucket);
  });

  it.each([
    ['none fits', {}, {}, sources, 'one of github, env, file'],
    ['none fits, and others could', {}, {}, sources, 'say where its token is, by {token-env}, {token-file} or'],
    ['two fit', {}, onGitHub, { github, other: github }, 'one of github, other'],
    ['none has the name', { 'token-source': 'gitlab' }, onGitHub, sources, 'one of github, env, file'],
    ['the name is of something else', { 'token-source': 'constructor' }, onGitHub, sources, 'one of github, env, file'],
    ['name and place contradict', { 'token-source': 'github', 'token-env': 'X' }, onGitHub, sources, 'Keep one'],
  ] as const)('lists what there is where %s', (_name, given, variables, known, fix) => {
    expect(() => choose(given, variables, known)).toThrow(
      expect.objectContaining({ code: 'settings-invalid', fixes: [expect.stringContaining(fix)] }) as Error,
    );
  });
});

describe('an audience that cannot be chosen here', () => {
  it('is not spoken of where the token has it all the same', () => {
    expect(audienceIdle(every.gitlab, 'a', { aud: ['b', 'a'] })).toBeUndefined();
  });

  it.each([
    [every.gitlab, "of a token from GitLab's id_tokens is chosen by `aud` of the job's id_tokens, in .gitlab-ci.yml"],
    [every.env, 'of a token from an environment variable is chosen by whoever made the token'],
    [{ ...every.env, audience: 'fixed' as const, title: 'Semaphore' }, 'a token from Semaphore has one audience alone'],
  ])('is said to have no effect, and where to choose it', (source, words) => {
    const said = audienceIdle(source, 'a', { aud: 'b' });
    expect(said).toContain('{audience} has no effect: ');
    expect(said).toContain(words);
    expect(said).toContain('and this one is for b.');
  });

  it('prints no claim as a command', () => {
    expect(audienceIdle(every.gitlab, 'a', { aud: '::error::x' })).not.toMatch(/ ::error/);
  });
});
