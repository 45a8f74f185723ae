import { readWords, variableOf } from './flags';
import { settingsFlags } from './ask';
import { settingsFrom } from './settings';

const from = (words: readonly string[], env: Record<string, string> = {}) =>
  settingsFrom(readWords(words, settingsFlags, true), env);

describe('settingsFrom', () => {
  it('takes what no flag gives from variables', () => {
    const { given } = from(['--domain', 'https://a.example'], {
      INFISICAL_DOMAIN: 'https://b.example',
      INFISICAL_IDENTITY_ID: 'id',
      INFISICAL_TOKEN: 'of the Infisical CLI, and no setting',
      INFISICAL_RECURSIVE: '',
    });
    expect(given).toEqual({ '--domain': 'https://a.example', '--identity-id': 'id' });
  });

  it('takes no variable where a flag gives the setting under another of its names', () => {
    expect(from(['--env-slug', 'prod'], { INFISICAL_ENVIRONMENT: 'dev' }).given).toEqual({ '--env-slug': 'prod' });
  });

  it('takes an empty flag for one that is not given', () => {
    expect(from(['--domain', ''], { INFISICAL_DOMAIN: 'd' }).given).toEqual({ '--domain': 'd' });
  });

  it("knows the variables of Infisical's own command, after ours", () => {
    const env = {
      INFISICAL_MACHINE_IDENTITY_ID: 'theirs',
      INFISICAL_UNIVERSAL_AUTH_CLIENT_ID: 'client',
      INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET: 'hush',
    };
    expect(from([], env)).toEqual({
      given: { '--identity-id': 'theirs', '--client-id': 'client', '--client-secret': 'hush' },
      credentials: ['INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET'],
      problems: [],
    });
    expect(from([], { ...env, INFISICAL_IDENTITY_ID: 'ours' }).given['--identity-id']).toBe('ours');
  });

  it('takes nothing from variables with --no-env-settings', () => {
    const env = { INFISICAL_DOMAIN: 'd', INFISICAL_TOKEN_COMMAND: 'c', INFISICAL_MACHINE_IDENTITY_ID: 'i' };
    expect(from(['--no-env-settings'], env)).toEqual({ given: {}, credentials: [], problems: [] });
  });

  it('takes a secret setting from the variable that a flag names, even so', () => {
    expect(from(['--no-env-settings', '--client-secret-env', 'MINE'], { MINE: 'hush' })).toEqual({
      given: { '--client-secret': 'hush' },
      credentials: ['MINE'],
      problems: [],
    });
    expect(from(['--client-secret-env', 'MINE']).problems).toEqual([
      '--client-secret-env is "MINE", and no variable of that name is set here.',
    ]);
  });

  it('says which variables hold credentials: those of secret settings, and the token', () => {
    const env = { INFISICAL_EXTRA_HEADERS: 'A: b', INFISICAL_TOKEN_ENV: 'VOUCH', INFISICAL_DOMAIN: 'd' };
    expect(from([], env).credentials).toEqual(['INFISICAL_EXTRA_HEADERS', 'VOUCH']);
  });
});

it('spells the variable of a setting', () => expect(variableOf('identity-id')).toBe('INFISICAL_IDENTITY_ID'));
