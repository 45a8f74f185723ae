// An Infisical whose certificate comes from an authority of the company's own.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { makeCertificates } from 'infisical-reference-server';
import { openGateway } from './front';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
let ca: string;
let domain: string;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } });
  const made = await makeCertificates([]);
  ca = made.ca;
  domain = `https://${(await openGateway(job.infisical.url, '', made)).host}`;
});

function inFile(text: string): string {
  const path = join(temporaryFolder(), 'ca.pem');
  writeFileSync(path, text);
  return path;
}

test.each([
  ['PEM text', (text: string) => text],
  ['PEM text with its line ends written out', (text: string) => text.replaceAll('\n', '\\n')],
  ['base64 of that', (text: string) => Buffer.from(text).toString('base64')],
  ['the path of a file', inFile],
])('is trusted by ca-certificate: %s', async (_form, given) => {
  const main = await job.load({ domain, 'ca-certificate': given(ca), 'export-access-token': 'true' });
  expect(main.env).toMatchObject({ API_KEY: 'k-7f3a9c1e' });
  expect((await main.post()).seen).toContain('Revoked the access token.');
});

test('is not trusted either where the job tells Node.js to trust everyone', async () => {
  const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0' };
  const { code } = await job.refuse({ domain }, { env });
  expect(code).toBe('certificate-untrusted');
  expect((await job.load({ domain, 'ca-certificate': ca }, { env })).env).toMatchObject({ API_KEY: 'k-7f3a9c1e' });
});

test('is not trusted by the certificate of another authority', async () => {
  const { code } = await job.refuse({ domain, 'ca-certificate': (await makeCertificates([])).ca });
  expect(code).toBe('certificate-untrusted');
});

test('what is no certificate is an error before anything is asked', async () => {
  const { code, seen } = await job.refuse({ domain, 'ca-certificate': inFile('nothing of the kind') });
  expect(code).toBe('settings-invalid');
  expect(seen).toContain('ca-certificate looks like a file, but holds no certificate');
  expect(job.asked()).toEqual([]);
});
