import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { closeServers, failureOf, serve } from './fakes';
import { one, two } from './test-certificates';
import { readCertificates, readExtraCertificates, trusting, usualAuthorities } from './trust';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const noFile = (): never => {
  throw Object.assign(new Error('s3cret'), { code: 'ENOENT' });
};

afterEach(closeServers);

describe('readCertificates', () => {
  it.each([
    ['PEM text', one.cert],
    ['PEM text with white space around', `\n  ${one.cert}\n\n`],
    ['PEM text with CRLF', one.cert.replaceAll('\n', '\r\n')],
    ['PEM text whose line ends were written out', one.cert.replaceAll('\n', '\\n')],
    ['base64 of it', base64(one.cert)],
    ['base64 of it in lines', base64(one.cert).replace(/.{76}/g, '$&\n')],
  ])('reads %s', async (_what, given) => {
    await expectTrusted(readCertificates(given, noFile));
  });

  it('reads a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trust-'));
    const path = join(folder, 'ca.pem');
    writeFileSync(path, `Our authority\n${two.cert}\n${one.cert}`);
    try {
      await expectTrusted(readCertificates(path));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps the certificates, and nothing else: above all no key', () => {
    expect(readCertificates(one.key + one.cert + two.cert).match(/-----BEGIN [A-Z ]+-----/g)).toEqual([
      '-----BEGIN CERTIFICATE-----',
      '-----BEGIN CERTIFICATE-----',
    ]);
  });

  const broken = one.cert.replace(/[A-Za-z0-9+/]{64}\n/, '');
  it.each([
    [
      'ca.pem',
      '{ca-certificate} is neither PEM nor base64 of PEM, and cannot be read as the file ca.pem either (ENOENT).',
    ],
    [one.key, '{ca-certificate} looks like PEM text, but holds no certificate.'],
    [base64(one.key), '{ca-certificate} looks like base64 of PEM, but holds no certificate.'],
    [two.cert + broken, '{ca-certificate} looks like PEM text, but its certificate 2 of 2 cannot be read.'],
    [base64(broken), '{ca-certificate} looks like base64 of PEM, but its certificate 1 of 1 cannot be read.'],
  ])('says what is wrong with %.20s', (given, message) => {
    const subject = failureOf(() => readCertificates(given, noFile));
    expect(subject).toMatchObject({ code: 'settings-invalid', message });
    expect(subject.fixes.join()).toContain('{ca-certificate}');
  });

  it('says what is wrong with a file', () => {
    const subject = failureOf(() => readCertificates('ca.pem', () => 'DER'));
    expect(subject.message).toBe('{ca-certificate} looks like a file, but holds no certificate.');
  });
});

describe('readExtraCertificates', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    ['gone.pem', ''],
  ])('of %s is empty, as for Node', (path, text) => {
    expect(readExtraCertificates(path, noFile)).toBe(text);
  });

  it('reads what Node would: the certificates that can be read', () => {
    const text = `# ours\n${one.cert}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`;
    expect(readExtraCertificates('extra.pem', () => text)).toBe(one.cert.trim());
  });
});

describe('trusting', () => {
  it('trusts those given and the usual ones, and no other', async () => {
    expect(await statusOf(await serveWith(one), trusting(one.cert, [two.cert]))).toBe(200);
    expect(await statusOf(await serveWith(two), trusting(one.cert, [two.cert]))).toBe(200);
    expect(await statusOf(await serveWith(two), trusting(one.cert, []))).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  it("takes Node's own authorities for the usual ones", () => {
    expect(usualAuthorities()).toEqual(expect.arrayContaining(rootCertificates.slice(0, 3)));
  });

  it('trusts several at once', async () => {
    const context = trusting(`${one.cert}\n${two.cert}`);
    expect([await statusOf(await serveWith(one), context), await statusOf(await serveWith(two), context)]).toEqual([
      200, 200,
    ]);
  });
});

const serveWith = async (pair: typeof one): Promise<URL> =>
  (await serve((_request, response) => response.end(), pair)).url;

async function expectTrusted(pem: string): Promise<void> {
  expect(await statusOf(await serveWith(one), trusting(pem))).toBe(200);
}

function statusOf(url: URL, secureContext: ReturnType<typeof trusting>): Promise<number | string | undefined> {
  return new Promise((resolve) => {
    https
      .get(url, { agent: new https.Agent({ secureContext }) }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', (error: NodeJS.ErrnoException) => resolve(error.code));
  });
}
