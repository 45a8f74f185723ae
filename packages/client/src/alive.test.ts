import { Failure, startDeadline } from '@infisical-ci/http';
import type { AccessToken } from './access';
import { keepAlive } from './alive';
import { fakeClocks } from './fake-clocks';

const away = new Failure('network-failed', 'Nobody is there.');
const denied = new Failure('access-denied', 'It was revoked.', { refusal: { status: 401, message: 'revoked' } });

/** A keeper of tokens that are good for so many seconds, and what it asked for. */
function subject({ expiresIn = 60, maxTtl = 600, random = 1 } = {}) {
  const clocks = fakeClocks();
  const life = startDeadline(Infinity, clocks);
  const asked: string[] = [];
  const failing: { login?: Error; renew?: Error } = {};
  const give = (what: 'login' | 'renew'): Promise<AccessToken> => {
    asked.push(what);
    if (failing[what]) return Promise.reject(failing[what]);
    return Promise.resolve({ value: `${what}-${asked.length}`, expiresIn, maxTtl });
  };
  const alive = keepAlive({
    login: () => give('login'),
    renew: () => give('renew'),
    life,
    clocks,
    patience: 120,
    random: () => random,
  });
  return { alive, clocks, life, asked, failing };
}

const seconds = 1000;

describe('an access token that is kept alive', () => {
  it('is obtained by the first who asks, and given to all until two thirds of its life are over', async () => {
    const { alive, clocks, asked } = subject();
    expect(asked).toEqual([]);
    await expect(alive.accessToken()).resolves.toBe('login-1');
    await clocks.pass(41 * seconds);
    await expect(alive.accessToken()).resolves.toBe('login-1');
    expect(alive.due()).toBe(1 * seconds);
    await clocks.pass(1 * seconds);
    await expect(alive.accessToken()).resolves.toBe('renew-2');
    expect(asked).toEqual(['login', 'renew']);
  });

  it('is renewed earlier by some, so that not all come at once', async () => {
    const { alive } = subject({ random: 0 });
    await alive.accessToken();
    expect(alive.due()).toBe(36 * seconds);
  });

  it('costs one refresh however many wait for it', async () => {
    const { alive, clocks, asked } = subject();
    const all = await Promise.all(Array.from({ length: 1000 }, () => alive.accessToken()));
    expect(new Set(all)).toEqual(new Set(['login-1']));
    await clocks.pass(50 * seconds);
    await Promise.all(Array.from({ length: 1000 }, () => alive.accessToken()));
    expect(asked).toEqual(['login', 'renew']);
  });

  it('is replaced by a login where renewing would outlive the longest life', async () => {
    const { alive, clocks, asked } = subject({ expiresIn: 60, maxTtl: 120 });
    await alive.accessToken();
    await clocks.pass(42 * seconds);
    await alive.accessToken();
    await clocks.pass(42 * seconds);
    await expect(alive.accessToken()).resolves.toBe('login-3');
    expect(asked).toEqual(['login', 'renew', 'login']);
    expect(alive.living()).toEqual(['renew-2', 'login-3']);
    await clocks.pass(18 * seconds);
    expect(alive.living()).toEqual(['login-3']);
  });

  it('is for ever where the server states no limit', async () => {
    const { alive, clocks, asked } = subject({ expiresIn: 0, maxTtl: 0 });
    await alive.accessToken();
    expect(alive.due()).toBe(Infinity);
    await clocks.pass(1e12);
    await alive.accessToken();
    expect(asked).toEqual(['login']);
  });

  it('is replaced by a login where the server does not renew it', async () => {
    const { alive, clocks, asked, failing } = subject();
    await alive.accessToken();
    await clocks.pass(45 * seconds);
    failing.renew = denied;
    await expect(alive.accessToken()).resolves.toBe('login-3');
    expect(asked).toEqual(['login', 'renew', 'login']);
  });

  it.each([
    ['a machine that slept', (set: (by: number) => void) => set(3600 * seconds), ['login', 'login']],
    ['a clock that was set back', (set: (by: number) => void) => set(-3600 * seconds), ['login', 'renew']],
  ])('is told by both clocks, after %s', async (_what, jump, wanted) => {
    const { alive, clocks, asked } = subject();
    await alive.accessToken();
    jump(clocks.set);
    await clocks.pass(42 * seconds);
    await alive.accessToken();
    expect(asked).toEqual(wanted);
  });
});

