import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longestPayload, renderRuntime, type PinnedNode } from './runtime';

const source = join(__dirname, '../../cli/runtime');
const script = readFileSync(join(source, 'runtime.sh'), 'utf8');
const pinned = JSON.parse(readFileSync(join(source, 'node.json'), 'utf8')) as PinnedNode;
const files = {
  'command.cjs': `console.log('the command', process.argv.slice(2).join(' '), require('./rest.cjs'));`,
  'rest.cjs': `module.exports = '<< é';`,
};

const folder = mkdtempSync(join(tmpdir(), 'runtime-'));
const archive = join(folder, 'archive.tar.gz');
const os = process.platform === 'darwin' ? 'darwin' : 'linux';
const name = `node-v${pinned.version}-${os}-${process.arch}`;
let server: Server;
let mirror: string;
let asked: string[];
let broken = false;

beforeAll(async () => {
  // What is in the archive starts this very Node.js.
  mkdirSync(join(folder, name, 'bin'), { recursive: true });
  writeFileSync(join(folder, name, 'bin/node'), `#!/bin/sh\nexec '${process.execPath}' "$@"\n`, { mode: 0o755 });
  spawnSync('tar', ['-czf', archive, '-C', folder, name]);
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url?.endsWith('.tar.gz')) response.end(broken ? 'something else' : readFileSync(archive));
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dist/`;
});
beforeEach(() => {
  asked = [];
  broken = false;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const tools = 'mktemp uname cut tar gzip sha256sum curl rm cat sh env chmod mkdir'.split(' ');

/** A folder for PATH with these programs of the system, and these scripts. */
function path(own: Readonly<Record<string, string>> = {}, without: readonly string[] = []): string {
  const bin = mkdtempSync(join(folder, 'bin-'));
  for (const tool of tools.filter((one) => !without.includes(one))) {
    const at = ['/usr/bin', '/bin'].map((place) => join(place, tool)).find((place) => existsSync(place));
    if (at) symlinkSync(at, join(bin, tool));
  }
  for (const [tool, text] of Object.entries(own)) {
    writeFileSync(join(bin, tool), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, tool), 0o755);
  }
  return bin;
}

const ownNode = { node: `exec '${process.execPath}' "$@"` };
const oldNode = { node: 'exit 1' };
async function run(
  shell: readonly string[],
  PATH: string,
  fetch = 'auto',
  env: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const sum = createHash('sha256').update(readFileSync(archive)).digest('hex');
  const node = { version: pinned.version, sha256: { [`${os}-${process.arch}`]: sum } };
  const text =
    renderRuntime(script, node, files) + `infisical_ci_runtime '${mirror}' ${fetch} || exit 9\ninfisical_ci a 'b c'\n`;
  const file = join(mkdtempSync(join(folder, 'script-')), 'step.sh');
  writeFileSync(file, text);
  const [program = '', ...given] = shell;
  const child = spawn(program, [...given, file], { env: { PATH, TMPDIR: folder, ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, err };
}

const has = (program: string): boolean => spawnSync(program, ['-c', 'true']).error === undefined;
const shells: readonly (readonly [name: string, argv: readonly string[]])[] = [
  ['bash', ['/bin/bash', '-eo', 'pipefail']],
  ['dash', ['/usr/bin/dash', '-e']],
  ['busybox', ['/bin/busybox', 'sh', '-e']],
];
const here = shells.filter(([, [program = '']]) => existsSync(program));
for (const [shell] of shells.filter((one) => !here.includes(one))) console.warn(`skipped: there is no ${shell} here.`);

describe.each(here)('in %s', (_, shell) => {
  it('unpacks the command for the Node.js on PATH, and fetches nothing', async () => {
    expect(await run(shell, path(ownNode))).toEqual({ code: 0, out: 'the command a b c << é\n', err: '' });
    expect(asked).toEqual([]);
  });

  it('starts whatever the job has set for its own Node.js', async () => {
    const { code, err } = await run(shell, path({ node: `NODE_OPTIONS= exec '${process.execPath}' "$@"` }), 'auto', {
      NODE_OPTIONS: '--require /nowhere.cjs',
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.each([
    ['there is none', {}],
    ['the one on PATH is too old', oldNode],
  ])('fetches the pinned Node.js where %s', async (_why, own) => {
    const { code, out, err } = await run(shell, path(own));
    expect({ code, out }).toEqual({ code: 0, out: 'the command a b c << é\n' });
    expect(asked).toEqual([`/dist/v${pinned.version}/${name}.tar.gz`]);
    expect(err).toContain(`fetching ${mirror}v${pinned.version}/${name}.tar.gz`);
  });

  it('never runs an archive that is another than the one meant', async () => {
    broken = true;
    const { code, out, err } = await run(shell, path());
    expect({ code, out }).toEqual({ code: 9, out: '' });
    expect(err).toMatch(/its SHA-256 is [0-9a-f]{64}, and must be [0-9a-f]{64}\. It was not run\./);
  });

  it('fetches nothing where it may not, and names the package to install', async () => {
    const { code, err } = await run(shell, path(), 'never');
    expect({ code, asked }).toEqual({ code: 9, asked: [] });
    expect(err).toContain('the package nodejs of Debian, Ubuntu and Alpine');
  });

  it('fetches by wget where there is no curl', async () => {
    if (!existsSync('/usr/bin/wget')) {
      console.warn('skipped: there is no wget here.');
      return;
    }
    const { code } = await run(shell, path({ wget: 'exec /usr/bin/wget "$@"' }, ['curl']));
    expect({ code, asked: asked.length }).toEqual({ code: 0, asked: 1 });
  });

  it('says so where nothing can fetch, or nothing can tell what was fetched', async () => {
    expect((await run(shell, path({}, ['curl']))).err).toContain('neither curl nor wget');
    const { code, err } = await run(shell, path({}, ['sha256sum']));
    expect({ code, known: err.includes('no sha256sum, shasum or openssl') }).toEqual({ code: 9, known: true });
  });

  it("takes Alpine's own package where there is apk", async () => {
    const bin = path();
    const apk = `echo "$@" >&2; printf '#!/bin/sh\\nexec "${process.execPath}" "$@"\\n' >'${bin}/node'; chmod +x '${bin}/node'`;
    writeFileSync(join(bin, 'apk'), `#!/bin/sh\n${apk}\n`, { mode: 0o755 });
    const { code, err } = await run(shell, bin);
    expect({ code, asked }).toEqual({ code: 0, asked: [] });
    expect(err).toContain('add --no-cache nodejs');
  });
});

it('has a published sum for each platform that CI jobs run on', () => {
  expect(Object.keys(pinned.sha256)).toEqual(expect.arrayContaining(['linux-x64', 'linux-arm64', 'darwin-arm64']));
  for (const sum of Object.values(pinned.sha256)) expect(sum).toMatch(/^[0-9a-f]{64}$/);
});

it('refuses a bundle that has outgrown a script', () => {
  const incompressible = Array.from({ length: longestPayload / 32 }, (_, index) =>
    createHash('sha256').update(String(index)).digest('base64'),
  );
  expect(() => renderRuntime(script, pinned, { 'a.cjs': incompressible.join('') })).toThrow('make its bundles smaller');
});

it('stands up to shellcheck', () => {
  if (!has('shellcheck')) {
    console.warn('skipped: there is no shellcheck here.');
    return;
  }
  const file = join(folder, 'whole.sh');
  writeFileSync(file, renderRuntime(script, pinned, files));
  const { status, stdout } = spawnSync('shellcheck', ['-s', 'sh', file], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
