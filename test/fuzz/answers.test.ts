// What a server may answer: read, or refused by a Failure that tells nothing of the body.
import fc from 'fast-check';
import { listSecrets, login, projectIdOf, projectSlugOf, readSecret, renew, revoke } from '@infisical-ci/client';
import { codes, Failure, readJson, refusalOf, type Answer, type Ask } from '@infisical-ci/http';
import { fakeDoor } from '../../packages/client/src/fake';
import { verdictOn } from '../../packages/http/src/verdict';
import { property } from './runs';
import { anyText, bytes, madeOf } from './texts';

/** What no message may repeat. */
const canary = 'Kq7Vx2Zw9Pm4';

const header = fc.oneof(
  anyText,
  madeOf(['Wed, 21 Oct 2026 07:28:00 GMT', '1', '60', '1e9', '-', '.5', 'https://x.example/api/a?b', '//', '/'], 3),
);
const headers = fc.record(
  {
    'content-type': fc.oneof(
      fc.constantFrom('application/json', 'text/html', 'application/problem+json; charset=x'),
      header,
    ),
    'content-encoding': fc.oneof(fc.constantFrom('identity', 'gzip'), header),
    'retry-after': header,
    'x-ratelimit-reset': header,
    date: header,
    location: header,
  },
  { requiredKeys: [] },
);

const text = fc.oneof(anyText, fc.constantFrom('', 'a', 'dev', '/', 'override', 'eyJ'));
/** JSON of the fields that the API has, and of all that they may hold instead. */
const fields =
  'message error statusCode details accessToken expiresIn accessTokenMaxTTL secrets secret imports secretKey secretValue secretPath ' +
  'environment secretValueHidden workspace projects project workspaces id slug path type tags isRotatedSecret folderId name';
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    fc.oneof(text, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...fields.split(' ')), tie('tree'), { maxKeys: 6 }),
  ),
}));
const json = tree.map((value) => Buffer.from(JSON.stringify(value)));
const body = fc.oneof(
  bytes,
  json,
  json.map((whole) => whole.subarray(0, whole.length / 2)),
);
const status = fc.oneof(
  fc.constantFrom(200, 301, 307, 400, 401, 403, 404, 407, 408, 422, 425, 429, 495, 500, 503),
  fc.integer({ min: 100, max: 999 }),
);
const answer: fc.Arbitrary<Answer> = fc.record({ status, headers, body });
const ask: Ask = { purpose: 'list the secrets', method: 'GET', path: '/api/v4/secrets' };
const door = { base: 'https://vault.test' };

const isLine = /^[^\p{Cc}\p{Zl}\p{Zp}]*$/u;

property('any answer has a refusal, in one bounded line', [answer], (given) => {
  const { message, error = '', date = '' } = refusalOf(given);
  expect(message).not.toBe('');
  for (const line of [message, error, date]) expect(line).toMatch(isLine);
  expect([message.length <= 300, error.length <= 80, date.length <= 40]).toEqual([true, true, true]);
});

property('any answer is one to be read, or a setback that says what and for how long', [answer], (given) => {
  const setback = verdictOn(given, ask, new URL('https://vault.test/api/v4/secrets?workspaceSlug=s'));
  if (!setback) return;
  expect(Object.keys(codes)).toContain(setback.code);
  expect(setback.what).toMatch(isLine);
  expect(setback.wait ?? 0).toBeGreaterThanOrEqual(0);
});

property('what is no JSON is told without the body', [answer], (given) => {
  const told = { ...given, body: Buffer.concat([Buffer.from(canary), given.body]) };
  try {
    readJson(told, ask, door);
    throw new Error('it was read');
  } catch (error) {
    expect(error).toMatchObject({ code: 'answer-malformed' });
    expect(String(error)).not.toContain(canary);
  }
});

const place = { environment: 'dev', path: '/' };
const query = { ...place, recursive: true, includeImports: true, tags: [] };
type FakeDoor = ReturnType<typeof fakeDoor>;
const calls: Readonly<Record<string, (to: FakeDoor) => Promise<unknown>>> = {
  login: (to) => login(to, 'oidc', { identityId: 'i', jwt: 'j' }),
  'list by slug': (to) => listSecrets(to, 'bearer', { ...query, project: { slug: 'shop' } }),
  'list by id': (to) => listSecrets(to, 'bearer', { ...query, project: { id: 'p' } }),
  read: (to) => readSecret(to, 'bearer', { ...place, includeImports: true, project: { id: 'p' }, key: 'A' }),
  'project by slug': (to) => projectIdOf(to, 'bearer', 'shop'),
  'project by id': (to) => projectSlugOf(to, 'bearer', 'p'),
  renew: (to) => renew(to, 'bearer'),
  revoke: (to) => revoke(to, 'bearer'),
};

const answers = fc.array(
  fc.record({
    status: fc.constantFrom(200, 200, 200, 400, 401, 403, 404),
    headers: fc.constant({ 'content-type': 'application/json' }),
    body,
  }),
  { minLength: 1, maxLength: 3 },
);

property(
  'each call ends in what was asked for, or in a Failure',
  [fc.constantFrom(...Object.keys(calls)), answers],
  async (name, given) => {
    let turn = 0;
    const to = fakeDoor(() => given[turn++ % given.length] as Answer);
    const outcome: unknown = await calls[name]?.(to).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Failure);
    // However it is answered, nobody is asked without end.
    expect(to.asked.length).toBeLessThan(10);
  },
);
