import type { Metafile } from 'esbuild';
import type { Made } from '../bundle';
import type { Bundle } from '../bundles';
import { sbom } from './sbom';

const made = (output: string, ...inputs: readonly string[]): Made => ({
  bundle: { output } as Bundle,
  bytes: new Uint8Array(),
  metafile: {
    inputs: {},
    outputs: { [output]: { inputs: Object.fromEntries(inputs.map((path) => [path, { bytesInOutput: 1 }])) } },
  } as unknown as Metafile,
});
const about = (folder: string) => ({
  name: folder.replace('node_modules/', ''),
  version: '4.0.1',
  license: folder.includes('jose') ? 'MIT OR Apache-2.0' : 'MIT',
});
const text = (...bundles: readonly Made[]): string => sbom(bundles, about, { version: '1.2.3', time: 1_700_000_000 });
const bundles = [
  made(
    'packages/cli/dist/infisical-ci.cjs',
    'packages/cli/src/main.ts',
    'node_modules/@actions/http-client/lib/index.js',
  ),
  made('packages/cli/dist/cold.cjs', 'node_modules/@actions/http-client/lib/index.js'),
  made('packages/reference-server/dist/cli.cjs', 'node_modules/jose/index.js'),
];

interface Document {
  readonly components: readonly { readonly 'bom-ref': string; readonly purl?: string; readonly licenses: unknown }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

it('says which packages each product carries: the orb and the components those of the command', () => {
  const { dependencies } = JSON.parse(text(...bundles)) as Document;
  const by = Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const http = ['pkg:npm/%40actions/http-client@4.0.1'];
  expect(by['infisical-ci@1.2.3/infisical-ci']).toEqual(http);
  expect(by['infisical-ci@1.2.3/circleci-orb']).toEqual(http);
  expect(by['infisical-ci@1.2.3/gitlab-components']).toEqual(http);
  expect(by['infisical-ci@1.2.3/infisical-reference-server']).toEqual(['pkg:npm/jose@4.0.1']);
  expect(by['infisical-ci@1.2.3/azure-task']).toEqual([]);
});

it('describes each package once, and every reference leads somewhere', () => {
  const { components, dependencies } = JSON.parse(text(...bundles)) as Document;
  const refs = components.map((each) => each['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  expect(components.find(({ purl }) => purl === 'pkg:npm/jose@4.0.1')?.licenses).toEqual([
    { expression: 'MIT OR Apache-2.0' },
  ]);
  for (const ref of dependencies.flatMap(({ dependsOn }) => dependsOn)) expect(refs).toContain(ref);
});

it('has no time but that of the source, and the same text whatever the order of the bundles', () => {
  expect(text(...bundles)).toContain('"timestamp": "2023-11-14T22:13:20Z"');
  expect(text(...[...bundles].reverse())).toBe(text(...bundles));
});
