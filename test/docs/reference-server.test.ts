// Both pages on the reference server, read from top to bottom by somebody who types what they say.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish, start, type Started } from '../support/command';
import { temporaryFolder } from '../support/folders';
import { repository } from '../support/repository';
import { blockOf } from './pages';
import { desk } from './world';

const guide = 'docs/reference-server.md';
const readme = 'packages/reference-server/README.md';

const able = spawnSync('sh', ['-c', 'command -v curl && command -v jq']).status === 0;
if (!able) process.stderr.write('skipped, since curl or jq is not here: what the docs type at the reference server\n');
const typed = able ? test : test.skip;

const { cwd, path } = desk();
const env = { PATH: path, NO_PROXY: '127.0.0.1' };
const socket = join(temporaryFolder(), 'agent.sock');

const running: Started[] = [];
afterAll(async () => {
  for (const each of running) each.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
});

/** Starts the server by the page's own line, but on a port that is free. @returns where it answers */
async function serve(page: string, state: string, more = ''): Promise<string> {
  writeFileSync(join(cwd, 'state.yaml'), state);
  const line = blockOf(page, 'infisical-reference-server --listen').replace(/127\.0\.0\.1:\d+/, '127.0.0.1:0');
  const server = start('sh', ['-e', '-c', line.replace(/npx.*/, `exec $&${more}`)], { cwd, env });
  running.push(server);
  const watched = { over: false };
  void server.ended.then(() => (watched.over = true));
  for (;;) {
    const address = /^http:\S+(?=\n)/.exec(server.printed())?.[0];
    if (address !== undefined) return address;
    if (watched.over) throw new Error(`The server ended: ${server.printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Types blocks of a page, one after the other, into one shell in the checkout. @returns what is shown, messages last */
async function type(page: string, url: string, ...has: readonly string[]): Promise<string> {
  const blocks = has.map((each) => blockOf(page, each));
  const script = [`server=${url}`, ...blocks]
    .join('\n')
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+(?=[\s/])/g, url)
    .replaceAll('/tmp/agent.sock', socket);
  const { code, stdout, stderr } = await finish('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd: repository,
    env,
  });
  expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
  return stdout + stderr;
}

/** The state of the page, with what its text says to put there. */
const stateWith = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields).reduce(
    (text, [name, value]) => text.replace(new RegExp(`(?<=${name}: ).*`), value),
    blockOf(guide, 'boundSubject', 'yaml'),
  );

typed('a login is refused, and the attempt shows the checks that the page shows', async () => {
  const url = await serve(guide, stateWith({}));
  const told = await type(guide, url, 'issuers/any/tokens');
  expect(told).toContain('"message":"Access denied: OIDC subject not allowed."');
  const { checks } = JSON.parse(told.slice(told.indexOf('{\n'))) as { checks: readonly object[] };
  const shown = blockOf(guide, '"holds": false', '').trim().split('\n');
  expect(checks).toEqual(expect.arrayContaining(shown.map((line) => JSON.parse(line) as object)));
});

typed("a whole job of GitHub's has the secret", async () => {
  const subject = 'repo:acme@65/shop@74:environment:production';
  const url = await serve(guide, stateWith({ boundIssuer: 'github', boundSubject: subject }));
  const told = await type(guide, url, 'issuers/github/jobs', 'dist/main.cjs');
  expect(told).toMatch(/^Loaded 1 secret from prod:\/deploy \(env\): DATABASE_URL\.$/m);
  expect(told).toMatch(/^DATABASE_URL<<(\S+)\npostgres:\/\/example\n\1$/m);
});

typed("a job of GitLab's has the secret by the command, and faults come and go", async () => {
  const subject = 'project_path:acme/shop:ref_type:branch:ref:main';
  const url = await serve(guide, stateWith({ boundIssuer: 'gitlab', boundSubject: subject }));
  expect(await type(guide, url, 'issuers/gitlab/jobs')).toMatch(/^\*\*\*\nLoaded 1 secret/);
  expect(await type(guide, url, '__reference/faults')).toMatch(/^\{"faults":\[\{.*"status":429.*\{"faults":\[\]\}$/);
});

typed("an agent of SPIRE's gives a token, whose values are shown", async () => {
  const url = await serve(guide, stateWith({}), ` --workload-api 'unix://${socket}'`);
  const told = await type(guide, url, 'issuers/spire/workload');
  expect(told).toMatch(/^ {2}Subject +spiffe:\/\/example\.test\/ci\/runner$/m);
  expect(told).toContain('"entries":[]');
});

typed("the README's own state serves, and gives jobs", async () => {
  const url = await serve(readme, blockOf(readme, 'awsPrincipals:', 'yaml'));
  for (const platform of ['github/jobs', 'aws/principals', 'gitlab/jobs', 'spire/workload'])
    expect(JSON.parse(await type(readme, url, `issuers/${platform}`))).toHaveProperty('environment');
});
