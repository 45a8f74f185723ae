// A certificate authority and a server certificate, made at start: DER (X.690, RFC 5280) written by hand, since Node
// signs and exports keys but writes no certificates.
import { createHash, generateKeyPair, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isIP } from 'node:net';
import { promisify } from 'node:util';

/** What https needs, all of it PEM. */
export interface Certificates {
  /** PEM of the authority's certificate: what a client must trust. */
  readonly ca: string;
  /** PEM of the server's certificate, signed by the authority. It serves a client (mTLS) as well. */
  readonly cert: string;
  /** PEM (PKCS #8) of the server's private key. */
  readonly key: string;
}

const makeKeys = promisify(generateKeyPair);
const day = 24 * 60 * 60 * 1000;

/**
 * Certificates (RFC 5280) for `127.0.0.1`, `::1`, `localhost` and more, valid for a year, of an authority made for them.
 * @param names host names or addresses
 */
export async function makeCertificates(names: readonly string[]): Promise<Certificates> {
  const curve = { namedCurve: 'P-256' } as const;
  const [authority, server] = await Promise.all([makeKeys('ec', curve), makeKeys('ec', curve)]);
  const signer = { name: 'Reference server CA', key: authority.privateKey, publicKey: authority.publicKey };
  const hosts = [...new Set(['127.0.0.1', '::1', 'localhost', ...names])];
  const ca = certificate(signer, signer.name, authority.publicKey, [
    extension(oids.basicConstraints, sequence(der(tags.boolean, Buffer.of(0xff))), true),
    // keyCertSign and cRLSign: the sixth and seventh bit; the first byte counts the unused ones.
    extension(oids.keyUsage, bits(Buffer.of(0x06), 1), true),
  ]);
  const cert = certificate(signer, 'Reference server', server.publicKey, [
    extension(oids.basicConstraints, sequence(), true),
    extension(oids.keyUsage, bits(Buffer.of(0x80), 7), true),
    extension(oids.extendedKeyUsage, sequence(oids.serverAuth, oids.clientAuth)),
    extension(oids.subjectAltName, sequence(...hosts.map(generalName))),
  ]);
  return { ca, cert, key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

interface Signer {
  readonly name: string;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
}

function certificate(signer: Signer, subject: string, publicKey: KeyObject, extensions: readonly Buffer[]): string {
  const algorithm = sequence(oids.ecdsaWithSha256);
  const body = sequence(
    der(0xa0, integer(Buffer.of(2))), // version 3
    integer(Buffer.concat([Buffer.of(1), randomBytes(15)])),
    algorithm,
    distinguishedName(signer.name),
    sequence(time(Date.now() - day), time(Date.now() + 365 * day)),
    distinguishedName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(
      0xa3,
      sequence(
        ...extensions,
        extension(oids.subjectKeyIdentifier, der(tags.octets, keyIdentifier(publicKey))),
        extension(oids.authorityKeyIdentifier, sequence(der(0x80, keyIdentifier(signer.publicKey)))),
      ),
    ),
  );
  const whole = sequence(body, algorithm, bits(sign('sha256', body, signer.key)));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

const tags = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, utf8: 0x0c, utcTime: 0x17 } as const;

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => der(0x30, ...parts);
const integer = (bytes: Buffer): Buffer => der(tags.integer, bytes);
const bits = (bytes: Buffer, unused = 0): Buffer => der(tags.bits, Buffer.of(unused), bytes);
const oid = (hex: string): Buffer => der(tags.oid, Buffer.from(hex, 'hex'));

const oids = {
  commonName: oid('550403'),
  subjectKeyIdentifier: oid('551d0e'),
  keyUsage: oid('551d0f'),
  subjectAltName: oid('551d11'),
  basicConstraints: oid('551d13'),
  authorityKeyIdentifier: oid('551d23'),
  extendedKeyUsage: oid('551d25'),
  serverAuth: oid('2b06010505070301'),
  clientAuth: oid('2b06010505070302'),
  ecdsaWithSha256: oid('2a8648ce3d040302'),
} as const;

function distinguishedName(name: string): Buffer {
  return sequence(der(0x31, sequence(oids.commonName, der(tags.utf8, Buffer.from(name)))));
}

function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '');
  return der(tags.utcTime, Buffer.from(`${digits.slice(2, 14)}Z`));
}

function extension(id: Buffer, value: Buffer, critical = false): Buffer {
  return sequence(id, ...(critical ? [der(tags.boolean, Buffer.of(0xff))] : []), der(tags.octets, value));
}

/** RFC 5280, 4.2.1.2: the SHA-1 of the public key; some verifiers look the authority up by it alone. */
function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }).subarray(-65))
    .digest();
}

function generalName(host: string): Buffer {
  const family = isIP(host);
  if (family === 0) return der(0x82, Buffer.from(host));
  return der(0x87, family === 4 ? Buffer.from(host.split('.').map(Number)) : ipv6(host));
}

function ipv6(address: string): Buffer {
  // URL writes every address the same way: groups of hexadecimal digits, `::` at most once, no dotted tail.
  const [head = '', tail = ''] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groups = (text: string): number[] => (text ? text.split(':').map((group) => parseInt(group, 16)) : []);
  const [before, after] = [groups(head), groups(tail)];
  const all = [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after];
  return Buffer.from(all.flatMap((group) => [group >> 8, group & 0xff]));
}
