// The access token is taken back: at once, or by the post step where later steps were to have it.
import type { MainOutcome } from '../support/runner';
import { scenario, referenceTest, type Scenario } from './scenario';

const revoking = 'POST /api/v1/auth/token/revoke';
const exported = { 'export-access-token': 'true' };
const secrets = { 'dev:/': { API_KEY: 'k-7f3a9c1e' } };

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets })));
afterEach(() => job.infisical.server.clearFaults());

/** The access token of a run, which the log has as a mask at the least. */
function accessTokenOf({ masks }: MainOutcome): string {
  const isAccessToken = (text: string): boolean =>
    Buffer.from(text.split('.')[1] ?? '', 'base64url').includes('"identityAccessToken"');
  return masks.find(isAccessToken)!;
}

async function holds(accessToken: string): Promise<boolean> {
  const query = new URLSearchParams({ projectId: job.project.id, environment: 'dev' }).toString();
  return (await job.infisical.ask('GET', `/api/v4/secrets?${query}`, undefined, accessToken)).status === 200;
}

test('at once, where no later step was to have it', async () => {
  const main = await job.load();
  expect(await holds(accessTokenOf(main))).toBe(false);
});

referenceTest('and then the post step has nothing left to do', async () => {
  const main = await job.load();
  job.infisical.server.forget();
  const { exitCode, log } = await main.post();
  expect({ exitCode, log, asked: job.asked() }).toEqual({ exitCode: 0, log: '', asked: [] });
});

test('also where the run failed after the login', async () => {
  expect(await holds(accessTokenOf(await job.refuse({ environment: 'prod' })))).toBe(false);
});

test('not with revoke: false, neither at once nor at the end', async () => {
  const main = await job.load({ revoke: 'false' });
  const post = await main.post();
  expect(post.exitCode).toBe(0);
  expect(await holds(accessTokenOf(main))).toBe(true);
  const later = await job.load({ ...exported, revoke: 'false' });
  await later.post();
  expect(await holds(accessTokenOf(later))).toBe(true);
});

test('by the post step, where it was exported', async () => {
  const main = await job.load(exported);
  expect(await holds(accessTokenOf(main))).toBe(true);
  const { exitCode, seen } = await main.post();
  expect(exitCode).toBe(0);
  expect(seen).toContain('Revoked the access token.');
  expect(await holds(accessTokenOf(main))).toBe(false);
});

describe('a server that does not take it back', () => {
  const fault = { route: revoking, status: 500, body: { message: 'Something went wrong', statusCode: 500 } };

  referenceTest('is asked once, and gets a warning from main', async () => {
    job.infisical.server.addFault(fault);
    const { log } = await job.load();
    expect(job.asked().filter((request) => request === revoking)).toHaveLength(1);
    expect(log).toContain('::warning::The access token could not be revoked, and ends by itself in time.');
  });

  referenceTest('is asked again by the post step, which only warns', async () => {
    job.infisical.server.addFault(fault);
    const main = await job.load();
    const { exitCode, log } = await main.post();
    expect(job.asked().filter((request) => request === revoking)).toHaveLength(2);
    expect(log).toContain('::warning::The access token could not be revoked');
    expect(log).not.toContain('::error::');
    expect(exitCode).toBe(0);
  });

  referenceTest('a post step that cannot reach it only warns', async () => {
    const main = await job.load(exported);
    job.infisical.server.addFault({ route: revoking, resetAfter: 'request' });
    const { exitCode, log } = await main.post();
    expect(log).toContain('::warning::The access token could not be revoked');
    expect(exitCode).toBe(0);
  });
});

referenceTest('one that has ended by itself is left alone', async () => {
  // Its server lives an hour ago, and so do the ten minutes of its access tokens.
  const past = await scenario({
    secrets,
    identity: { accessTokenTTL: 600, accessTokenMaxTTL: 600 },
    server: { now: () => Date.now() - 3_600_000 },
  });
  const main = await past.load(exported);
  past.infisical.server.forget();
  const { exitCode, log } = await main.post();
  expect({ exitCode, asked: past.asked() }).toEqual({ exitCode: 0, asked: [] });
  expect(log).not.toContain('::warning::');
});
