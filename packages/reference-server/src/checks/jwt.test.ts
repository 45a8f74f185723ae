import { createPublicKey, createSecretKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { signed } from '../access-token';
import { decoded, endProblem, publicKey, signatureProblem, startProblem, type Decoded } from './jwt';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const ed = generateKeyPairSync('ed25519');

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(alg: string, key: KeyObject, hash: string | null): Decoded {
  const text = `${encode({ alg })}.${encode({ sub: 'x' })}`;
  const options = alg.startsWith('PS') ? { padding: 6, saltLength: Number(alg.slice(2)) / 8 } : {};
  const signature = sign(hash, Buffer.from(text), { key, dsaEncoding: 'ieee-p1363', ...options });
  return decoded(`${text}.${signature.toString('base64url')}`)!;
}

it.each([
  ['RS256', rsa, 'sha256'],
  ['RS384', rsa, 'sha384'],
  ['RS512', rsa, 'sha512'],
  ['PS256', rsa, 'sha256'],
  ['PS512', rsa, 'sha512'],
  ['ES256', p256, 'sha256'],
  ['ES384', p384, 'sha384'],
])('%s holds, and not for another payload', (alg, { privateKey, publicKey: key }, hash) => {
  const subject = token(alg, privateKey, hash);
  expect(signatureProblem(subject, key)).toBeUndefined();
  expect(signatureProblem({ ...subject, signed: `${subject.signed}x` }, key)).toBe('invalid signature');
});

it('an algorithm of another kind of key is refused', () => {
  const hmac = decoded(signed({}, Buffer.from('x')))!;
  expect(signatureProblem(hmac, rsa.publicKey)).toBe('invalid algorithm');
  expect(signatureProblem(token('RS256', rsa.privateKey, 'sha256'), p256.publicKey)).toBe('invalid algorithm');
  expect(signatureProblem(token('RS256', rsa.privateKey, 'sha256'), createSecretKey(Buffer.from('x')))).toBe(
    'invalid algorithm',
  );
  expect(signatureProblem(token('EdDSA', ed.privateKey, null), ed.publicKey)).toBe('invalid algorithm');
  expect(signatureProblem(token('toString', rsa.privateKey, 'sha256'), rsa.publicKey)).toBe('invalid algorithm');
});

it('a key that the library knows nothing of is a failure for RSA’s algorithms', () => {
  const problem = 'Unknown key type "ed25519".';
  expect(() => signatureProblem(token('RS256', rsa.privateKey, 'sha256'), ed.publicKey)).toThrow(problem);
  expect(signatureProblem(token('ES256', p256.privateKey, 'sha256'), ed.publicKey)).toBe('invalid algorithm');
});

it('a curve that is not the algorithm’s is refused', () => {
  const problem = '"alg" parameter "ES256" requires curve "prime256v1".';
  expect(() => signatureProblem(token('ES256', p384.privateKey, 'sha256'), p384.publicKey)).toThrow(problem);
});

it('a signature that is too long for its curve is refused', () => {
  const subject = token('ES256', p256.privateKey, 'sha256');
  const longer = { ...subject, signature: Buffer.concat([subject.signature, Buffer.alloc(3)]) };
  expect(() => signatureProblem(longer, p256.publicKey)).toThrow('must be "64" bytes');
});

it('a token without a signature is refused as one', () => {
  const unsigned = decoded(`${encode({ alg: 'none' })}.${encode({})}.`)!;
  expect(signatureProblem(unsigned, rsa.publicKey)).toBe('jwt signature is required');
});

it.each([['nonsense'], ['a.b'], ['a.b.c.d'], ['YQ.YQ.YQ'], [`${encode([])}.${encode({})}.x`]])(
  '%s is no token',
  (text) => {
    expect(decoded(text)).toBeUndefined();
  },
);

it('times have no tolerance, and may be left out', () => {
  expect([startProblem({}, 5), endProblem({}, 5)]).toEqual([undefined, undefined]);
  expect([startProblem({ nbf: 5 }, 5), startProblem({ nbf: 6 }, 5)]).toEqual([undefined, 'jwt not active']);
  expect([endProblem({ exp: 6 }, 5), endProblem({ exp: 5 }, 5)]).toEqual([undefined, 'jwt expired']);
  expect([startProblem({ nbf: '5' }, 5), endProblem({ exp: '5' }, 5)]).toEqual([
    'invalid nbf value',
    'invalid exp value',
  ]);
});

it('a key is read from its JWK, and one that is broken is none', () => {
  const jwk = createPublicKey(rsa.privateKey).export({ format: 'jwk' });
  expect(publicKey({ ...jwk })?.asymmetricKeyType).toBe('rsa');
  expect(publicKey({ kty: 'RSA' })).toBeUndefined();
});
