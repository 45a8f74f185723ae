import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf, home } from './home';
import { withWholeLinks } from './links';
import type { Files } from './zip';

/** The packages that are published, by folder: what stands in them beside package.json, README, LICENSE, bin and dist. */
export const published: Readonly<Record<string, readonly string[]>> = {
  'packages/cli': [],
  'packages/reference-server': ['state.schema.json', 'types/package.json'],
};

type Manifest = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
};

/** What a manifest is to those who install the package: nothing of how it is built, and where it comes from. */
export function publishable(text: string, folder: string): string {
  const { exports, ...fields } = JSON.parse(text) as Manifest;
  const manifest = {
    ...without(fields, 'scripts', 'devDependencies'),
    // npm's provenance holds only where this is the repository that vouches.
    repository: { type: 'git', url: `git+${home}.git`, directory: folder },
    ...(exports === undefined ? {} : { exports: withoutSources(exports) }),
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/**
 * What a published package holds, by path.
 *
 * @param read gives a file of the repository, by path
 * @param built every file of a build, and the types, by path from the repository
 */
export function packageFiles(folder: string, version: string, read: (path: string) => Uint8Array, built: Files): Files {
  const text = (path: string): string => Buffer.from(read(path)).toString();
  const manifest = publishable(text(`${folder}/package.json`), folder);
  const bins = Object.values((JSON.parse(manifest) as Manifest).bin);
  const readme = withWholeLinks(text(`${folder}/README.md`), `${filesOf(version)}${folder}/`);
  return new Map([
    ['package.json', Buffer.from(manifest)],
    ['README.md', Buffer.from(readme)],
    ['LICENSE', read('LICENSE')],
    ...[...bins, ...(published[folder] ?? [])].map((path) => [path, read(`${folder}/${path}`)] as const),
    ...[...built]
      .filter(([path]) => path.startsWith(`${folder}/dist/`) || path.startsWith(`${folder}/types/`))
      .map(([path, bytes]) => [path.slice(folder.length + 1), bytes] as const),
  ]);
}

/**
 * Packs a package by npm, offline, and tries it: what is in it is what was meant to be, it can be installed where there is
 * nothing, and its command says its version.
 *
 * @throws Error where one of that is not so
 */
export function packPackage(files: Files, version: string): { readonly name: string; readonly bytes: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'npm-'));
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  try {
    mkdirSync(to);
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(from, path)), { recursive: true });
      writeFileSync(join(from, path), bytes, { mode: path.startsWith('bin/') ? 0o755 : 0o644 });
    }
    const [packed] = JSON.parse(npm(from, 'pack', '--json', '--ignore-scripts', '--pack-destination', to)) as [
      { filename: string; files: readonly { path: string }[] },
    ];
    const held = packed.files.map(({ path }) => path).sort();
    const meant = [...files.keys()].sort();
    if (held.join('\n') !== meant.join('\n'))
      throw new Error(`${packed.filename} holds ${held.join(', ')}, and was meant to hold ${meant.join(', ')}.`);
    const archive = join(to, packed.filename);
    tryPackage(
      join(folder, 'try'),
      archive,
      Object.keys((JSON.parse(Buffer.from(files.get('package.json') ?? '').toString()) as Manifest).bin),
      version,
    );
    return { name: packed.filename, bytes: readFileSync(archive) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tryPackage(folder: string, archive: string, commands: readonly string[], version: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', archive);
  for (const command of commands) {
    const said = npm(folder, 'exec', '--offline', '--', command, '--version').trim();
    if (said !== version) throw new Error(`${command} of ${archive} says that it is ${said}, and is ${version}.`);
  }
}

/** The npm that runs this, or the one on PATH: by Node, since Windows starts no script. */
function npm(folder: string, ...given: readonly string[]): string {
  const script = process.env['npm_execpath'];
  const [program, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  // What npm was told for the script that runs this is not meant for these.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)),
  );
  return execFileSync(program, [...first, ...given], {
    cwd: folder,
    env: { ...env, npm_config_cache: join(folder, '.npm') },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Conditions that only this repository knows lead to files that are not published. */
function withoutSources(exports: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(exports).map(([path, target]) => {
      if (typeof target !== 'object' || target === null) return [path, target];
      return [path, without(target, 'infisical-ci-source')];
    }),
  );
}

function without(content: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(content).filter(([name]) => !names.includes(name)));
}
