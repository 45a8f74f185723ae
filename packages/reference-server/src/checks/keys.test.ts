import { generateKeyPairSync } from 'node:crypto';
import { chosenKeys } from './keys';

const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
const key = (more: object): object => ({ ...jwk, ...more });
const count = (chosen: ReturnType<typeof chosenKeys>): number => ('keys' in chosen ? chosen.keys.length : -1);

it('a key id picks its key alone', () => {
  const jwks = { keys: [key({ kid: 'a' }), key({ kid: 'b', use: 'sig' })] };
  expect(count(chosenKeys(jwks, 'b'))).toBe(1);
  expect(chosenKeys(jwks, 'c')).toMatchObject({ kind: 'unknown' });
});

it('without a key id there are all, and ten at most', () => {
  const keys = Array.from({ length: 11 }, (_, index) => key({ kid: String(index) }));
  expect(count(chosenKeys({ keys: keys.slice(1) }, undefined))).toBe(10);
  expect(count(chosenKeys({ keys: keys.slice(1) }, ''))).toBe(10);
  expect(chosenKeys({ keys }, undefined)).toEqual({ kind: 'too many', problem: '11' });
});

it.each([
  [{}, 'The JWKS endpoint did not contain any keys'],
  [null, 'The JWKS endpoint did not contain any keys'],
  [{ keys: [] }, 'The JWKS endpoint did not contain any keys'],
  [{ keys: [key({ use: 'jwt-svid' })] }, 'The JWKS endpoint did not contain any signing keys'],
  [{ keys: [key({ d: 'x' })] }, 'The JWKS endpoint did not contain any signing keys'],
  [{ keys: [null] }, 'The JWKS endpoint did not contain any signing keys'],
  ['', 'The JWKS endpoint did not contain any keys'],
  [{ keys: [{ kty: 'nonsense' }] }, 'The JWKS endpoint did not contain any signing keys'],
])('%j holds no key to verify with', (jwks, problem) => {
  expect(chosenKeys(jwks, 'a')).toEqual({ kind: 'unusable', problem });
});
