// `keep` over its whole life: values and tokens turn up in its two files, and nowhere else: not in what it says, in arguments, in
// files beside them, or in what is left when it has ended.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startKeep } from '../e2e/command/kept';
import { commandScenario } from '../e2e/command/vouched';
import { referenceTest } from '../e2e/scenario';
import { temporaryFolder } from '../support/folders';
import { canaries, credentials, listOf, short } from './canaries';
import { leaks } from './search';

const secrets = { ...canaries, header: credentials.header };
const list = { route: 'GET /api/v4/secrets', status: 200, body: listOf({ ...canaries, ...short }) };

const argumentsOf = (pid: number): string =>
  process.platform === 'linux' ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';

referenceTest('keep', async () => {
  const identity = { accessTokenTTL: 4, accessTokenMaxTTL: 7 };
  const job = await commandScenario({ identity });
  const { server } = job.infisical;
  server.addFault(list);
  const home = temporaryFolder();
  const tmp = mkdtempSync(join(home, 'tmp-'));
  const env = { INFISICAL_EXTRA_HEADERS: `X-Gateway: ${credentials.header}`, HOME: home, TMPDIR: tmp };
  const kept = startKeep(job, ['--retry-deadline', '1'], { env });
  await kept.untilReady();
  const tokens = new Set<string>();
  const words = argumentsOf(kept.pid);
  const names = new Set<string>();
  await kept.until('it logged in again', () => {
    tokens.add(kept.read('accessToken')?.trim() ?? '');
    for (const name of readdirSync(kept.folder)) names.add(name);
    return job.asked().filter((call) => call.endsWith('/login')).length === 2;
  });
  // A server that quotes what it was sent, in each of its refusals.
  const [token = ''] = [...tokens].slice(-1);
  const quoted = `${token} ${canaries['UNICODE']} ${credentials.header} ${job.vouched['VOUCH']}`;
  server.clearFaults();
  for (const method of ['GET', 'POST'])
    server.addFault({ route: `${method} /api/**`, status: 403, body: { message: quoted, error: 'PermissionDenied' } });
  await kept.until('it says so', () => kept.log().includes('no more is said of it'));
  await kept.until('its access token ended', () => kept.log().includes('has ended meanwhile'));
  server.clearFaults();
  kept.kill();
  const { code, stdout, stderr } = await kept.ended;
  expect([code, stdout, tokens.size > 1]).toEqual([0, '', true]);
  const places = { 'what it says': stderr, arguments: words, 'names of files': [...names].join('\n') };
  const known = Object.fromEntries([...tokens].filter(Boolean).map((each, at) => [`access token ${at}`, each]));
  expect(leaks(places, { ...secrets, ...short, ...known })).toEqual([]);
  expect([readdirSync(kept.folder), readdirSync(tmp), readdirSync(home)]).toEqual([
    [],
    [],
    [tmp.slice(home.length + 1)],
  ]);
});
