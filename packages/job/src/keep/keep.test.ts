import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openFakeInfisical, startKeeping, type FakeInfisical } from './fake';

let infisical: FakeInfisical;
beforeAll(async () => void (infisical = await openFakeInfisical()));
afterAll(() => infisical.close());

let kept: Awaited<ReturnType<typeof startKeeping>>;
const start = async (given: Parameters<typeof startKeeping>[1] = {}): Promise<void> => {
  kept = await startKeeping(infisical, given);
};
afterEach(async () => {
  infisical.other.clear();
  await kept.remove();
  infisical.asked.length = 0;
});

const times = (name: string): number => infisical.asked.filter((each) => each === name).length;
const inode = (name: string): number => statSync(join(kept.folder, name)).ino;
const said = (text: string): number => kept.said().filter((each) => each.includes(text)).length;

describe('keep', () => {
  it('has both files there once it says so, and in the end removes and revokes what it had', async () => {
    await start();
    expect([kept.read('token'), kept.read('secrets')]).toEqual(['token-1\n', expect.stringContaining('k-7f3a9c1e')]);
    expect(kept.said()).toEqual([
      expect.stringMatching(/^info: Wrote 1 secret from .+secrets\.$/),
      expect.stringMatching(/^info: Ready: \S+token and \S+secrets, kept up to date until this is told to end/),
    ]);
    kept.stop();
    await expect(kept.ended).resolves.toBe(true);
    expect(infisical.asked).toEqual(['login', 'secrets', 'revoke']);
    expect(readdirSync(kept.folder)).toEqual([]);
  });

  it('writes nothing where the first time does not work, and says why', async () => {
    infisical.other.set('secrets', () => [404, { message: 'No such folder' }]);
    await start();
    await expect(kept.ended).resolves.toBe(false);
    expect([readdirSync(kept.folder), infisical.asked.at(-1)]).toEqual([[], 'revoke']);
    expect(said('(error code: not-found)')).toBe(1);
  });

  it('takes the access token away again where the secrets cannot be written the first time', async () => {
    await start({ secretsFile: '/dev/null' });
    await expect(kept.ended).resolves.toBe(false);
    expect([readdirSync(kept.folder), infisical.asked.at(-1)]).toEqual([[], 'revoke']);
  });

  it('replaces the access token before it ends, and leaves the secrets untouched', async () => {
    await start();
    const before = inode('secrets');
    await kept.clocks.pass(41);
    expect(kept.read('token')).toMatch(/^token-\d+\n$/);
    expect(times('renew')).toBe(0);
    const old = kept.read('token');
    await kept.clocks.pass(1);
    expect([times('renew'), kept.read('token') === old, inode('secrets')]).toEqual([1, false, before]);
    expect(times('secrets')).toBe(1);
  });

  it.each([
    [1, 300],
    [0, 240],
  ])('reads the secrets again after their time, or a little earlier (%d)', async (random, seconds) => {
    await start({ random: () => random });
    await kept.clocks.pass(seconds - 1);
    expect(times('secrets')).toBe(1);
    infisical.other.set('secrets', () => [
      200,
      { secrets: [{ secretKey: 'NEW', secretValue: 'n-5e2b' }], imports: [] },
    ]);
    await kept.clocks.pass(1);
    expect([times('secrets'), kept.read('secrets').includes('n-5e2b'), said('Wrote ')]).toEqual([2, true, 2]);
  });

  it('keeps an access token alone without reading anything', async () => {
    await start({ secretsFile: undefined, given: { '--export-type': 'none' } });
    await kept.clocks.pass(400);
    expect([times('secrets'), readdirSync(kept.folder)]).toEqual([0, ['token']]);
  });

  it('revokes nothing where it is told so', async () => {
    await start({ given: { '--revoke': 'false' } });
    kept.stop();
    await kept.ended;
    expect([times('revoke'), readdirSync(kept.folder)]).toEqual([0, []]);
  });

  it('ends at once in the middle of anything, and waits five seconds at most for the revoking', async () => {
    await start();
    for (const name of ['renew', 'revoke']) infisical.other.set(name, 'never');
    await kept.clocks.pass(42);
    expect(times('renew')).toBe(1);
    kept.stop();
    await infisical.settle();
    expect(readdirSync(kept.folder)).toEqual([]);
    await kept.clocks.pass(5);
    await expect(kept.ended).resolves.toBe(true);
    expect(said('warning: The access token could not be revoked')).toBe(1);
  });
});

