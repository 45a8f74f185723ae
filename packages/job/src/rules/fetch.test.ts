import { fakeReads, refused, selected, type Vault } from './fake';

const vault: Vault = {
  'dev:/': { TOP: 'top' },
  'dev:/db': { PASSWORD: 'pw', USER: 'me', LEGACY_A: 'old' },
  'dev:/db/replica': { PASSWORD: 'rpw' },
  'dev:/cache': { URL: 'redis' },
  'prod:/shared': { KEY: 'k' },
  'prod:/db': { PASSWORD: 'prod-pw', USER: 'prod-me' },
  'base/prod:/registry': { TOKEN: 't' },
};

describe('what is asked', () => {
  it.each<[string, string, string[]]>([
    ['one key: that key', '/db/PASSWORD', ['read dev:/db/PASSWORD']],
    ['one key in two rules: once', '/db/PASSWORD -> A\n/db/PASSWORD -> B', ['read dev:/db/PASSWORD']],
    ['two keys: one list', '/db/PASSWORD\n/db/USER', ['list dev:/db']],
    ['a wildcard: one list', '/db/*', ['list dev:/db']],
    ['a wildcard and keys: one list', '/db/P*\n/db/USER\n/db/LEGACY_A -> OLD', ['list dev:/db']],
    ['all below: one list', '/db/**', ['list dev:/db and below']],
    ['what is below comes with it', '/db/replica/PASSWORD -> R\n/db/**\n/db/*\n/db/USER', ['list dev:/db and below']],
    [
      'nothing of another environment comes with it',
      '/**\nprod:/db/USER',
      ['list dev:/ and below', 'read prod:/db/USER'],
    ],
    ['one `**` in another', '/db/replica/** -> R_*\n/** -> **', ['list dev:/ and below']],
    [
      'other environments and projects apart',
      'prod:/shared/*\nbase/prod:/registry/TOKEN\n/TOP',
      ['list prod:/shared', 'read base/prod:/registry/TOKEN', 'read dev:/TOP'],
    ],
  ])('%s', async (_title, secrets, asked) => {
    const reads = fakeReads(vault);
    await selected(secrets, reads);
    expect(reads.asked).toEqual(asked);
  });

  it('by a list where tags are wanted, which only a list knows', async () => {
    const reads = fakeReads(vault);
    await selected('/db/PASSWORD', reads, { 'tag-slugs': 'web' });
    expect(reads.asked).toEqual(['list dev:/db']);
  });

  it('a folder by itself too, where the list of all below has imports, which it does not say whose they are', async () => {
    const reads = fakeReads(vault, { imports: { 'dev:/db/replica': { REGION: 'eu' } } });
    expect(await selected('/db/replica/*\n/cache/*\n/**\n!/db/*', reads)).toEqual([
      '/elsewhere REGION eu',
      '/db/replica PASSWORD rpw',
      '/cache URL redis',
      '/ TOP top',
      '/cache URL redis',
      '/elsewhere REGION eu',
      '/db/replica PASSWORD rpw',
    ]);
    expect(reads.asked).toEqual(['list dev:/ and below', 'list dev:/db/replica', 'list dev:/cache']);
  });

  it('at most four at once', async () => {
    let now = 0;
    let most = 0;
    const calm = fakeReads(Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`dev:/f${index}`, { A: 'a' }])));
    const reads = {
      ...calm,
      list: async (query: Parameters<typeof calm.list>[0]) => {
        most = Math.max(most, ++now);
        await new Promise(setImmediate);
        now--;
        return calm.list(query);
      },
    };
    await selected(Array.from({ length: 9 }, (_, index) => `/f${index}/*`).join('\n'), reads);
    expect([most, calm.asked.length]).toEqual([4, 9]);
  });

  it('nothing more after a failure', async () => {
    const folders = Array.from({ length: 9 }, (_, index) => `f${index}`);
    const calm = fakeReads(Object.fromEntries(folders.map((folder) => [`dev:/${folder}`, { A: 'a' }])), {
      refusals: { 'list dev:/f0': refused(403, 'No') },
    });
    const wanted = folders.map((folder) => `/${folder}/*`).join('\n');
    await expect(selected(wanted, calm)).rejects.toThrow('Could not read');
    await new Promise(setImmediate);
    expect(calm.asked).toHaveLength(4);
  });
});

