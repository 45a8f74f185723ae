import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificates, type Certificates } from './certificate';

let subject: Certificates;
beforeAll(async () => {
  subject = await makeCertificates(['infisical.test', '10.1.2.3', '2001:db8::7:0']);
});

/** The status of a request over https to a server with the subject's certificate. */
async function statusOver(host: string, servername: string, ca: string): Promise<number | undefined> {
  const server = createServer({ cert: subject.cert, key: subject.key }, (_, response) => response.writeHead(204).end());
  await once(server.listen(0, host), 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await new Promise((resolve, reject) => {
      get({ host, port, servername, ca, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject);
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a client that trusts the authority is served', async () => {
  await expect(statusOver('127.0.0.1', '', subject.ca)).resolves.toBe(204);
  await expect(statusOver('127.0.0.1', 'infisical.test', subject.ca)).resolves.toBe(204);
});

test('a client that does not trust the authority is not', async () => {
  const other = await makeCertificates([]);
  await expect(statusOver('127.0.0.1', '', other.ca)).rejects.toThrow('unable to verify the first certificate');
});

test('a name that was not given is refused', async () => {
  await expect(statusOver('127.0.0.1', 'elsewhere.test', subject.ca)).rejects.toThrow('does not match');
});

test.each(['127.0.0.1', '0:0:0:0:0:0:0:1', '10.1.2.3', '2001:DB8:0:0:0:0:7:0'])(
  'it is for the address %s',
  (address) => {
    expect(new X509Certificate(subject.cert).subjectAltName).toContain(`IP Address:${address}`);
  },
);

test.each(['localhost', 'infisical.test'])('it is for the host %s', (host) => {
  expect(new X509Certificate(subject.cert).checkHost(host)).toBe(host);
});

test('the authority signed the certificate, and nothing else may sign', () => {
  const [ca, cert] = [new X509Certificate(subject.ca), new X509Certificate(subject.cert)];
  expect(cert.verify(ca.publicKey)).toBe(true);
  expect(cert.checkIssued(ca)).toBe(true);
  expect([ca.ca, cert.ca]).toEqual([true, false]);
});

test('the authority is for signing certificates, as strict verifiers ask', () => {
  // keyUsage, critical: keyCertSign and cRLSign.
  expect(new X509Certificate(subject.ca).raw.toString('hex')).toContain('0603551d0f0101ff040403020106');
});

test('it holds since yesterday, for clocks that go slow, and until after tomorrow', () => {
  const { validFrom, validTo } = new X509Certificate(subject.cert);
  const day = 24 * 60 * 60 * 1000;
  expect(Date.parse(validFrom)).toBeLessThanOrEqual(Date.now() - day + 1000);
  expect(Date.parse(validTo)).toBeGreaterThan(Date.now() + 300 * day);
});
