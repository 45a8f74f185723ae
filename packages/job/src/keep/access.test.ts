import { Failure, startDeadline, type Answer, type Ask, type Door } from '@infisical-ci/http';
import { tokenOf } from '../doctor/fake';
import { fakeHost, settingsOf } from '../fake';
import { hushed } from '../hush';
import { products } from '../settings';
import { isRefusedToken, keptAccess, withItsOwnLife } from './access';

describe('withItsOwnLife', () => {
  const of = (claims: object, expiresIn: number) =>
    withItsOwnLife({ value: tokenOf({ ...claims }), expiresIn, maxTtl: 900 }).expiresIn;
  it('is what the access token says where that is less', () => expect(of({ iat: 1000, exp: 1060 }, 600)).toBe(60));
  it('is what the server says where that is less', () => expect(of({ iat: 1000, exp: 1600 }, 60)).toBe(60));
  it('is what it says where the server states none', () => expect(of({ iat: 1000, exp: 1060 }, 0)).toBe(60));
  it.each([{}, { iat: 1000 }, { exp: 1060 }, { iat: 1000, exp: 1000 }, { iat: '1000', exp: 1060 }])(
    'is what the server says where it says %j',
    (claims) => expect(of(claims, 600)).toBe(600),
  );
  it('is what the server says where it is no JWT', () => {
    const opaque = { value: 'opaque', expiresIn: 0, maxTtl: 0 };
    expect(withItsOwnLife(opaque)).toBe(opaque);
  });
});

it.each<[string, unknown, boolean]>([
  ['401', { status: 401, message: '' }, true],
  ['403 TokenError', { status: 403, message: '', error: 'TokenError' }, true],
  ['403 for what it was used for', { status: 403, message: '', error: 'PermissionDenied' }, false],
  ['404', { status: 404, message: '' }, false],
  ['no refusal', undefined, false],
])('an access token was refused: %s', (_what, refusal, wanted) => {
  const failure = new Failure('access-denied', 'No.', refusal ? { refusal: refusal as never } : {});
  expect(isRefusedToken(failure)).toBe(wanted);
});
it('no other error says so', () => expect(isRefusedToken(new Error('401'))).toBe(false));

describe('keptAccess', () => {
  function subject() {
    let time = 0;
    const clocks = { now: () => time, wall: () => time, after: () => () => undefined };
    const life = startDeadline(Infinity, clocks);
    const { host, events } = fakeHost();
    const hush = hushed(host);
    let tokens = 0;
    const deadlines: unknown[] = [];
    const door: Door = {
      base: 'https://i.example',
      ask: ({ path }: Ask): Promise<Answer> => {
        const token = `${path.endsWith('renew') ? 'renewed' : 'login'}-${++tokens}.`;
        const body = Buffer.from(JSON.stringify({ accessToken: token, expiresIn: 60, accessTokenMaxTTL: 1e9 }));
        return Promise.resolve({ status: 200, headers: { 'content-type': 'application/json' }, body });
      },
      within: (deadline) => {
        deadlines.push(deadline);
        return door;
      },
      close: () => undefined,
    };
    const settings = settingsOf({ 'identity-id': '', 'client-id': 'id', 'client-secret': 'client-secret' });
    const job = {
      product: products.github,
      given: {},
      host: hush,
      sources: {},
      hands: { env: {}, read: () => '', run: () => Promise.resolve('') },
    };
    const network = { infisical: door, platform: () => door, close: () => undefined };
    const alive = keptAccess(job, settings, network, life, { clocks, random: () => 1 });
    const say = (text: string): string => {
      hush.say('info', text);
      return events.at(-1) ?? '';
    };
    return { alive, events, say, deadlines, life, pass: (seconds: number) => void (time += seconds * 1000) };
  }

  it('masks each access token as it comes, and after months hides the last ones alone', async () => {
    const { alive, events, say, pass } = subject();
    await expect(alive.accessToken()).resolves.toBe('login-1.');
    expect(events).toContain('mask login-1.');
    for (let turn = 0; turn < 100; turn++) {
      pass(50);
      await alive.accessToken();
    }
    expect(events).toContain('mask renewed-101.');
    expect(say('renewed-101. renewed-100. login-1. renewed-2.')).toBe('info: *** *** login-1. renewed-2.');
  });

  it('gives each refresh a deadline of its own', async () => {
    const { alive, deadlines, life, pass } = subject();
    await alive.accessToken();
    pass(50);
    await alive.accessToken();
    expect(new Set(deadlines).size).toBe(2);
    expect(deadlines).not.toContain(life);
  });
});
