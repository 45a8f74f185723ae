import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { majorOf } from './version';
import { readZip, writeZip, type Files } from './zip';

const task = 'LoadInfisicalSecrets';

/**
 * What the extension of Azure DevOps is packed from, by path.
 *
 * @param version of the task: its folder holds one folder for each major version
 * @param read gives a file of the repository, by path
 * @param built what is in azure-task/dist, by name
 */
export function extensionFiles(version: string, read: (path: string) => Uint8Array, built: Files): Files {
  const folder = `${task}/${task}V${majorOf(version)}`;
  return new Map([
    ...['vss-extension.json', 'overview.md', 'icon.png'].map((name) => [name, read(`azure-task/${name}`)] as const),
    ...['task.json', 'icon.png'].map((name) => [`${folder}/${name}`, read(`azure-task/${name}`)] as const),
    ['LICENSE', read('LICENSE')],
    ...[...built]
      .filter(([name]) => /\.(cjs|txt)$/.test(name))
      .map(([name, bytes]) => [`${folder}/dist/${name}`, bytes] as const),
  ]);
}

/**
 * The extension as a .vsix, by Microsoft's own tool, offline; then packed anew, since that writes the time into it.
 *
 * @param root the repository, whose node_modules have the tool
 * @throws Error with what the tool says of the manifests
 */
export function packExtension(root: string, files: Files): { readonly name: string; readonly bytes: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'vsix-'));
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(from, path)), { recursive: true });
      writeFileSync(join(from, path), bytes);
    }
    const tool = join(root, 'node_modules/tfx-cli/_build/tfx-cli.js');
    const given = ['--root', from, '--manifest-globs', 'vss-extension.json', '--output-path', to, '--no-prompt'];
    execFileSync(process.execPath, [tool, 'extension', 'create', ...given], { stdio: ['ignore', 'ignore', 'pipe'] });
    const [name] = readdirSync(to);
    if (name === undefined) throw new Error('tfx made no .vsix of azure-task.');
    return { name, bytes: writeZip(readZip(readFileSync(join(to, name)))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
