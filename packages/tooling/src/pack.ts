// npm run pack: the extension of Azure DevOps as a .vsix, by Microsoft's own tool, offline. Build first.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const from = join(root, 'azure-task');
const staged = join(root, '.build/extension');
const packed = join(root, 'azure-task/dist');
/** The folder of a task holds one folder for each major version. */
const task = join(staged, 'LoadInfisicalSecrets/LoadInfisicalSecretsV1');

rmSync(staged, { recursive: true, force: true });
mkdirSync(join(task, 'dist'), { recursive: true });
for (const name of ['vss-extension.json', 'overview.md', 'icon.png']) cpSync(join(from, name), join(staged, name));
for (const name of ['task.json', 'icon.png']) cpSync(join(from, name), join(task, name));
cpSync(join(root, 'LICENSE'), join(staged, 'LICENSE'));
for (const name of readdirSync(packed).filter((each) => /\.(cjs|txt)$/.test(each)))
  cpSync(join(packed, name), join(task, 'dist', name));

const given = ['--root', staged, '--manifest-globs', 'vss-extension.json', '--output-path', packed, '--no-prompt'];
const tool = join(root, 'node_modules/tfx-cli/_build/tfx-cli.js');
console.log(execFileSync(process.execPath, [tool, 'extension', 'create', ...given], { encoding: 'utf8' }));
