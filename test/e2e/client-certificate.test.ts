// An Infisical behind a gateway that speaks to clients with a certificate alone (mTLS); test/network has the rest, for every product.
import { makeCertificates, type Certificates } from 'infisical-reference-server';
import { createPrivateKey } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { openGateway, type Front } from './front';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
let own: Certificates;
let client: Certificates;
let gateway: Front;
let inputs: Record<string, string>;
let shown: Record<string, string>;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } });
  [own, client] = await Promise.all([makeCertificates([]), makeCertificates([])]);
  gateway = await openGateway(job.infisical.url, '', { ...own, clients: client.ca });
  inputs = { domain: `https://${gateway.host}`, 'ca-certificate': own.ca };
  shown = { 'client-certificate': client.cert, 'client-key': client.key };
});

function inFile(text: string): string {
  const path = join(temporaryFolder(), 'client.pem');
  writeFileSync(path, text);
  return path;
}

test.each([
  ['PEM text', (text: string) => text],
  ['base64 of that', (text: string) => Buffer.from(text).toString('base64')],
  ['the path of a file', inFile],
])('is shown, from main and post: %s; the key is masked line by line', async (_form, given) => {
  const pair = { 'client-certificate': given(client.cert), 'client-key': given(client.key) };
  const main = await job.load({ ...inputs, ...pair, 'export-access-token': 'true' });
  expect(main.env).toMatchObject({ API_KEY: 'k-7f3a9c1e' });
  expect(main.masks).toEqual(expect.arrayContaining(client.key.trim().split('\n').slice(1, 3)));
  expect((await main.post()).seen).toContain('Revoked the access token.');
});

test.each<[string, () => Record<string, string>, string]>([
  ['of another certificate', () => ({ 'client-key': own.key }), 'client-key does not belong to client-certificate'],
  [
    'missing',
    () => ({ 'client-key': '' }),
    'client-key is missing: client-certificate can only be shown with its private key.',
  ],
  [
    'given alone',
    () => ({ 'client-certificate': '' }),
    'client-certificate is missing: client-key is its private key.',
  ],
  [
    'encrypted',
    () => ({
      'client-key': createPrivateKey(client.key)
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
        .toString(),
    }),
    'openssl pkey -in client.key',
  ],
])('a key that is %s is an error before anything is asked', async (_what, wrong, message) => {
  const before = gateway.asked.length;
  const { code, seen } = await job.refuse({ ...inputs, ...shown, ...wrong() });
  expect(code).toBe('settings-invalid');
  expect(seen).toContain(message);
  expect([gateway.asked.length, job.asked()]).toEqual([before, []]);
});
