import { makeCertificates, type Certificates } from 'infisical-reference-server';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { closeServers, failureOf, serve } from './fakes';
import { readCertificates, readExtraCertificates, trusting, usualAuthorities } from './trust';

let one: Certificates;
let two: Certificates;
beforeAll(async () => {
  [one, two] = await Promise.all([makeCertificates(['vault.test']), makeCertificates([])]);
});

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const noFile = (): never => {
  throw Object.assign(new Error('s3cret'), { code: 'ENOENT' });
};

afterEach(closeServers);

describe('readCertificates', () => {
  const forms: Record<string, (pem: string) => string> = {
    'PEM text': (pem) => pem,
    'PEM text with white space around': (pem) => `\n  ${pem}\n\n`,
    'PEM text with CRLF': (pem) => pem.replaceAll('\n', '\r\n'),
    'PEM text whose line ends were written out': (pem) => pem.replaceAll('\n', '\\n'),
    'base64 of it': base64,
    'base64 of it in lines': (pem) => base64(pem).replace(/.{76}/g, '$&\n'),
  };
  it.each(Object.entries(forms))('reads %s', async (_what, given) => {
    await expectTrusted(readCertificates(given(one.ca), noFile));
  });

  it('reads a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trust-'));
    const path = join(folder, 'ca.pem');
    writeFileSync(path, `Our authority\n${two.ca}\n${one.ca}`);
    try {
      await expectTrusted(readCertificates(path));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('keeps the certificates, and nothing else: above all no key', () => {
    expect(readCertificates(one.key + one.cert + two.ca).match(/-----BEGIN [A-Z ]+-----/g)).toEqual([
      '-----BEGIN CERTIFICATE-----',
      '-----BEGIN CERTIFICATE-----',
    ]);
  });

  const broken = (): string => one.ca.replace(/[A-Za-z0-9+/]{64}\n/, '');
  const wrong: [given: () => string, message: string][] = [
    [() => 'ca.pem', 'is neither PEM nor base64 of PEM, and cannot be read as the file ca.pem either (ENOENT).'],
    [() => one.key, 'looks like PEM text, but holds no certificate.'],
    [() => base64(one.key), 'looks like base64 of PEM, but holds no certificate.'],
    [() => two.ca + broken(), 'looks like PEM text, but its certificate 2 of 2 cannot be read.'],
    [() => base64(broken()), 'looks like base64 of PEM, but its certificate 1 of 1 cannot be read.'],
  ];
  it.each(wrong)('says what is wrong (%#)', (given, message) => {
    const subject = failureOf(() => readCertificates(given(), noFile));
    expect(subject).toMatchObject({ code: 'settings-invalid', message: `{ca-certificate} ${message}` });
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
    const text = `# ours\n${one.ca}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`;
    expect(readExtraCertificates('extra.pem', () => text)).toBe(one.ca.trim());
  });
});

describe('trusting', () => {
  it('trusts those given and the usual ones, and no other', async () => {
    expect(await statusOf(await serveWith(one), trusting(one.ca, undefined, [two.ca]))).toBe(200);
    expect(await statusOf(await serveWith(two), trusting(one.ca, undefined, [two.ca]))).toBe(200);
    expect(await statusOf(await serveWith(two), trusting(one.ca, undefined, []))).toMatch(/^(SELF_SIGNED|UNABLE)/);
  });

  it("takes Node's own authorities for the usual ones", () => {
    expect(usualAuthorities()).toEqual(expect.arrayContaining(rootCertificates.slice(0, 3)));
  });

  it('makes one context for all who trust the same and show nothing', () => {
    const client = { cert: one.cert, key: one.key } as Parameters<typeof trusting>[1];
    expect(trusting(one.ca)).toBe(trusting(one.ca));
    expect(trusting(two.ca)).not.toBe(trusting(one.ca));
    expect(trusting(one.ca, client)).not.toBe(trusting(one.ca));
    expect(trusting(one.ca, undefined, [])).not.toBe(trusting(one.ca));
  });

  it('trusts several at once', async () => {
    const context = trusting(`${one.ca}\n${two.ca}`);
    expect([await statusOf(await serveWith(one), context), await statusOf(await serveWith(two), context)]).toEqual([
      200, 200,
    ]);
  });
});

const serveWith = async (pair: Certificates): Promise<URL> =>
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
