// Universal logins that Infisical refuses. None is ever tried again: failed ones lock the identity out.
import { scenario, referenceTest, type Scenario } from '../scenario';
import { secrets } from '../../faults/calls';

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

let job: Scenario;
/** Milliseconds that the server's clock is ahead. */
let ahead = 0;
beforeAll(async () => void (job = await scenario({ secrets, server: { now: () => Date.now() + ahead } })));

const inputsOf = ({ clientId, clientSecret }: Credentials): Record<string, string> => ({
  'identity-id': '',
  'client-id': clientId,
  'client-secret': clientSecret,
});

async function refused(credentials: Credentials): Promise<string> {
  const { code, seen, masks } = await job.refuse(inputsOf(credentials));
  expect(code).toBe('login-refused');
  expect(seen).toContain(`(POST ${job.infisical.url}/api/v1/auth/universal-auth/login): the server answered 40`);
  expect(job.asked()).toEqual(['POST /api/v1/auth/universal-auth/login']);
  expect(masks[0]).toBe(credentials.clientSecret);
  // What to compare with the identity's page.
  expect(seen).toMatch(new RegExp(`^ +client-id +${credentials.clientId}$`, 'm'));
  return seen;
}

test('a wrong client secret', async () => {
  const { clientId } = await job.infisical.createUniversalIdentity({ project: job.project });
  const seen = await refused({ clientId, clientSecret: 'wrong-7f3a9c1e' });
  expect(seen).toContain('401: Invalid credentials.');
  expect(seen).toContain("Compare client-id with the identity's Universal Auth");
  expect(seen).toMatch(new RegExp(`^ +domain +${job.infisical.url}$`, 'm'));
  expect(seen).toContain('It is not tried again, since failed logins lock the identity out.');
});

test('a client id that is not there', async () => {
  const seen = await refused({ clientId: 'b0c0c7f2-1d5e-4a53-8a6e-0d8f0f6a1b2c', clientSecret: 'any-7f3a9c1e' });
  expect(seen).toContain('Compare client-id with');
});

test('a lockout, which refuses the right secret too', async () => {
  const right = await job.infisical.createUniversalIdentity({ project: job.project });
  for (let failed = 0; failed < 3; failed++) await refused({ ...right, clientSecret: 'wrong-7f3a9c1e' });
  const seen = await refused(right);
  expect(seen).toContain('401: This identity auth method is temporarily locked, please try again later.');
  expect(seen).toContain('Wait until the lockout of the identity ends (minutes), or lift it in Infisical');
});

test('a client secret that was used as often as it may be', async () => {
  const once = await job.infisical.createUniversalIdentity({ project: job.project, numUsesLimit: 1 });
  await job.load(inputsOf(once));
  const seen = await refused(once);
  expect(seen).toContain('401: Access denied due to client secret usage limit reached.');
  expect(seen).toContain('Make a new client secret for client-secret, with a higher limit of uses');
});

referenceTest('a client secret whose time is over', async () => {
  const short = await job.infisical.createUniversalIdentity({ project: job.project, ttl: 60 });
  ahead += 61_000;
  const seen = await refused(short);
  expect(seen).toContain('401: Access denied due to expired client secret.');
  expect(seen).toContain(
    'Make a new client secret for client-secret (TTL 0 is for ever): the time of this one is over.',
  );
});

referenceTest('an address that the client secret does not trust', async () => {
  const { infisical, project } = job;
  const { id } = await infisical.createOidcIdentity({ project });
  const path = `/api/v1/auth/universal-auth/identities/${id}`;
  const attached = await infisical.ask('POST', path, { clientSecretTrustedIps: [{ ipAddress: '192.0.2.1' }] });
  const { clientId } = (attached.body as { identityUniversalAuth: { clientId: string } }).identityUniversalAuth;
  const made = await infisical.ask('POST', `${path}/client-secrets`, { description: 'test' });
  const seen = await refused({ clientId, clientSecret: (made.body as { clientSecret: string }).clientSecret });
  expect(seen).toContain('403: You are not allowed to access this resource from the current IP address.');
  expect(seen).toContain("Add this runner's address to Client Secret Trusted IPs");
  expect(seen).toMatch(/^ +0\.0\.0\.0\/0, ::\/0$/m);
});
