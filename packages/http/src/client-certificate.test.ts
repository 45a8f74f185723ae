import { makeCertificates, type Certificates } from 'infisical-reference-server';
import { createPrivateKey } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import { TLSSocket, type PeerCertificate } from 'node:tls';
import { readClientCertificate, type ClientCertificate } from './client-certificate';
import { startDeadline } from './deadline';
import { failureOf, rejectionOf, serve, closeServers, status } from './fakes';
import { openDoor } from './http';

let one: Certificates;
let two: Certificates;
beforeAll(async () => {
  [one, two] = await Promise.all([makeCertificates([]), makeCertificates([])]);
});
afterEach(closeServers);

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const noFile = (): never => {
  throw Object.assign(new Error('s3cret'), { code: 'ENOENT' });
};

describe('readClientCertificate', () => {
  function read(cert: string, key: string, file: (path: string) => string = noFile): [ClientCertificate, string[]] {
    const hidden: string[] = [];
    return [readClientCertificate(cert, key, (text) => hidden.push(text), file), hidden];
  }

  it.each<[string, (pem: string) => string]>([
    ['PEM text', (pem) => pem],
    ['PEM text whose line ends were written out', (pem) => pem.replaceAll('\n', '\\n')],
    ['base64 of it', base64],
  ])('reads %s, and hides the key and what it came in', (_form, given) => {
    const [subject, hidden] = read(given(one.cert + two.ca), given(one.key));
    expect(subject).toEqual({ cert: `${one.cert}${two.ca}`.trim().replace('\n\n', '\n'), key: one.key.trim() });
    expect(hidden).toEqual([given(one.key), one.key.trim()]);
  });

  it('reads files, and hides what is in the one of the key, not its path', () => {
    const files: Record<string, string> = { '/c.pem': one.cert, '/k.pem': `# ours\n${one.key}` };
    const [subject, hidden] = read('/c.pem', '/k.pem', (path) => files[path] ?? noFile());
    expect(subject).toEqual({ cert: one.cert.trim(), key: one.key.trim() });
    expect(hidden).toEqual([one.key.trim()]);
  });

  const encrypted = (): string =>
    createPrivateKey(one.key)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString();
  const traditional =
    '-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00\n\ns3cret\n-----END EC PRIVATE KEY-----';
  it.each<[string, () => string, string]>([
    ['of another certificate', () => two.key, '{client-key} does not belong to {client-certificate}'],
    ['encrypted', encrypted, '{client-key} is encrypted'],
    ['encrypted in the old form', () => traditional, '{client-key} is encrypted'],
    ['no key', () => one.cert, '{client-key} looks like PEM text, but holds no private key.'],
    ['broken', () => one.key.replace(/\n.{20}/, '\n'), '{client-key} holds a private key that cannot be read.'],
    [
      'no file',
      () => 's3cret',
      '{client-key} is neither PEM nor base64 of PEM, and names no file that can be read (ENOENT).',
    ],
  ])('refuses a key that is %s, and repeats nothing of it', (_what, key, message) => {
    const subject = failureOf(() => read(one.cert, key()));
    expect(subject).toMatchObject({ code: 'settings-invalid', message: expect.stringContaining(message) as string });
    expect(subject.message + subject.fixes.join()).not.toContain('s3cret');
    expect(subject.fixes).toHaveLength(1);
  });

  it.each([
    [undefined, 'k', '{client-certificate} is missing: {client-key} is its private key.'],
    ['c', undefined, '{client-key} is missing: {client-certificate} can only be shown with its private key.'],
  ])('refuses one without the other: %s, %s', (cert, key, message) => {
    expect(failureOf(() => readClientCertificate(cert, key, () => undefined))).toMatchObject({ message });
  });

  it('says how to decrypt a key', () => {
    expect(failureOf(() => read(one.cert, encrypted())).fixes.join()).toContain('openssl pkey');
  });

  it('hides a key of which nothing can be made before it says so', () => {
    const hidden: string[] = [];
    failureOf(() => readClientCertificate(one.cert, 'a key of another form', (text) => hidden.push(text), noFile));
    expect(hidden).toEqual(['a key of another form']);
  });

  it('names the certificate where that is wrong', () => {
    const subject = failureOf(() => read('cert.pem', one.key));
    expect(subject.message).toContain(
      '{client-certificate} is neither PEM nor base64 of PEM, and cannot be read as the file cert.pem',
    );
    expect(subject.fixes.join()).toContain('Set {client-certificate} to the certificate that this job shows');
  });
});

describe('a door to a server that asks for a client certificate', () => {
  const subjectOf = ({ socket }: IncomingMessage): unknown =>
    socket instanceof TLSSocket ? (socket.getPeerCertificate() as Partial<PeerCertificate>).subject?.CN : undefined;
  const shown: RequestListener = (request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(subjectOf(request)));
  const servers: https.Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serveTls(maxVersion: 'TLSv1.2' | 'TLSv1.3' = 'TLSv1.3', demanding = true): Promise<URL> {
    const asking = { requestCert: true, rejectUnauthorized: demanding, ca: one.ca, maxVersion };
    const server = https.createServer({ cert: one.cert, key: one.key, ...asking }, shown);
    servers.push(server);
    server.on('tlsClientError', () => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new URL(`https://localhost:${(server.address() as AddressInfo).port}`);
  }

  const ask = (base: URL, client?: ClientCertificate, { certificates = one.ca, seconds = 20 } = {}) => {
    const door = openDoor({
      base,
      timeout: 20,
      deadline: startDeadline(seconds),
      random: () => 0,
      certificates,
      ...(client ? { client } : {}),
    });
    return door.ask(status).finally(() => door.close());
  };

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('shows it by %s', async (version) => {
    const { body } = await ask(await serveTls(version), one);
    expect(JSON.parse(body.toString())).toBe('Reference server');
  });

  it('has none where none was given', async () => {
    await expect(rejectionOf(ask(await serveTls()))).resolves.toMatchObject({
      code: 'certificate-untrusted',
      fixes: [expect.stringContaining('Set {client-certificate} and {client-key}')],
    });
    const { fixes } = await rejectionOf(ask(await serveTls('TLSv1.2')));
    expect(fixes.join()).toContain('{client-certificate}');
  });

  it('says what to check where a server cuts the connection for one of another authority', async () => {
    const { code, fixes } = await rejectionOf(ask(await serveTls(), two, { seconds: 2 }));
    expect(code).toBe('network-failed');
    expect(fixes.join()).toContain('Check {client-certificate}');
  });

  it.each([400, 496])('reads the page of a server that tells it so (%d)', async (code) => {
    const page = '<html><head><title>400 No required SSL certificate was sent</title></head></html>';
    const { url } = await serve(
      (_request, response) => response.writeHead(code, { 'content-type': 'text/html' }).end(page),
      one,
    );
    await expect(rejectionOf(ask(url))).resolves.toMatchObject({ code: 'certificate-untrusted' });
  });

  it('shares no connection with a door to the same origin that shows none', async () => {
    const base = await serveTls('TLSv1.3', false);
    const transports = new Map();
    const options = { base, timeout: 20, deadline: startDeadline(20), certificates: one.ca, transports };
    const [with_, without] = [openDoor({ ...options, client: one }), openDoor(options)];
    const [a, b] = [await with_.ask(status), await without.ask(status)];
    with_.close();
    expect([JSON.parse(a.body.toString() || 'null'), b.body.toString()]).toEqual(['Reference server', '']);
  });
});
