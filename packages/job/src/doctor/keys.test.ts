import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { systemClock } from '@infisical-ci/http';
import { fakeDoors } from './fake';
import { issuerKeys } from './keys';

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'a', use: 'sig' };
const discovery = 'https://i.example/x/.well-known/openid-configuration';
const documents = {
  [discovery]: { jwks_uri: 'https://keys.example/jwks' },
  'https://keys.example/jwks': { keys: [jwk] },
};

const keysOf = (issuer: unknown, given: Readonly<Record<string, unknown>> = documents) => {
  const doors = fakeDoors(given);
  return { doors, found: issuerKeys(issuer, doors.open, systemClock) };
};

it.each(['https://i.example/x', 'https://i.example/x/'])(
  'of %s are PEM, fetched without a credential, once',
  async (issuer) => {
    const { doors, found } = keysOf(issuer);
    const { pems } = (await found) as { pems: string[] };
    expect(pems.map((pem) => createPublicKey(pem).export({ format: 'jwk' }))).toEqual([
      publicKey.export({ format: 'jwk' }),
    ]);
    expect(doors.asked.map(({ origin, path }) => origin + path)).toEqual(Object.keys(documents));
    for (const ask of doors.asked) {
      expect(ask).toMatchObject({ method: 'GET', retry: false, maxBytes: 256 * 1024 });
      expect(ask).not.toHaveProperty('headers');
    }
  },
);

it.each(['http://i.example', 'ftp://127.0.0.1', 'https://user:pass@i.example', 'file:///etc/passwd', '', 7, undefined])(
  'of %j are not asked for',
  async (issuer) => {
    const { doors, found } = keysOf(issuer);
    expect(await found).toEqual({ problem: 'its address is no https URL' });
    expect(doors.asked).toEqual([]);
  },
);

it('are not asked for where the document leads out of https', async () => {
  const { doors, found } = keysOf('https://i.example/x', { [discovery]: { jwks_uri: 'http://10.0.0.1/jwks' } });
  expect(await found).toEqual({ problem: 'its address is no https URL' });
  expect(doors.asked).toHaveLength(1);
});

it('that are none are passed over', async () => {
  const odd = [null, 7, { kty: 'oct', k: 'c2VjcmV0' }, { ...jwk, use: 'enc' }, { kty: 'RSA' }];
  const given = { ...documents, 'https://keys.example/jwks': { keys: odd } };
  expect(await keysOf('https://i.example/x', given).found).toEqual({
    problem: 'its document lists none that can sign.',
  });
});

it('are ten at most', async () => {
  const given = { ...documents, 'https://keys.example/jwks': { keys: Array.from({ length: 40 }, () => jwk) } };
  expect(((await keysOf('https://i.example/x', given).found) as { pems: string[] }).pems).toHaveLength(10);
});

it('that cannot be had are merely missing', async () => {
  expect(await keysOf('https://i.example/x', {}).found).toEqual({
    problem: expect.stringContaining('answered 404') as string,
  });
});
