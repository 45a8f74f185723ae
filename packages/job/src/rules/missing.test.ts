import { fakeReads, refused, selected, type Vault } from './fake';

const vault: Vault = {
  'dev:/db': { PASSWORD: 'pw', Password_Old: 'opw', USER: 'me' },
  'dev:/empty': {},
  'dev:/one': { SINGLE: '1' },
};

const failing = async (secrets: string, reads = fakeReads(vault), given = {}) => {
  const failure: unknown = await selected(secrets, reads, given).catch((error: unknown) => error);
  return failure as { code: string; message: string; fixes: readonly string[] };
};

describe('a rule that matches nothing', () => {
  it.each<[string, string, string]>([
    ['/db/PASWORD', 'not-found', 'line 1, dev:/db/PASWORD: the folder has no such secret. Near it is PASSWORD.'],
    ['/db/password', 'not-found', 'Near it are PASSWORD, Password_Old.'],
    [
      '/db/nothing',
      'not-found',
      'It has 3 secrets, whose names are nothing like it. If nothing is a folder, write dev:/db/nothing/*.',
    ],
    ['/one/OTHER', 'not-found', 'It has one secret, whose name is nothing like it.'],
    ['/empty/KEY', 'not-found', 'the folder has no secrets, or, on an older server, is not there.'],
    ['/empty/*', 'nothing-matched', 'line 1, dev:/empty/*: the folder has no secrets, or,'],
    ['/db/PAS_*', 'nothing-matched', 'no secret of the folder begins so. Near it are PASSWORD, Password_Old.'],
    [
      '/gone/KEY',
      'not-found',
      "there is no such folder, or no such environment. The server answered: Folder with path '/gone'",
    ],
    ['/gone/**', 'not-found', 'there is no such folder'],
  ])('%s: %s, %s', async (line, code, text) => {
    const failure = await failing(line);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(text);
    expect(failure.fixes.join()).toContain('end the rule with `?`');
  });

  it('is told with all others, in one error', async () => {
    const reads = fakeReads(vault);
    const { code, message } = await failing(
      '/db/PASWORD\n# a comment\n/empty/*\n/db/USERS\n/one/SINGEL\n/one/SINGLE',
      reads,
    );
    expect(code).toBe('not-found');
    expect(message).toMatch(
      /^4 rules of \{secrets\} matched nothing, so nothing was exported:\n {2}line 1, .*\n {2}line 3, .*\n {2}line 4, .*\n {2}line 5, /,
    );
    // Listed once for two keys each; nothing is asked for again.
    expect(reads.asked.sort()).toEqual(['list dev:/db', 'list dev:/empty', 'list dev:/one']);
  });

  it('is told with twenty at most', async () => {
    const { message } = await failing(Array.from({ length: 30 }, (_, index) => `/db/NO_${index}`).join('\n'));
    const lines = message.split('\n');
    expect(lines[0]).toBe('30 rules of {secrets} matched nothing, so nothing was exported:');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  and 10 more.');
  });

  it('lists the folder then, and does not fail where that is refused', async () => {
    const refusals = { 'list dev:/db': refused(403, 'No') };
    const { code, message } = await failing('/db/PASWORD', fakeReads(vault, { refusals }));
    expect(code).toBe('not-found');
    expect(message).toContain('dev:/db/PASWORD: the folder has no such secret.');
    const reads = fakeReads(vault);
    await failing('/db/PASWORD', reads);
    expect(reads.asked).toEqual(['read dev:/db/PASWORD', 'list dev:/db']);
  });

  it('lists no folder that is not there', async () => {
    const reads = fakeReads(vault);
    await failing('/gone/KEY', reads);
    expect(reads.asked).toEqual(['read dev:/gone/KEY']);
  });

  it('is read by itself, where the list of all below leaves it out: it may be one that may not be read', async () => {
    const refusals = { 'read dev:/db/SECRET': refused(403, 'You do not have permission') };
    const { code } = await failing('/**\n/db/SECRET', fakeReads(vault, { refusals }));
    expect(code).toBe('access-denied');
  });

  it('shows keys in one line, and few of them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`KEY_${String.fromCharCode(65 + index)}\n`, 'x']),
    );
    const { message } = await failing('/db/KEY_', fakeReads({ 'dev:/db': many }));
    expect(message.split('\n')).toHaveLength(2);
    expect(message.match(/KEY_[A-Z]/g)).toHaveLength(5);
  });

  it('is no error where the project is not there, but the failure that it is', async () => {
    const refusals = { 'read dev:/db/KEY': refused(404, 'Project with p1 not found') };
    const { message } = await failing('/db/KEY?', fakeReads(vault, { refusals }));
    expect(message).toContain('Project with p1 not found');
  });
});

describe('what may be missing', () => {
  it.each(['/db/NONE?', '/gone/NONE?', '/empty/*?', '/gone/**?', '/db/X*? -> Y_*', '/db/NONE?\n/db/NONE_2?'])(
    '%j is no error',
    async (secrets) => expect(await selected(secrets, fakeReads(vault))).toEqual([]),
  );

  it('is loaded where it is there', async () =>
    expect(await selected('/db/USER?\n/db/NONE?', fakeReads(vault))).toEqual(['/db USER me']));

  it('an empty folder, where {on-empty} says so; but no key, and no folder that is not there', async () => {
    const given = { 'on-empty': 'ignore' };
    expect(await selected('/empty/*\n/db/USER', fakeReads(vault), given)).toEqual(['/db USER me']);
    expect((await failing('/empty/KEY', fakeReads(vault), given)).code).toBe('not-found');
    expect((await failing('/gone/*', fakeReads(vault), given)).code).toBe('not-found');
  });
});
