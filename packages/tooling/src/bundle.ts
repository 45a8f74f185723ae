import { build, type Metafile, type Plugin } from 'esbuild';
import { join, posix } from 'node:path';
import { bundles, type Bundle } from './bundles';
import { isColdEntry, leaveCold, onlyCold } from './cold';
import { licences } from './licences';
import { pureModules } from './pure';
import { shakenHttpClient } from './shake';
import { insteadOf, type Texts } from './instead';

/** A bundle in memory. */
export interface Made {
  readonly bundle: Bundle;
  readonly bytes: Uint8Array;
  readonly metafile: Metafile;
}

/** All that a build makes: the bundles, and every file (they, and their licences) by its path from the repository. */
export interface Products {
  readonly made: readonly Made[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Builds in memory, writing nothing; who asks decides whether that is written (build) or compared (check).
 *
 * @param root the repository, to which the rows' paths are relative
 * @param instead texts that stand in the place of manifests, by path
 * @throws AggregateError with esbuild's error, which names file and line, for each row that cannot be bundled
 */
export async function makeAll(
  root: string,
  rows: readonly Bundle[] = bundles,
  instead: Texts = new Map(),
): Promise<Products> {
  const outcomes = await Promise.allSettled(rows.map((row) => makeBundle(root, row, instead)));
  const made = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  const failed = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${rows.length} bundles cannot be made.`);
  const folders = new Set(made.map(({ bundle }) => posix.dirname(bundle.output)));
  return {
    made,
    files: new Map([...made.map(asFile), ...[...folders].map((folder) => licencesOf(root, folder, made))]),
  };
}

/**
 * Bundles one row. The bytes depend on the sources and the packages installed alone: not on the machine, the folder
 * or the time.
 */
export async function makeBundle(root: string, bundle: Bundle, instead: Texts = new Map()): Promise<Made> {
  const absent = join(root, 'packages/tooling/src/absent.ts');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: bundle.output,
    write: false,
    metafile: true,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // `require`, at the first call: Node's own `import()` would load its loader of ES modules as well.
    supported: { 'dynamic-import': false },
    charset: 'utf8',
    minify: bundle.small === true,
    minifySyntax: true,
    // So that a change of a minified file can be seen in a diff, and a stack trace names a line: where there is no diff, longer
    // ones do, of which the scripts that carry the command have half a kilobyte less.
    lineLimit: bundle.committed ? 160 : 1000,
    // They stand whole in LICENSES.txt.
    legalComments: 'none',
    alias: { undici: absent, tunnel: absent },
    plugins: [
      insteadOf(root, instead),
      pureModules,
      shakenHttpClient,
      leaveApart(bundle.apart ?? {}),
      ...coldPlugins(root, bundle),
    ],
    banner: { js: firstLine(bundle) },
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made nothing of ${bundle.entry}.`);
  return { bundle, bytes: file.contents, metafile };
}

/** Leaves modules to bundles of their own. */
function leaveApart(apart: NonNullable<Bundle['apart']>): Plugin {
  return {
    name: 'leave apart',
    setup(chain) {
      chain.onResolve({ filter: /^[.@]/ }, ({ path }) =>
        Object.hasOwn(apart, path) ? { path: apart[path] ?? path, external: true } : undefined,
      );
    },
  };
}

function coldPlugins(root: string, { entry, output, leavesCold }: Bundle): Plugin[] {
  const file = posix.basename(output);
  if (isColdEntry(entry)) return [onlyCold(root, file), leaveCold(root, file)];
  return leavesCold ? [leaveCold(root)] : [];
}

function firstLine({ entry }: Bundle): string {
  const from = isColdEntry(entry) ? 'the modules that packages/tooling/src/cold-parts.ts lists' : entry;
  return `// Made from ${from} by "npm run build": change that, not this file. Licences: LICENSES.txt.`;
}

function asFile({ bundle, bytes }: Made): [string, Uint8Array] {
  return [bundle.output, bytes];
}

function licencesOf(root: string, folder: string, made: readonly Made[]): [string, Uint8Array] {
  const inside = made.filter(({ bundle }) => posix.dirname(bundle.output) === folder);
  return [
    posix.join(folder, 'LICENSES.txt'),
    Buffer.from(
      licences(
        root,
        inside.map(({ metafile }) => metafile),
      ),
    ),
  ];
}
