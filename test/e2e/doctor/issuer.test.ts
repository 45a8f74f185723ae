// Issuer, OIDC Discovery URL, and the keys behind it.
import { createPublicKey } from 'node:crypto';
import { referenceTest } from '../scenario';
import { linesOf, refusedScenario, type Refused } from './refused';

let job: Refused;
let issuer: string;
beforeAll(async () => {
  job = await refusedScenario();
  ({ issuer } = job.infisical.githubJob());
});
afterEach(() => job.infisical.server.clearFaults());

/** An identity whose discovery URL is not the issuer that it wants. */
async function identityWith(given: { oidcDiscoveryUrl: string; boundIssuer: string }): Promise<string> {
  const { id } = await job.infisical.createUniversalIdentity({ project: job.project });
  const attached = { ...given, boundClaims: {}, caCert: '' };
  await job.infisical.ask('POST', `/api/v1/auth/oidc-auth/identities/${id}`, attached);
  return id;
}

async function refused(identityId: string): Promise<string> {
  const { code, seen } = await job.refuse({ 'identity-id': identityId });
  expect(code).toBe('login-refused');
  return seen;
}

/** The public keys that a log shows, as they can be pasted. */
function pemsIn(seen: string): string[] {
  const pems = seen.match(/^-----BEGIN PUBLIC KEY-----\n(?:.*\n)+?-----END PUBLIC KEY-----$/gm) ?? [];
  return pems.map((pem) => JSON.stringify(createPublicKey(pem).export({ format: 'jwk' })));
}

async function publishedKeys(): Promise<string[]> {
  const { body } = await job.infisical.ask('GET', `${new URL(issuer).pathname}/.well-known/jwks`);
  const { keys } = body as { keys: { kty: string; n: string; e: string }[] };
  return keys.map(({ kty, n, e }) => JSON.stringify({ kty, n, e }));
}

test('an issuer with a slash too many: both beside each other', async () => {
  const seen = await refused(await identityWith({ oidcDiscoveryUrl: issuer, boundIssuer: `${issuer}/` }));
  expect(seen).toContain(`401: Access denied: jwt issuer invalid. expected: ${issuer}/.`);
  expect(seen).toContain(`> Issuer              iss  ${issuer}\n`);
  const lines = linesOf(seen);
  expect(lines.slice(lines.indexOf('It is:'), lines.indexOf('It is:') + 4)).toEqual([
    'It is:',
    `${issuer}/`,
    'and is to be:',
    issuer,
  ]);
});

test('a key that the issuer does not publish', async () => {
  const lines = await job.refusedBy({}, { job: { keyId: 'taken-back' } });
  expect(lines[0]).toContain(
    "401: Access denied: Unable to verify JWT signature. The signing key 'taken-back' was not found",
  );
  expect(lines).toContain(issuer);
  expect(lines.join('\n')).toContain('the issuer has changed its keys since');
});

referenceTest(
  'an issuer that Infisical cannot reach, and this job can: its keys, to be pasted into JWT Auth',
  async () => {
    const elsewhere = 'http://127.0.0.1:9';
    const seen = await refused(await identityWith({ oidcDiscoveryUrl: elsewhere, boundIssuer: issuer }));
    expect(seen).toContain(`401: Access denied: Failed to fetch OIDC discovery document from ${elsewhere}.`);
    expect(seen).toContain(`> OIDC Discovery URL  iss  ${issuer}\n`);
    expect(seen).toContain('give the identity JWT Auth with static keys, the public keys above');
    const fetched = job.requests().filter(({ path }) => path.includes('/.well-known/'));
    expect(fetched).toHaveLength(2);
    for (const { headers } of fetched) expect(headers).not.toHaveProperty('authorization');
    expect(pemsIn(seen).map((pem) => JSON.parse(pem) as unknown)).toEqual(
      (await publishedKeys()).map((key) => JSON.parse(key) as unknown),
    );
  },
);

referenceTest('keys that fail for Infisical for a moment', async () => {
  const route = `GET ${new URL(issuer).pathname}/.well-known/jwks`;
  job.infisical.server.addFault({ route, times: 1, status: 503, body: 'away' });
  const seen = await refused((await job.infisical.createOidcIdentity({ project: job.project })).id);
  expect(seen).toContain('401: Access denied: Failed to retrieve signing key from OIDC provider:');
  expect(pemsIn(seen)).toHaveLength(1);
});

referenceTest('an issuer that nobody can reach: that its keys are missing is mentioned, and no more', async () => {
  job.infisical.server.addFault({ route: `GET ${new URL(issuer).pathname}/.well-known/**`, status: 503, body: 'away' });
  const seen = await refused((await job.infisical.createOidcIdentity({ project: job.project })).id);
  expect(seen).toContain('Failed to fetch OIDC discovery document from');
  expect(seen).toContain("The issuer's public keys could not be fetched from here either: ");
  expect(pemsIn(seen)).toEqual([]);
});

referenceTest('an issuer on a private address, which Infisical does not ask', async () => {
  // The reference server's own issuer is on such an address, so that it can only play this answer.
  const route = 'POST /api/v1/auth/oidc-auth/login';
  const body = { statusCode: 400, message: 'Local IPs not allowed as URL', error: 'BadRequest' };
  job.infisical.server.addFault({ route, status: 400, headers: { 'content-type': 'application/json' }, body });
  const { seen } = await job.refuse();
  expect(seen).toContain('Set ALLOW_INTERNAL_IP_CONNECTIONS=true where Infisical runs');
  expect(pemsIn(seen)).toHaveLength(1);
});
