import { fakeHost } from './fake';
import { logIn, tokenOf } from './log-in';
import { products, type Key } from './settings';

const claims = Buffer.from('{"sub":"a"}').toString('base64url');
const jwt = `eyJhbGciOiJSUzI1NiJ9.${claims}.c2ln`;

function job(given: Record<string, string>, spares: readonly Key[] = []) {
  const { host, events, kept } = fakeHost();
  const source = { title: "a test's source", audience: 'any', token: () => jwt, bindings: () => [] } as const;
  return {
    events,
    kept,
    job: {
      product: { ...products.command, spares },
      given,
      host,
      sources: { env: source },
      hands: { env: {}, read: () => '', run: () => Promise.resolve('') },
    },
  };
}

describe('tokenOf', () => {
  it('gives the token of the job, masked before it is given, and asks nothing of Infisical', async () => {
    const {
      job: own,
      events,
      kept,
    } = job({ '--token-env': 'A', '--domain': 'http://127.0.0.1:9' }, ['identityId', 'projectSlug', 'environment']);
    expect(await tokenOf(own)).toBe(jwt);
    expect(events).toContain(`mask ${jwt}`);
    expect(kept).toEqual([]);
  });
});

describe('logIn', () => {
  it('says what is missing, but for what this use can do without', async () => {
    const { job: own, events } = job({}, ['projectSlug', 'environment']);
    expect(await logIn(own)).toBeUndefined();
    expect(events.join()).toContain('--identity-id is missing');
    expect(events.join()).not.toMatch(/--project-slug is missing|--environment is missing/);
  });

  it('gives an access token that was brought as it is, and leaves its end to whoever brought it', async () => {
    const { job: own, kept } = job({ '--access-token': 'brought-along' }, ['projectSlug', 'environment']);
    expect(await logIn(own)).toMatchObject({ value: 'brought-along' });
    expect(kept).toEqual([]);
  });
});