describe('a list that is refused', () => {
  const refusals = { 'list dev:/db': refused(403, 'You are not allowed to readValue on secrets') };

  it('is read key by key, where only keys are wanted', async () => {
    const reads = fakeReads(vault, { refusals });
    expect(await selected('/db/PASSWORD -> A\n/db/USER\n/db/PASSWORD -> B', reads)).toEqual([
      '/db PASSWORD pw',
      '/db USER me',
      '/db PASSWORD pw',
    ]);
    expect(reads.asked).toEqual(['list dev:/db', 'read dev:/db/PASSWORD', 'read dev:/db/USER']);
  });

  it('is a failure that names the rule, where all of it is wanted', async () => {
    await expect(selected('/TOP\n/db/*', fakeReads(vault, { refusals }))).rejects.toMatchObject({
      code: 'access-denied',
      message:
        'Could not read: You are not allowed to readValue on secrets. It was asked for in line 2 of {secrets} (dev:/db/*).',
    });
  });

  it('of one key is a failure that names the rule once', async () => {
    const one = { 'read dev:/db/USER': refused(403, 'You may not') };
    await expect(selected('/db/USER', fakeReads(vault, { refusals: one }))).rejects.toMatchObject({
      message: 'Could not read: You may not. It was asked for in line 1 of {secrets} (dev:/db/USER).',
    });
  });

  it('is of the project that the rule names, and no other is to be looked at first', async () => {
    const other = { 'read platform/dev:/db/USER': refused(403, 'You are not a member') };
    await expect(selected('platform/dev:/db/USER', fakeReads(vault, { refusals: other }))).rejects.toMatchObject({
      fixes: ['The project is the one that line 1 of {secrets} names: platform.'],
    });
  });

  it('is a failure for the key that may not be read either', async () => {
    const more = { ...refusals, 'read dev:/db/USER': refused(403, "on secret with name 'USER'") };
    await expect(selected('/db/PASSWORD\n/db/USER', fakeReads(vault, { refusals: more }))).rejects.toMatchObject({
      message: expect.stringContaining('line 2 of {secrets} (dev:/db/USER)') as string,
    });
  });
});

describe('what is selected', () => {
  it.each<[string, string, string[]]>([
    ['a prefix', '/db/P*', ['/db PASSWORD pw']],
    [
      'by depth, then path, then key',
      '/**',
      [
        '/ TOP top',
        '/cache URL redis',
        '/db LEGACY_A old',
        '/db PASSWORD pw',
        '/db USER me',
        '/db/replica PASSWORD rpw',
      ],
    ],
    [
      'not what has a rule of its own',
      '/db/*\n/db/PASSWORD -> DB',
      ['/db LEGACY_A old', '/db USER me', '/db PASSWORD pw'],
    ],
    [
      'not even where all below is loaded',
      '/db/**\n/db/replica/PASSWORD -> R',
      ['/db LEGACY_A old', '/db PASSWORD pw', '/db USER me', '/db/replica PASSWORD rpw'],
    ],
    [
      'but what has one in another place',
      '/cache/*\nprod:/shared/KEY\n/db/replica/*\n/db/PASSWORD -> X',
      ['/cache URL redis', '/shared KEY k', '/db/replica PASSWORD rpw', '/db PASSWORD pw'],
    ],
    [
      'not apart by what another environment says',
      '/db/*\nprod:/db/*\nprod:/db/USER -> X\n!prod:/db/P*\n!/db/LEGACY_*',
      ['/db PASSWORD pw', '/db USER me', '/db USER prod-me'],
    ],
    ['not what is left out', '/db/*\n!/db/LEGACY_*\n!/db/USER', ['/db PASSWORD pw']],
    ['not what is left out below', '/db/**\n!/db/replica/**', ['/db LEGACY_A old', '/db PASSWORD pw', '/db USER me']],
    [
      'what is left out of wildcards, where it has a rule of its own',
      '/db/*\n!/db/P*\n/db/PASSWORD',
      ['/db LEGACY_A old', '/db USER me', '/db PASSWORD pw'],
    ],
    ['nothing where all is left out, which is no error of the rule', '/cache/*\n!/cache/URL\n/TOP', ['/ TOP top']],
  ])('%s', async (_title, secrets, expected) => {
    expect(await selected(secrets, fakeReads(vault))).toEqual(expected);
  });

  it('imports as secrets of the folder that imports them', async () => {
    const reads = () => fakeReads(vault, { imports: { 'dev:/cache': { TLS: 'on', OLD: 'x' } } });
    expect(await selected('/cache/TLS -> A', reads())).toEqual(['/elsewhere TLS on']);
    expect(await selected('/cache/*\n!/cache/OLD\n/cache/TLS -> A', reads())).toEqual([
      '/cache URL redis',
      '/elsewhere TLS on',
    ]);
    expect(await selected('/**\n!/cache/OLD\n!/db/**', reads())).toEqual([
      '/ TOP top',
      '/cache URL redis',
      '/elsewhere TLS on',
    ]);
  });

  it('hidden values are refused, each once', async () => {
    const calm = fakeReads(vault);
    const reads = {
      ...calm,
      read: async (query: Parameters<typeof calm.read>[0]) => ({ ...(await calm.read(query)), hidden: true }),
    };
    await expect(selected('/db/USER\n/db/USER -> B', reads)).rejects.toMatchObject({
      code: 'value-hidden',
      message: expect.stringMatching(/: dev:\/db\/USER\.$/) as string,
    });
  });
});
