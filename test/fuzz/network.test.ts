// What an environment may hold for the network: a proxy, none, or one Failure that repeats none of it.
import fc from 'fast-check';
import { Failure, proxyFor, readCertificates } from '@infisical-ci/http';
import { readClientCertificate } from '../../packages/http/src/client-certificate';
import { property } from './runs';
import { anyText, madeOf } from './texts';

const hosts = [
  'vault.example',
  'localhost',
  '127.0.0.1',
  '[::1]',
  '10.1.2.3',
  '[fd00::1]',
  'xn--bcher-kva.example',
  '169.254.169.254',
];
const url = fc
  .tuple(fc.constantFrom('http', 'https'), fc.constantFrom(...hosts), fc.constantFrom('', ':8443', ':443'))
  .map(([scheme, host, port]) => new URL(`${scheme}://${host}${port}/api`));
const proxy = fc.oneof(
  anyText,
  madeOf(
    [
      'http://',
      'https://',
      'socks5://',
      'user',
      ':',
      '@',
      '%',
      '%41',
      '%zz',
      'proxy',
      '.example',
      ':8080',
      '/',
      ' ',
      '[',
      '::1',
      ']',
    ],
    8,
  ),
);
const exempt = fc.oneof(
  anyText,
  madeOf(
    [
      ...hosts,
      ...'* . *. / /8 /0 /33 /x /-1 : :443 , ::1 ::ffff:10.1.2.3 fe80::1%eth0 10.0.0.0 example fd00:: ::/0 0x0a.1'.split(
        ' ',
      ),
      ' ',
    ],
    6,
  ),
);

property(
  'any variables name a proxy or none, or a Failure says which is wrong',
  [url, proxy, exempt],
  (asked, given, noProxy) => {
    const env = { HTTPS_PROXY: given, HTTP_PROXY: given, NO_PROXY: noProxy };
    try {
      const found = proxyFor(asked, env);
      if (found) expect(found.protocol).toMatch(/^https?:$/);
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      expect(error).toMatchObject({ code: 'settings-invalid' });
    }
  },
);

const addresses = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255));

property(
  'a range takes out the addresses that begin like it, and no others',
  [addresses, addresses, fc.nat(32)],
  (own, range, bits) => {
    const number = (parts: readonly number[]): bigint => parts.reduce((sofar, part) => sofar * 256n + BigInt(part), 0n);
    const isIn = number(own) >> BigInt(32 - bits) === number(range) >> BigInt(32 - bits);
    const isNear = own[0] === 127 || (own[0] === 169 && own[1] === 254);
    const env = { HTTPS_PROXY: 'http://proxy:8080', NO_PROXY: `${range.join('.')}/${bits}` };
    expect(proxyFor(new URL(`https://${own.join('.')}/`), env) === undefined).toBe(isIn || isNear);
  },
);

const pem = fc.oneof(
  anyText,
  madeOf(
    [
      '-----BEGIN CERTIFICATE-----',
      '-----END CERTIFICATE-----',
      '-----BEGIN PRIVATE KEY-----',
      '-----END PRIVATE KEY-----',
      '\n',
      'MIIB',
      'AAAA',
      '=',
      '/tmp/x',
      ' ',
    ],
    8,
  ),
);
const unreadable = (): string => {
  throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
};

property('no text but a certificate is one', [pem, pem, fc.boolean()], (certificate, key, asBase64) => {
  const given = asBase64 ? Buffer.from(certificate).toString('base64') : certificate;
  for (const read of [
    () => readCertificates(given, unreadable),
    () => readClientCertificate(given, key, () => undefined, unreadable),
  ])
    expect(read).toThrow(Failure);
});
