import { extensionManifest, renderExtension, renderTask, taskManifest } from '../renders/task';
import type { Texts } from '../instead';
import type { Repository } from '../repository';
import { majorOf } from './version';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly workspaces?: readonly string[];
  readonly [field: string]: unknown;
}

const dependencies = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;
const lock = 'package-lock.json';

/** How people name a version to the platforms: by the major one alone. */
const references =
  /(infisical-ci\/load-secrets(?:\/(?:run|secrets))?@v?|LoadInfisicalSecrets@|infisical-ci\/secrets@)\d+\b/g;
const mayRefer = /\.(md|ya?ml|ts)$/;
/** What was true of an earlier version stays so, what is built is built anew, and the tests of this mean what they say. */
const keeps = /^(CHANGELOG\.md$|docs\/adr\/|packages\/tooling\/src\/release\/|templates\/|actions\/[^/]+\/dist\/)/;

/**
 * Every file that says a version, as it is with this one: the manifests of all workspaces (with their dependencies on each
 * other, and the lock file), the task's and the extension's, and all that name the major version to a platform. The bundles,
 * and so the orb and the templates, take it from the manifests.
 */
export function stamped({ files, read }: Pick<Repository, 'files' | 'read'>, version: string): Texts {
  const root = JSON.parse(read('package.json')) as Manifest;
  const places = (root.workspaces ?? []).map((glob) => new RegExp(`^${glob.replaceAll('*', '[^/]+')}/package\\.json$`));
  const manifests = files.filter((file) => file === 'package.json' || places.some((place) => place.test(file)));
  const own = new Set(manifests.map((file) => (JSON.parse(read(file)) as Manifest).name ?? ''));
  const all = [
    ...manifests.map((file) => [file, asJson(withVersion(JSON.parse(read(file)) as Manifest, own, version))] as const),
    ...files.filter((file) => file === lock).map((file) => [file, stampLock(read(file), own, version)] as const),
    ...files.filter((file) => file === taskManifest).map((file) => [file, renderTask(read(file), version)] as const),
    ...files
      .filter((file) => file === extensionManifest)
      .map((file) => [file, renderExtension(read(file), version)] as const),
    ...files
      .filter((file) => mayRefer.test(file) && !keeps.test(file))
      .map((file) => [file, stampMajor(read(file), version)] as const),
  ];
  return new Map(all.filter(([file, text]) => text !== read(file)));
}

/** A text in which every example names this major version. */
export function stampMajor(text: string, version: string): string {
  return text.replace(references, (_, name: string) => name + majorOf(version));
}

function stampLock(text: string, own: ReadonlySet<string>, version: string): string {
  const found = JSON.parse(text) as Manifest & { readonly packages: Readonly<Record<string, Manifest>> };
  const packages = Object.entries(found.packages).map(([path, entry]): readonly [string, Manifest] => [
    path,
    isWorkspace(path, entry) ? withVersion(entry, own, version) : entry,
  ]);
  return asJson({ ...withVersion(found, own, version), packages: Object.fromEntries(packages) });
}

/** A workspace stands in a lock file under its folder, and as a link, which has no version. */
function isWorkspace(path: string, { version }: Manifest): boolean {
  return version !== undefined && !/(^|\/)node_modules\//.test(path);
}

function withVersion(manifest: Manifest, own: ReadonlySet<string>, version: string): Manifest {
  const lists = dependencies.flatMap((list): readonly [string, object][] => {
    const given = manifest[list] as Readonly<Record<string, string>> | undefined;
    if (!given) return [];
    return [
      [list, Object.fromEntries(Object.entries(given).map(([name, at]) => [name, own.has(name) ? version : at]))],
    ];
  });
  return { ...manifest, ...(manifest.version === undefined ? {} : { version }), ...Object.fromEntries(lists) };
}

function asJson(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
