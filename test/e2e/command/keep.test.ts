// `keep`: an access token and secrets in files for a program that runs for long.
import { statSync } from 'node:fs';
import { referenceTest } from '../scenario';
import { startKeep, type Keeping } from './kept';
import { commandScenario, type CommandScenario } from './vouched';

let job: CommandScenario;
const opened: Keeping[] = [];
beforeAll(async () => {
  const identity = { accessTokenTTL: 4, accessTokenMaxTTL: 10 };
  job = await commandScenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } }, identity });
});
afterEach(async () => {
  for (const each of opened) each.kill('SIGKILL');
  await Promise.all(opened.splice(0).map(({ ended }) => ended));
  job.infisical.server.clearFaults();
  job.infisical.server.forget();
});

function keep(words: readonly string[] = []): Keeping {
  const kept = startKeep(job, words);
  opened.push(kept);
  return kept;
}

const count = (call: string): number => job.asked().filter((each) => each === call).length;
const renewals = (): number => count('POST /api/v1/auth/token/renew');
const logins = (): number => count('POST /api/v1/auth/oidc-auth/login');
const isGood = async (token = ''): Promise<boolean> => {
  const path = `/api/v4/secrets?projectId=${job.project.id}&environment=dev&secretPath=/`;
  return (await job.infisical.ask('GET', path, undefined, token.trim())).status === 200;
};

referenceTest('renews the access token, logs in again after its longest life, and SIGTERM ends it all', async () => {
  const kept = keep();
  await kept.untilReady();
  expect(JSON.parse(kept.read('secrets') ?? '')).toEqual({ API_KEY: 'k-7f3a9c1e' });
  expect([kept.files.accessToken, kept.files.secrets].map((each) => statSync(each).mode & 0o777)).toEqual([
    0o600, 0o600,
  ]);
  const first = kept.version('secrets');
  const tokens = new Set<string>();
  await kept.until('it logged in again', () => {
    tokens.add(kept.read('accessToken') ?? '');
    return logins() === 2 && tokens.size > 2;
  });
  expect(renewals()).toBeGreaterThan(0);
  expect(kept.version('secrets')).toBe(first);
  const token = kept.read('accessToken');
  expect(await isGood(token)).toBe(true);

  kept.kill();
  const { code, stdout, stderr } = await kept.ended;
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect([kept.read('accessToken'), kept.read('secrets')]).toEqual([undefined, undefined]);
  expect(await isGood(token)).toBe(false);
  for (const text of [...tokens, 'k-7f3a9c1e']) expect(stderr).not.toContain(text.trim());
  expect(stderr.match(/Wrote /g)).toHaveLength(1);
});