describe('what goes wrong while it runs', () => {
  it('is a refused access token: it logs in once, and reads with the new one', async () => {
    await start({ refreshEvery: 10 });
    infisical.other.set('secrets', () => {
      infisical.other.clear();
      return [401, { message: 'revoked', error: 'TokenError' }];
    });
    const old = kept.read('token');
    await kept.clocks.pass(10);
    expect(infisical.asked).toEqual(['login', 'secrets', 'secrets', 'login', 'secrets']);
    expect([kept.read('token') === old, said('warning: ')]).toEqual([false, 0]);
  });

  it('is an Infisical that is away for an hour: told of once, asked less and less, and the token written once it is back', async () => {
    await start({ given: { '--retry-deadline': '2' } });
    const [token, secrets] = [kept.read('token'), inode('secrets')];
    for (const name of ['login', 'renew', 'secrets']) infisical.other.set(name, () => [503, { message: 'away' }]);
    await kept.clocks.pass(3600);
    expect([said('no more is said of it'), said('has ended meanwhile'), said('Trying again')]).toEqual([1, 1, 0]);
    expect([kept.read('token'), inode('secrets')]).toEqual([token, secrets]);
    // Every minute and a half about, with some tries each.
    expect(infisical.asked.length).toBeLessThan(5 * 55);
    expect(infisical.asked.length).toBeGreaterThan(30);
    infisical.other.clear();
    await kept.clocks.pass(95);
    expect([kept.read('token') === token, said('It works again, after ')]).toEqual([false, 1]);
    expect(kept.said()).toHaveLength(5);
  });

  it('is a login that is refused for ever: tried every minute and a half, lest it lock the identity out', async () => {
    await start({ refreshEvery: 10 });
    infisical.other.set('login', () => [403, { message: 'locked' }]);
    infisical.other.set('renew', () => [403, { message: 'revoked' }]);
    infisical.other.set('secrets', () => [401, { message: 'revoked' }]);
    infisical.asked.length = 0;
    await kept.clocks.pass(900);
    expect([times('login') <= 10, times('login') >= 8]).toEqual([true, true]);
    expect(said('warning: ')).toBe(2);
  });

  it('is an access token that ends before the next try: said within seconds of its end', async () => {
    await start({ refreshEvery: 10_000 });
    infisical.other.set('login', () => [403, { message: 'locked' }]);
    infisical.other.set('renew', () => [403, { message: 'revoked' }]);
    await kept.clocks.pass(59);
    expect(said('has ended meanwhile')).toBe(0);
    const tries = times('login');
    await kept.clocks.pass(7);
    expect([said('has ended meanwhile'), times('login')]).toEqual([1, tries]);
  });

  it('is a file that cannot be written: a good access token waits for nothing, and the old file stays', async () => {
    await start({ refreshEvery: 10 });
    const folder = join(kept.folder, 'secrets');
    rmSync(folder);
    mkdirSync(folder);
    infisical.other.set('secrets', () => [
      200,
      { secrets: [{ secretKey: 'NEW', secretValue: 'n-5e2b' }], imports: [] },
    ]);
    const old = kept.read('token');
    await kept.clocks.pass(60);
    expect([kept.read('token') === old, said('(error code: file-refused)')]).toEqual([false, 1]);
    // What failed is not tried earlier for the sake of the access token, which was renewed meanwhile.
    expect(times('secrets')).toBe(7);
    rmSync(folder, { recursive: true });
    await kept.clocks.pass(95);
    expect([kept.read('secrets').includes('n-5e2b'), said('It works again')]).toEqual([true, 1]);
  });

  it('is an answer that does not come: the new access token is in its file before that', async () => {
    await start({ refreshEvery: 42 });
    const old = kept.read('token');
    infisical.other.set('secrets', 'never');
    await kept.clocks.pass(43);
    expect([times('secrets'), times('renew'), kept.read('token') === old]).toEqual([2, 1, false]);
  });

  it('is a file that somebody removed: it is there again within five seconds, without asking anybody', async () => {
    await start();
    const before = kept.read('secrets');
    infisical.asked.length = 0;
    rmSync(kept.folder, { recursive: true });
    await kept.clocks.pass(5);
    expect([existsSync(join(kept.folder, 'token')), kept.read('secrets'), infisical.asked]).toEqual([true, before, []]);
    infisical.asked.push('revoke');
  });
});
