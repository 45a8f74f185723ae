import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import type { Products } from '../bundle';
import { singleFiles } from '../gitlab/files';
import type { Texts } from '../instead';
import { makeEverything } from '../made';
import { packedOrb } from '../orb/files';
import { actionFiles, packAction, type Origin } from './action';
import { packageFiles, packPackage, published } from './npm';
import { sbom, type Described } from './sbom';
import { extensionFiles, packExtension } from './vsix';
import type { Files } from './zip';

/** One file of a release. */
export interface Artifact {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it is, in a few words. */
  readonly of: string;
}

/** The file that lists all others, as sha256sum reads it. */
const sumsFile = 'SHA256SUMS';

/**
 * Everything that a release consists of, the sums at last. Nothing is written but in temporary folders; the same source,
 * packages and Node.js give the same bytes.
 *
 * @param instead texts that stand in the place of files of the repository, by path
 * @throws Error where two builds differ, or where something cannot be packed, installed or started
 */
export async function makeArtifacts(root: string, instead: Texts, origin: Origin): Promise<readonly Artifact[]> {
  const { version } = origin;
  const read = (path: string): Uint8Array => {
    const text = instead.get(path);
    return text === undefined ? readFileSync(join(root, path)) : Buffer.from(text);
  };
  const products = await builtTwice(root, instead);
  const built = new Map([...products.files, ...types(root)]);
  const below = (folder: string): Files =>
    new Map(
      [...built]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, bytes]) => [path.slice(folder.length + 1), bytes]),
    );
  const describe = (folder: string): Described =>
    JSON.parse(Buffer.from(read(`${folder}/package.json`)).toString()) as Described;

  const action = packAction(actionFiles(version, read, built), origin);
  const extension = packExtension(root, extensionFiles(version, read, below('azure-task/dist')));
  const artifacts: readonly Artifact[] = [
    {
      name: `load-secrets-${version}.bundle`,
      bytes: action.bytes,
      of: `the Action: commit ${action.id.slice(0, 10)}, with action.yml at its root`,
    },
    { name: `orb-${version}.yml`, bytes: built.get(packedOrb) ?? new Uint8Array(), of: 'the CircleCI orb, packed' },
    ...[...below(singleFiles)].map(([name, bytes]) => ({
      name,
      bytes,
      of: 'a GitLab component for include: remote, or the integrity of both',
    })),
    { ...extension, of: 'the extension of Azure DevOps' },
    ...Object.keys(published).map((folder) => ({
      ...packPackage(packageFiles(folder, version, read, built), version),
      of: 'for npm: packed, installed and started',
    })),
    {
      name: 'sbom.cdx.json',
      bytes: Buffer.from(sbom(products.made, describe, origin)),
      of: 'what is in each of them, as CycloneDX',
    },
  ];
  return [...artifacts, { name: sumsFile, bytes: Buffer.from(sums(artifacts)), of: 'the SHA-256 of each' }];
}

/** As `sha256sum --check` takes it, by name. */
export function sums(artifacts: readonly Artifact[]): string {
  const lines = artifacts.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return lines.sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)).join('');
}

/**
 * The files that two builds made differently, by path.
 */
export function differing(one: Files, other: Files): readonly string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.filter(
    (path) => Buffer.compare(one.get(path) ?? Buffer.from('none'), other.get(path) ?? Buffer.from('none')) !== 0,
  );
}

async function builtTwice(root: string, instead: Texts): Promise<Products> {
  const products = await makeEverything(root, instead);
  const others = differing(products.files, (await makeEverything(root, instead)).files);
  if (others.length > 0)
    throw new Error(
      `Two builds of the same source differ: ${others.join(', ')}. Something in them depends on the time, the machine or chance.`,
    );
  return products;
}

/** The types of the reference server, which its package has for TypeScript. */
function types(root: string): Files {
  const folder = mkdtempSync(join(tmpdir(), 'types-'));
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'packages/reference-server/tsconfig.types.json', '--outDir', folder], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
    return new Map(
      paths
        .filter((path) => path.endsWith('.d.ts'))
        .map((path) => [posix.join('packages/reference-server/types', path), readFileSync(join(folder, path))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
