import { keepMistakes } from './keeping';

const wrong = (own: Readonly<Record<string, string>>, given: Readonly<Record<string, string>> = {}): string =>
  keepMistakes({ own, given, program: [], credentials: [] }).join('\n');
const both = { 'access-token-file': '/run/token', 'secrets-file': '/run/secrets' };

describe('what keep is asked for', () => {
  it.each([
    [both],
    [{ 'access-token-file': 'token' }],
    [{ 'secrets-file': 'secrets', 'refresh-every': '1' }],
    [{ ...both, 'refresh-every': '999999', platform: 'shell' }],
  ])('is right: %j', (own) => expect(wrong(own)).toBe(''));

  it.each<[Readonly<Record<string, string>>, string]>([
    [{}, 'Nothing says what to keep'],
    [{ 'access-token-file': '', 'secrets-file': '' }, 'Nothing says what to keep'],
    [{ 'access-token-file': '/run/x', 'secrets-file': '/run/../run/x' }, 'name the same file'],
    [{ 'access-token-file': '/run/x', 'refresh-every': '60' }, '--refresh-every is for secrets: add --secrets-file'],
    [{ ...both, platform: 'jenkins' }, '--platform is "jenkins"'],
  ])('is wrong: %j', (own, what) => expect(wrong(own)).toContain(what));

  it.each(['0', '-1', '1.5', '1e3', '5m', ' 5', '1000000', '99999999999999999999'])(
    'is no number of seconds: %j',
    (every) =>
      expect(wrong({ ...both, 'refresh-every': every })).toBe(
        `--refresh-every is ${JSON.stringify(every)}, but must be whole seconds from 1 to 999999.`,
      ),
  );

  it.each([
    ['--export-type', 'env'],
    ['--file-output-path', 'x'],
    ['--export-access-token', 'true'],
    ['--export-token', 'true'],
    ['--delete-file', 'true'],
    ['--dry-run', 'true'],
  ])('is a delivery that it does not have: %s', (flag, value) =>
    expect(wrong(both, { [flag]: value })).toMatch(new RegExp(`^${flag} is not for keep: .+\\.$`)),
  );

  it.each([
    ['--access-token', 'x'],
    ['--method', 'access-token'],
  ])('is to be kept alive, which what was brought along cannot be: %s %s', (flag, value) =>
    expect(wrong(both, { [flag]: value })).toContain('cannot be kept alive: give what keep can log in with'),
  );
});
