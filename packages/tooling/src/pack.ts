// npm run pack: the extension of Azure DevOps as a .vsix. Build first.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extensionFiles, packExtension } from './release/vsix';

const root = process.cwd();
const dist = join(root, 'azure-task/dist');
const read = (path: string): Uint8Array => readFileSync(join(root, path));
const { version } = JSON.parse(readFileSync(join(root, 'azure-task/package.json'), 'utf8')) as { version: string };

const built = new Map(readdirSync(dist).map((name) => [name, read(`azure-task/dist/${name}`)] as const));
const { name, bytes } = packExtension(root, extensionFiles(version, read, built));
writeFileSync(join(dist, name), bytes);
console.log(`azure-task/dist/${name}  ${bytes.length.toLocaleString('en')} bytes`);
