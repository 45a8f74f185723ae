import { startDeadline } from '@infisical-ci/http';
import type { Ask, Source } from '@infisical-ci/identity';
import { gainAccess } from './access';
import { fakeHost, settingsOf } from './fake';
import { products } from './settings';

const identityId = '11111111-2222-4333-8444-555555555555';

/** What a source was asked for, by settings; the source that is chosen then fails. */
async function askedBy(given: Record<string, string>): Promise<Ask | undefined> {
  let asked: Ask | undefined;
  const google: Source = {
    title: 'Google',
    audience: 'any',
    token: (ask) => {
      asked = ask;
      throw new Error('enough');
    },
    bindings: () => [],
  };
  const hands = { env: {}, read: () => '', run: () => Promise.resolve('') };
  const job = { product: products.github, given: {}, host: fakeHost().host, sources: { google }, hands };
  const door = {
    base: '',
    ask: () => Promise.reject(new Error('not asked')),
    within: () => door,
    close: () => undefined,
  };
  const network = { infisical: door, platform: () => door, close: () => undefined };
  await expect(gainAccess(job, settingsOf(given), network, startDeadline(10))).rejects.toThrow('enough');
  return asked;
}

it.each([
  [{ method: 'gcp' }, identityId],
  [{ method: 'gcp', audience: 'mine' }, 'mine'],
  [{ 'token-source': 'google' }, undefined],
])(
  'by %j the token is asked for the audience %s: GCP Auth takes none but the id of the identity',
  async (given, audience) => {
    expect((await askedBy(given))?.audience).toBe(audience);
  },
);
