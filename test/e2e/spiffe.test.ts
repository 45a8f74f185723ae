// A self-hosted runner beside a SPIRE agent: its JWT-SVID logs in, by OIDC Auth and by SPIFFE Auth, and what may go wrong with it.
import type { Fault } from 'infisical-reference-server';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { addSpiffeAuth } from '../support/spiffe';
import { referenceTest, scenario, type Scenario } from './scenario';

const id = 'spiffe://example.test/ci/runner';
const socket = `unix://${join(temporaryFolder(), 'agent.sock')}`;
const route = 'POST /SpiffeWorkloadAPI/FetchJWTSVID';

let job: Scenario;
let identityId: string;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, server: { workloadApi: socket } });
  const { issuer } = job.infisical.server.workload({ jwtIssuer: 'spire' });
  const bound = { project: job.project, issuer, subject: id, audiences: ['infisical-acme'] };
  identityId = (await job.infisical.createOidcIdentity(bound)).id;
  await addSpiffeAuth(job.infisical, identityId, 'spiffe://example.test/ci/*');
});
afterEach(() => {
  job.infisical.server.clearFaults();
  job.infisical.server.workload({ jwtIssuer: 'spire', entries: [{ spiffeId: id }] });
});

const given = (more: Record<string, string> = {}): Record<string, string> => ({
  'identity-id': identityId,
  'spiffe-socket': socket,
  audience: 'infisical-acme',
  ...more,
});
const token = /eyJ[\w-]+\.[\w-]+\.[\w-]+/;

referenceTest.each(['oidc', 'spiffe'])(
  'by %s the secrets are there, and the token is masked before anything else',
  async (method) => {
    const { env, masks, seen } = await job.load(given({ method }));
    expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
    expect(masks[0]).toMatch(token);
    expect(seen).not.toMatch(token);
    expect(job.asked()).toContain(`POST /api/v1/auth/${method}-auth/login`);
  },
);

referenceTest('the socket is found in the environment where the method or the source says so', async () => {
  const env = { SPIFFE_ENDPOINT_SOCKET: socket };
  await job.load(given({ 'spiffe-socket': '', method: 'spiffe' }), { env });
  await job.load(given({ 'spiffe-socket': '', 'token-source': 'spiffe' }), { env });
});

referenceTest('on GitHub the job is still vouched for by GitHub where an agent is there too', async () => {
  await job.load({}, { env: { SPIFFE_ENDPOINT_SOCKET: socket } });
  expect(job.asked()).not.toContain(route);
});

describe('of several ids', () => {
  const other = 'spiffe://example.test/ci/other';
  const entries = [
    { spiffeId: other, hint: 'external' },
    { spiffeId: id, hint: 'internal' },
  ];

  referenceTest.each([{ 'spiffe-id': id }, { 'spiffe-hint': 'internal' }])('%j chooses', async (chosen) => {
    job.infisical.server.workload({ entries });
    await job.load(given(chosen));
  });

  referenceTest('none is taken by itself: they are listed', async () => {
    job.infisical.server.workload({ entries });
    const { code, seen, masks } = await job.refuse(given());
    expect(code).toBe('settings-invalid');
    expect(seen).toContain(`${other}  (hint: external)`);
    expect(seen).toContain(`${id}  (hint: internal)`);
    expect(seen).toContain('Set spiffe-id to the one');
    expect(masks.filter((each) => token.test(each)).length).toBeGreaterThan(1);
    expect(seen).not.toMatch(token);
  });
});