describe('a refused access token', () => {
  it('is not given again, and costs one login however many tell', async () => {
    const { alive, asked } = subject();
    const first = await alive.accessToken();
    const all = await Promise.all(
      Array.from({ length: 1000 }, () => {
        alive.refused(first, denied);
        return alive.accessToken();
      }),
    );
    expect(new Set(all)).toEqual(new Set(['login-2']));
    alive.refused(first, denied);
    await expect(alive.accessToken()).resolves.toBe('login-2');
    expect(asked).toEqual(['login', 'login']);
    expect(alive.living()).toEqual(['login-2']);
  });

  it('is no reason to log in over and over', async () => {
    const { alive, clocks, asked } = subject();
    for (let call = 0; call < 1000; call++)
      await alive.accessToken().then(
        (token) => alive.refused(token, denied),
        () => undefined,
      );
    expect(asked.length).toBe(2);
    await expect(alive.accessToken()).rejects.toBe(denied);
    await clocks.pass(1 * seconds);
    await expect(alive.accessToken()).resolves.toBe('login-3');
  });
});

describe('a refresh that fails', () => {
  it('leaves the old access token to all as long as that lasts, and is tried again after longer and longer pauses', async () => {
    const { alive, clocks, asked, failing } = subject();
    await alive.accessToken();
    failing.renew = failing.login = away;
    await clocks.pass(42 * seconds);
    const pauses: number[] = [];
    for (let time = 42; time < 59; time++) {
      const before = asked.length;
      await expect(alive.accessToken()).resolves.toBe('login-1');
      if (asked.length > before) pauses.push(alive.due() / seconds);
      await clocks.pass(1 * seconds);
    }
    expect(alive.trouble()).toBe(away);
    expect(pauses).toEqual([1, 2, 4, 8, 16]);
    await clocks.pass(1 * seconds);
    expect(alive.living()).toEqual([]);
    await expect(alive.accessToken()).rejects.toBe(away);
  });

  it('is told to all who ask before the next try, which is never more than a minute and a half away', async () => {
    const { alive, clocks, asked, failing } = subject();
    failing.login = away;
    for (let time = 0; time < 3600; time++) {
      await Promise.all(Array.from({ length: 10 }, () => expect(alive.accessToken()).rejects.toBe(away)));
      await clocks.pass(1 * seconds);
    }
    expect(asked.length).toBe(7 + Math.floor((3600 - 127) / 90) + 1);
    delete failing.login;
    await clocks.pass(90 * seconds);
    await expect(alive.accessToken()).resolves.toMatch(/^login-/);
    expect(alive.trouble()).toBeUndefined();
  });

  it('waits longest where the login was refused, which may lock the identity out', async () => {
    const { alive, failing } = subject();
    failing.login = new Failure('login-refused', 'No.');
    await expect(alive.accessToken()).rejects.toThrow('No.');
    expect(alive.due()).toBe(90 * seconds);
  });

  it('keeps its pause whatever it fails with', async () => {
    const { alive, asked, failing } = subject();
    failing.login = new Error('odd');
    await expect(alive.accessToken()).rejects.toBe(failing.login);
    await expect(alive.accessToken()).rejects.toBe(failing.login);
    expect(asked).toEqual(['login']);
  });

  it('fails once its time is over, although what it waits for never ends', async () => {
    const clocks = fakeClocks();
    const never = (): Promise<AccessToken> => new Promise(() => undefined);
    const life = startDeadline(Infinity, clocks);
    const alive = keepAlive({ login: never, renew: never, life, clocks, patience: 10 });
    const waiting = Promise.all(Array.from({ length: 3 }, () => alive.accessToken().catch((error: unknown) => error)));
    await clocks.pass(11 * seconds);
    expect(await waiting).toEqual(Array(3).fill(expect.objectContaining({ code: 'timed-out' })));
  });
});

it('ends what is under way with its life, and begins nothing after it', async () => {
  const clocks = fakeClocks();
  const life = startDeadline(Infinity, clocks);
  const reasons: unknown[] = [];
  const login = (deadline: ReturnType<typeof startDeadline>): Promise<AccessToken> =>
    new Promise((_resolve, reject) => {
      deadline.onEnd((reason) => {
        reasons.push(reason);
        reject(reason);
      });
    });
  const alive = keepAlive({ login, renew: () => login(life), life, clocks, patience: 10 });
  const waiting = alive.accessToken();
  const stopped = new Error('stopped');
  life.end(stopped);
  await expect(waiting).rejects.toBe(stopped);
  await expect(alive.accessToken()).rejects.toBe(stopped);
  expect(reasons).toEqual([stopped]);
});
