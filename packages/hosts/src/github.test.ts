import type { Variable } from '@infisical-ci/job';
import { fakeHands } from './fake';
import { github } from './github';

const env = {
  GITHUB_ENV: '/env',
  GITHUB_OUTPUT: '/output',
  GITHUB_STATE: '/state',
  GITHUB_STEP_SUMMARY: '/summary',
  GITHUB_WORKSPACE: '/w',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REF_NAME: 'main',
};
const variable = (name: string, value: string): Variable => ({ name, value, secret: true, chosen: false });

function setUp() {
  const hands = fakeHands(env);
  return { hands, host: github(hands) };
}

describe("GitHub's host", () => {
  it('masks in one write, with what commands escape', () => {
    const { hands, host } = setUp();
    host.mask(['a%b', 'two\r\nlines']);
    expect(hands.printed).toEqual(['::add-mask::a%25b\n::add-mask::two%0D%0Alines\n']);
  });

  it.each([
    ['env', '/env'],
    ['output', '/output'],
  ] as const)('sets %s in one write', (target, path) => {
    const { hands, host } = setUp();
    host.set(target, [variable('A', 'one\ntwo'), variable('B', '')], {});
    expect(hands.files[path]).toBe('A<<infisical_0\none\ntwo\ninfisical_0\nB<<infisical_0\n\ninfisical_0\n');
  });

  it.each([
    ['infisical_0', 'infisical_1'],
    ['a\ninfisical_0\r\nINFISICAL_TOKEN<<x', 'infisical_1'],
    ['infisical_1 infisical_0 infisical_3', 'infisical_2'],
    ['infisical_infisical_0', 'infisical_1'],
    ['infisical_00', 'infisical_0'],
  ])('ends a value such as %j with a line that stands in none of them', (value, delimiter) => {
    const { hands, host } = setUp();
    host.set('env', [variable('A', 'plain'), variable('B', value)], {});
    expect(hands.files['/env']).toBe(`A<<${delimiter}\nplain\n${delimiter}\nB<<${delimiter}\n${value}\n${delimiter}\n`);
  });

  it('takes a set back', () => {
    const { hands, host } = setUp();
    host.set('env', [variable('A', 'one')], {})();
    expect(hands.files['/env']).toBe('');
  });

  it('says where it should run when a file of the runner is not named', () => {
    const host = github(fakeHands({}));
    expect(() => host.set('env', [variable('A', 'b')], {})).toThrow('GITHUB_ENV is not set');
  });

  it.each([
    ['debug', '::debug::a%25%0Ab: c\n'],
    ['warning', '::warning::a%25%0Ab: c\n'],
    ['error', '::error::a%25%0Ab: c\n'],
  ] as const)('says a %s as the command of that name', (level, line) => {
    const { hands, host } = setUp();
    host.say(level, 'a%\nb: c');
    expect(hands.printed).toEqual([line]);
  });

  it.each(['debug', 'info', 'warning', 'error'] as const)('says a %s that no terminal obeys', (level) => {
    const { hands, host } = setUp();
    host.say(level, 'a\u001b[2Jb\n##[error]c');
    expect(hands.printed.join('')).toMatch(/ab(\n|%0A)# #\[error\]c\n$/);
  });

  it.each(['::set-output name=a::b', '  ::error::x', 'x ##[command]y', '::add-mask::e\n::stop-commands::t'])(
    'says %j without commanding the runner',
    (text) => {
      const { hands, host } = setUp();
      host.say('info', text);
      const lines = hands.printed.join('').split('\n');
      expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
    },
  );

  it('keeps what the end of the job must do', () => {
    const { hands, host } = setUp();
    host.atEnd?.({ accessToken: 't', files: ['/w/.env'] });
    expect(hands.files['/state']).toMatch(/^leftover<<(\S+)\n\{"accessToken":"t","files":\["\/w\/\.env"\]\}\n\1\n$/);
  });

  it.each([
    ['a value of 128 KiB in env', 'env', variable('A', 'x'.repeat(128 * 1024)), /128 KiB.*file/],
    ['a name and value of 128 KiB with what Linux adds', 'env', variable('A', 'x'.repeat(128 * 1024 - 2)), /128 KiB/],
    ['a NUL in env', 'env', variable('A', 'a\0b'), /NUL/],
    ['NODE_OPTIONS in env', 'env', variable('Node_Options', 'x'), /refuses NODE_OPTIONS/],
    ['an output of more than 1 MiB', 'output', variable('A', 'x'.repeat(1024 * 1024 + 1)), /1 MiB/],
  ] as const)('does not take %s', (_name, target, given, reason) => {
    expect(setUp().host.unfit(given, target, {} as never)).toMatch(reason);
  });

  it.each([
    ['env', variable('A', 'x'.repeat(128 * 1024 - 3))],
    ['output', variable('A', 'x'.repeat(128 * 1024))],
    ['output', variable('db.url', 'a\0b')],
  ] as const)('takes in %s what just fits', (target, given) => {
    expect(setUp().host.unfit(given, target, {} as never)).toBeUndefined();
  });

  it('knows what the log shows anyway', () => {
    expect(setUp().host.shown).toEqual(expect.arrayContaining(['acme/app', 'app', 'main']));
  });
});
