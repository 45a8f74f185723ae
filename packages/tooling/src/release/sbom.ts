import type { Metafile } from 'esbuild';
import { posix } from 'node:path';
import type { Made } from '../bundle';
import { carried } from '../licences';
import { home } from './home';

/** What a package says of itself in its package.json. */
export interface Described {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly description?: string;
}

/** What is given to people, the folder of the bundles that it carries, and what kind of thing it is (CycloneDX 1.6). */
const products: Readonly<Record<string, { readonly dist: string; readonly type: 'application' | 'library' }>> = {
  'load-secrets': { dist: 'actions/load-secrets/dist', type: 'application' },
  'infisical-ci': { dist: 'packages/cli/dist', type: 'application' },
  'circleci-orb': { dist: 'packages/cli/dist', type: 'application' },
  'gitlab-components': { dist: 'packages/cli/dist', type: 'application' },
  'azure-task': { dist: 'azure-task/dist', type: 'application' },
  'infisical-reference-server': { dist: 'packages/reference-server/dist', type: 'library' },
};

/**
 * What is in each product, as CycloneDX 1.6 in JSON: the packages from elsewhere that really are in its bundles, by the
 * metafiles of the build. The same build gives the same text.
 *
 * @param describe gives the package.json of a folder below the repository
 * @param time of the source, in seconds since 1970
 */
export function sbom(
  made: readonly Made[],
  describe: (folder: string) => Described,
  { version, time }: { readonly version: string; readonly time: number },
): string {
  const parts = Object.entries(products).map(([name, { dist, type }]) => {
    const inside = made.filter(({ bundle }) => posix.dirname(bundle.output) === dist).map(({ metafile }) => metafile);
    return { name, type, packages: packagesIn(inside, describe) };
  });
  const packages = new Map(parts.flatMap((part) => part.packages.map((each) => [purl(each), each] as const)));
  const root = `infisical-ci@${version}`;
  const own = (name: string): string => `${root}/${name}`;
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: new Date(time * 1000).toISOString().replace('.000Z', 'Z'),
      component: {
        type: 'application',
        'bom-ref': root,
        name: 'infisical-ci',
        version,
        licenses: licensed('MIT'),
        externalReferences: [{ type: 'vcs', url: home }],
      },
    },
    components: [
      ...parts.map(({ name, type }) => ({ type, 'bom-ref': own(name), name, version, licenses: licensed('MIT') })),
      ...[...packages].sort(byName).map(([ref, each]) => ({
        type: 'library',
        'bom-ref': ref,
        name: each.name,
        version: each.version,
        ...(each.license === undefined ? {} : { licenses: licensed(each.license) }),
        purl: ref,
      })),
    ],
    dependencies: [
      { ref: root, dependsOn: parts.map(({ name }) => own(name)) },
      ...parts.map((part) => ({ ref: own(part.name), dependsOn: part.packages.map(purl) })),
    ],
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function packagesIn(metafiles: readonly Metafile[], describe: (folder: string) => Described): readonly Described[] {
  const folders = new Set(metafiles.flatMap((metafile) => [...carried(metafile).values()]));
  const found = new Map([...folders].map(describe).map((each) => [purl(each), each] as const));
  return [...found].sort(byName).map(([, each]) => each);
}

/** How others name it (package-url of type npm): the @ of a scope is encoded, its slash is not. */
function purl({ name, version }: Described): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

function licensed(expression: string): readonly object[] {
  return [{ expression }];
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
