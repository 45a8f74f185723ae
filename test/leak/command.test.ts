// The command: the values turn up in the delivery, and nowhere else: not in what it says, in arguments, or in what a child prints.
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { commandScenario, type CommandScenario } from '../e2e/command/vouched';
import { referenceTest } from '../e2e/scenario';
import { temporaryFolder } from '../support/folders';
import { canaries, credentials, listOf, short } from './canaries';
import { leaks } from './search';
import { waysToFail } from './ways-to-fail';

let job: CommandScenario;
const secrets = { ...canaries, header: credentials.header };
const list = { route: 'GET /api/v4/secrets', status: 200, body: listOf({ ...canaries, ...short }) };
const env = { INFISICAL_EXTRA_HEADERS: `X-Gateway: ${credentials.header}` };

beforeAll(async () => void (job = await commandScenario()));
beforeEach(() => {
  job.infisical.server.clearFaults();
  job.infisical.server.addFault(list);
});

referenceTest('load says names, and delivers the values', async () => {
  const { code, stdout, stderr } = await job.command('load', [], { env });
  expect(code).toBe(0);
  expect(stdout).toContain('cAnary');
  expect(leaks({ 'what it says': stderr }, { ...secrets, ...short })).toEqual([]);
});

referenceTest('load on CircleCI leaves them where only their owner reads them', async () => {
  const CIRCLE_WORKFLOW_JOB_ID = randomUUID();
  const folder = temporaryFolder();
  const circle = { CIRCLECI: 'true', BASH_ENV: join(folder, 'bash_env'), CIRCLE_WORKFLOW_JOB_ID };
  const { code, stdout, stderr } = await job.command('load', [], { env: { ...env, ...circle } });
  expect(code).toBe(0);
  expect(leaks({ 'standard output': stdout, 'what it says': stderr }, { ...secrets, ...short })).toEqual([]);
  const kept = join(`/tmp/infisical-ci-${userInfo().uid}`, `CIRCLE_WORKFLOW_JOB_ID-${CIRCLE_WORKFLOW_JOB_ID}`);
  expect(readdirSync(kept).sort()).toEqual(['leftover', 'needles']);
  // The access token has been revoked by then, and nothing is left to be ended.
  expect(JSON.parse(readFileSync(join(kept, 'leftover'), 'utf8'))).toEqual({ files: [] });
  rmSync(kept, { recursive: true });
});

referenceTest('run shows none of them, however its child prints them', async () => {
  const script =
    'const { env } = process;' +
    "for (const [name, value] of Object.entries(env)) console.log(name + '=' + value);" +
    'console.error(JSON.stringify(env));' +
    "console.log(new URLSearchParams(env).toString(), Buffer.from(env.QUOTES).toString('base64'));";
  const { code, stdout, stderr } = await job.command('run', ['--', process.execPath, '-e', script], { env });
  expect(code).toBe(0);
  expect(stdout).toContain('PEM=***');
  expect(leaks({ 'standard output': stdout, 'standard error': stderr }, secrets)).toEqual([]);
});

const onLinux = process.platform === 'linux' ? referenceTest : test.skip;
onLinux('no program that run starts has one of them in its arguments', async () => {
  const started = job.startCommand('run', ['--', 'bash', '-c', 'echo ready; sleep 20'], { env });
  while (!started.printed().includes('ready')) await new Promise(setImmediate);
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(join('/proc', pid, 'cmdline'), 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    });
  started.kill('SIGTERM');
  await started.ended;
  expect(all.filter((words) => words.includes('infisical-ci'))).not.toEqual([]);
  expect(leaks({ arguments: all.filter((words) => /infisical-ci|sleep 20/.test(words)).join('\n') }, secrets)).toEqual(
    [],
  );
});

const ofTheList = waysToFail.filter(({ name }) => /^the (list|login)|^a (name|value)|^two|^nothing/.test(name));
test.each(ofTheList.map((way) => [way.name, way] as const))('%s: nothing is told of them', async (_name, way) => {
  job.infisical.server.clearFaults();
  for (const fault of way.faults ?? []) job.infisical.server.addFault(fault);
  const short = ['--timeout', '1', '--retry-deadline', '1'];
  const { code, stdout, stderr } = await job.command('load', short, { env });
  if (code !== 0) expect(stdout).toBe('exit 1\n');
  expect(leaks({ 'what it says': stderr }, secrets)).toEqual([]);
});
