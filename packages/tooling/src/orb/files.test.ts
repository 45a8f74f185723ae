import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { home } from '../release/home';
import { carried } from '../runtime';
import { longestScript, orbFiles, orbSource, packedOrb } from './files';

const root = join(__dirname, '../../../..');
const built = () => new Map(carried.map((name) => [`packages/cli/dist/${name}`, Buffer.from(`of ${name}`)]));
const texts = new Map([...orbFiles(root, built())].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
const steps = ['install', 'explain', 'load', 'run', 'login', 'revoke'];
const script = (name: string): string => texts.get(`${orbSource}/scripts/${name}.sh`) ?? '';

interface Packed {
  readonly display: { readonly source_url: string };
  readonly commands: Readonly<Record<string, { readonly steps: readonly { run?: { command: string } }[] }>>;
}

it('has each step in one text, which is the script that CircleCI gets', () => {
  for (const name of steps) expect(script(name)).not.toMatch(/^\. |@[A-Z]+@|# (begin|end) sums/m);
  const { commands } = parse(texts.get(packedOrb) ?? '') as Packed;
  expect(commands['load']?.steps.at(-1)?.run?.command.replaceAll('\\<<', '<<')).toBe(script('load'));
});

it('says where its source is, as everything that is published does', () => {
  expect((parse(texts.get(packedOrb) ?? '') as Packed).display.source_url).toBe(home);
});

it('splits the command over two steps: one script could not hold it', () => {
  expect(carried).toContain('doctor.cjs');
  expect(script('explain')).toContain('/command/doctor.cjs"');
  expect(script('install')).toContain('infisical-ci.cjs');
});

it('carries what is built, and fails where that is missing or too long for a script', () => {
  expect(() => orbFiles(root, new Map())).toThrow('packages/cli/dist/infisical-ci.cjs is not built');
  const large = Buffer.from(randomBytes(longestScript).toString('hex'));
  expect(() => orbFiles(root, new Map([...built(), ['packages/cli/dist/doctor.cjs', large]]))).toThrow(
    `a step of the orb may have ${longestScript}`,
  );
});

it('stands up to shellcheck, and hands no parameter to a shell as text', () => {
  for (const name of steps) expect(script(name)).not.toMatch(/<<\s*parameters|\beval\b/);
  if (spawnSync('shellcheck', ['--version']).error) {
    console.warn('skipped: there is no shellcheck here.');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'orb-'));
  const files = steps.map((name) => join(folder, `${name}.sh`));
  for (const name of steps) writeFileSync(join(folder, `${name}.sh`), script(name));
  const { status, stdout } = spawnSync('shellcheck', ['-s', 'sh', ...files], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
