// Images without Node.js, as far as they can be had without a network: what is on PATH there, a mirror on loopback.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { systemFolder } from '../../support/circleci-agent';
import { orbSteps, type OrbStep } from '../../support/circleci-orb';
import { temporaryFolder } from '../../support/folders';
import { repository } from '../../support/repository';
import { canaries, orbScenario, secrets, showAll, type OrbScenario } from './vouched';

let circle: OrbScenario;
beforeAll(async () => void (circle = await orbScenario({ secrets: { 'dev:/': secrets } })));

const node = (path: string): string => `#!/bin/sh\nexec '${path}' "$@"\n`;
const hidden = '***\n***\n***\n***\n***\ndone\n';

describe('hashicorp/terraform: busybox and apk, no bash, no Node.js', () => {
  const here = existsSync('/usr/bin/busybox');
  if (!here) console.warn('skipped: there is no busybox here.');
  const busyboxTest = here ? test : test.skip;
  const applets = 'sh id cat mktemp mkdir chmod mv ln readlink tail printf sleep rm uname cut env tr'.split(' ');

  /** A job there, where `apk` installs the Node.js that runs the tests. */
  function alpine() {
    const bin = temporaryFolder();
    const apk = `echo "apk $*" >&2; printf '%s' "$NODE_TO_INSTALL" >'${bin}/node'; chmod +x '${bin}/node'`;
    const env = { NODE_TO_INSTALL: node(process.execPath), BASH_ENV: '' };
    const programs = Object.fromEntries(applets.map((name) => [name, `exec /usr/bin/busybox ${name} "$@"`]));
    return circle.job({ env, programs: { ...programs, apk }, system: [bin] });
  }
  const inBusybox = (steps: readonly OrbStep[]) => steps.map((each) => ({ ...each, shell: '/usr/bin/busybox sh -e' }));

  busyboxTest("`run` installs Alpine's own Node.js, and hides what is printed", async () => {
    const ended = await alpine().run(...inBusybox(orbSteps('run', { ...circle.parameters, command: showAll })));
    expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0]);
    expect(ended[0]!.stderr).toContain('apk add --no-cache nodejs');
    expect(ended[2]!.stdout).toBe(hidden);
    for (const canary of canaries) expect(ended[2]!.stdout + ended[2]!.stderr).not.toContain(canary);
  });

  busyboxTest('`load` is red, since no later step would read what it writes, and names the way out', async () => {
    const ended = await alpine().run(...inBusybox(orbSteps('load', circle.parameters)));
    expect(ended.at(-1)!.code).toBe(1);
    expect(ended.at(-1)!.stderr).toMatch(/infisical-ci run|infisical\/run/);
  });
});

describe('cimg/base: bash and curl, no Node.js', () => {
  const tools =
    'bash sh id cat mktemp mkdir chmod mv ln readlink tail printf sleep rm uname cut env tar gzip sha256sum curl'.split(
      ' ',
    );
  const { version, sha256 } = JSON.parse(readFileSync(join(repository, 'packages/cli/runtime/node.json'), 'utf8')) as {
    version: string;
    sha256: Readonly<Record<string, string>>;
  };
  const os = process.platform === 'darwin' ? 'darwin' : 'linux';
  const platform = `${os}-${process.arch}`;
  const name = `node-v${version}-${platform}`;
  let server: Server;
  let mirror: string;
  let sum: string;

  beforeAll(async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, name, 'bin'), { recursive: true });
    writeFileSync(join(folder, name, 'bin/node'), node(process.execPath), { mode: 0o755 });
    spawnSync('tar', ['-czf', join(folder, 'archive'), '-C', folder, name]);
    const archive = readFileSync(join(folder, 'archive'));
    sum = createHash('sha256').update(archive).digest('hex');
    server = createServer((request, response) => {
      if (request.url === `/dist/v${version}/${name}.tar.gz`) response.end(archive);
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dist`;
  });
  afterAll(() => server.close());

  const image = () => circle.job({ programs: {}, system: [systemFolder(tools)] });
  /** What is on the mirror is another archive than nodejs.org's: its sum takes the place of the published one. */
  const trusting = (steps: readonly OrbStep[]) =>
    steps.map((each) => ({ ...each, command: each.command.replace(sha256[platform] ?? 'no sum', sum) }));

  test('the pinned Node.js is fetched from the mirror, once, and later steps have the secrets', async () => {
    const given = { ...circle.parameters, node_mirror: mirror };
    const job = image();
    const ended = await job.run(
      ...trusting(orbSteps('load', given)),
      ...trusting(orbSteps('run', { ...given, command: 'echo "$PASSWORD"' })),
      { name: 'Later', command: 'echo "${#PASSWORD}"' },
    );
    expect(ended.map(({ code, stderr }) => (code === 0 ? 0 : stderr))).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(ended[0]!.stderr).toContain(`fetching ${mirror}/v${version}/${name}.tar.gz`);
    expect(ended[3]!.stderr).not.toContain('fetching');
    expect(ended.slice(5).map(({ stdout }) => stdout)).toEqual(['***\n', `${secrets.PASSWORD.length}\n`]);
  });

  test('an archive that is another than the published one is never run', async () => {
    const ended = await image().run(...orbSteps('load', { ...circle.parameters, node_mirror: mirror }));
    expect(ended).toHaveLength(1);
    expect(ended[0]!.code).toBe(1);
    expect(ended[0]!.stderr).toContain('It was not run.');
  });

  test('nothing is fetched where it may not be', async () => {
    const [ended] = await image().run(...orbSteps('load', { ...circle.parameters, install_node: 'never' }));
    expect(ended!.code).toBe(1);
    expect(ended!.stderr).not.toContain('fetching');
    expect(ended!.stderr).toContain('the package nodejs of Debian, Ubuntu and Alpine');
  });
});

test('a Node.js that an earlier step put on PATH, by BASH_ENV, is found', async () => {
  const bin = temporaryFolder();
  writeFileSync(join(bin, 'node'), node(process.execPath), { mode: 0o755 });
  const tools = 'bash sh id cat mktemp mkdir chmod mv ln readlink tail rm uname'.split(' ');
  const job = circle.job({ programs: {}, system: [systemFolder(tools)] });
  writeFileSync(job.bashEnv, `export PATH="${bin}:$PATH"\n`);
  const ended = await job.run(...orbSteps('run', { ...circle.parameters, command: 'echo "$PASSWORD"' }));
  expect(ended.at(-1)).toMatchObject({ code: 0, stdout: '***\n' });
});
