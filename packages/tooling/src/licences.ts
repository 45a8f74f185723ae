import type { Metafile } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * The packages from elsewhere that really are in a bundle, sorted, as folders below the repository
 * (`node_modules/jose`) by name. What was left out by tree shaking does not count.
 */
export function carried(metafile: Metafile): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const [folder, name] = packageOf.exec(path) ?? [];
      if (folder !== undefined && name !== undefined && bytesInOutput > 0) found.set(name, folder.slice(0, -1));
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The text of LICENSES.txt for bundles that share a folder: each package with its version and its licence, whole. */
export function licences(root: string, metafiles: readonly Metafile[]): string {
  const folders = new Map(metafiles.flatMap((metafile) => [...carried(metafile)]));
  const names = [...folders.keys()].sort();
  const parts = names.map((name) => licence(join(root, folders.get(name) ?? ''), name));
  return ['The files beside this one contain the packages below, each under its own licence.', ...parts].join(
    `\n\n${'-'.repeat(80)}\n`,
  );
}

function licence(folder: string, name: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined)
    throw new Error(`${name} is bundled but ships no licence file: add its text, or do without it.`);
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `${name} ${version ?? ''} (${license ?? 'see below'})\n\n${text}\n`;
}
