import { env, file, github } from '@infisical-ci/identity';
import { chooseSource } from './access';
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
    ['none fits', {}, {}, sources, 'one of github, env, file'],
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