describe('a Workload API that fails', () => {
  const short = { 'retry-deadline': '2', timeout: '1' };

  referenceTest.each<[string, Omit<Fault, 'route'>, string, string]>([
    [
      'has no entry',
      { grpc: { code: 7, message: 'no identity issued' } },
      'token-unavailable',
      'PERMISSION_DENIED (7): no identity issued',
    ],
    [
      'is not ready',
      { grpc: { code: 14, message: 'workload attestation failed' } },
      'token-unavailable',
      'UNAVAILABLE (14): workload attestation failed',
    ],
    [
      'is no Workload API',
      { grpc: { code: 12, message: 'unknown service' } },
      'token-unavailable',
      'UNIMPLEMENTED (12): unknown service',
    ],
    ['hangs', { stall: true }, 'timed-out', 'no answer came within 1 second'],
    ['cuts', { resetAfter: 'request' }, 'network-failed', 'call was given up|connection was lost'],
    ['gives nothing', { reply: { empty: true } }, 'answer-malformed', 'gave no SVID'],
    ['gives the token of another', { reply: { otherSubject: true } }, 'answer-malformed', 'does not say so itself'],
    ['gives too much', { reply: { padding: 5 * 1024 * 1024 } }, 'answer-malformed', 'more than 4 MiB'],
    ['packs', { reply: { compressed: true } }, 'answer-malformed', 'a compressed message'],
  ])('that %s is told as what it is', async (_name, fault, wanted, words) => {
    job.infisical.server.addFault({ route, times: 100, ...fault });
    // What is answered wrong is not asked again, and may take its time to arrive.
    const { code, seen } = await job.refuse(given(wanted === 'answer-malformed' ? {} : short));
    expect(seen).toMatch(new RegExp(words.replace(/[()]/g, '\\$&')));
    expect(code).toBe(wanted);
    expect(seen).not.toMatch(token);
    expect(job.asked().filter((each) => each.includes('-auth/login'))).toEqual([]);
  });

  referenceTest('for a moment is asked again', async () => {
    job.infisical.server.addFault({ route, times: 2, grpc: { code: 14, message: 'starting' } });
    const { seen } = await job.run(given());
    expect(seen).toContain('UNAVAILABLE (14): starting. Trying again');
  });

  referenceTest.each([
    ['unix:///tmp/there-is-none.sock', 'network-failed', 'there is no such socket \\(ENOENT\\)'],
    [`unix:///${'a'.repeat(120)}`, 'settings-invalid', "path of 121 bytes, and a socket's may have 107"],
    ['tcp://localhost:8081', 'settings-invalid', 'names no IP address'],
  ])('and the address %s', async (address, wanted, words) => {
    const { code, seen } = await job.refuse(given({ ...short, 'spiffe-socket': address }));
    expect(seen).toMatch(new RegExp(words));
    expect(code).toBe(wanted);
  });
});

describe('what Infisical refuses', () => {
  referenceTest('a token without an issuer: what to set in SPIRE', async () => {
    job.infisical.server.workload({ jwtIssuer: null });
    const { code, seen } = await job.refuse(given());
    expect(code).toBe('login-refused');
    expect(seen).toContain('set `jwt_issuer` in the configuration of spire-server');
  });

  referenceTest.each([
    [
      'spiffe://example.test/ci/sub/runner',
      'infisical-acme',
      ['> Allowed SPIFFE IDs', 'spiffe://example.test/ci/sub/**', '> Trust Domain'],
    ],
    ['spiffe://example.test/ci/runner', 'another', ['> Allowed Audiences   aud  another']],
  ])('SPIFFE Auth, of %s for %s: its own fields, and what to paste there', async (spiffeId, audience, words) => {
    job.infisical.server.workload({ entries: [{ spiffeId }] });
    const { code, seen } = await job.refuse(given({ method: 'spiffe', audience }));
    expect(code).toBe('login-refused');
    for (const each of words) expect(seen).toContain(each);
    expect(seen).not.toContain('OIDC Auth');
  });

  referenceTest('a dry run shows the fields of SPIFFE Auth', async () => {
    const { seen } = await job.load(given({ method: 'spiffe', 'dry-run': 'true', 'identity-id': '' }));
    expect(seen).toMatch(/Trust Domain +example\.test/);
    expect(seen).toMatch(/Allowed SPIFFE IDs +spiffe:\/\/example\.test\/ci\/runner/);
    expect(seen).toMatch(/Allowed Audiences +infisical-acme/);
  });
});
