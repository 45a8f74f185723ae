import { azureIdentity, taskLib } from './azure-packages';
import { coldEntry } from './cold';
import { coldParts } from './cold-parts';

/** One bundle: what it is made from, what comes out, and what it may weigh and hold. */
export interface Bundle {
  readonly entry: string;
  readonly output: string;
  /** Who runs it, in a few words, for the report. */
  readonly of: string;
  /** The most bytes it may have. */
  readonly budget: number;
  /** The packages from elsewhere that may end up in it, all others being a surprise. */
  readonly carries: readonly string[];
  /** Bytes count for more than being read: a job loads it at each start. Without it names and lines are kept. */
  readonly small?: true;
  /** What only a failure needs is left to the cold files beside it (see cold-parts.ts). */
  readonly leavesCold?: true;
  /** What is a bundle of its own, loaded at the first `import()` of it: its name in the sources, and where it is then. */
  readonly apart?: Readonly<Record<string, string>>;
  /** Committed, since the platform reads it from the tag: then it must be fresh. */
  readonly committed: boolean;
}

/** Bundled, so that the package needs nothing else; three of them are what ajv needs. */
const server = ['ajv', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse', 'jose', 'picomatch', 'yaml'];

/**
 * Every file that `npm run build` makes. A new product adds its rows here, and nothing else;
 * what it loads only when needed (`import('./entra')`, named in `apart`) is a row of its own.
 */
export const bundles: readonly Bundle[] = [
  {
    entry: 'actions/load-secrets/src/main.ts',
    output: 'actions/load-secrets/dist/main.cjs',
    of: 'the GitHub Action',
    budget: 64_000,
    carries: ['@actions/core', '@actions/http-client'],
    small: true,
    leavesCold: true,
    committed: true,
  },
  ...coldBundles('actions/load-secrets/dist', 'the GitHub Action', true),
  {
    entry: 'actions/load-secrets/src/post.ts',
    output: 'actions/load-secrets/dist/post.cjs',
    of: "the GitHub Action's end of job",
    budget: 64_000,
    carries: ['@actions/core', '@actions/http-client'],
    small: true,
    leavesCold: true,
    committed: true,
  },
  {
    entry: 'packages/cli/src/main.ts',
    output: 'packages/cli/dist/infisical-ci.cjs',
    of: 'the command infisical-ci, which the orb and the components carry in their text',
    budget: 96_000,
    carries: ['@actions/http-client'],
    small: true,
    leavesCold: true,
    apart: { './usage': './usage.cjs' },
    committed: false,
  },
  {
    entry: 'packages/cli/src/usage.ts',
    output: 'packages/cli/dist/usage.cjs',
    of: 'the help of the command, which no script carries',
    budget: 32_000,
    carries: [],
    small: true,
    committed: false,
  },
  ...coldBundles('packages/cli/dist', 'the command', false),
  {
    entry: 'azure-task/src/main.ts',
    output: 'azure-task/dist/main.cjs',
    of: 'the Azure Pipelines task',
    budget: 320_000,
    carries: taskLib,
    small: true,
    leavesCold: true,
    apart: { './entra': './entra.cjs' },
    committed: false,
  },
  {
    entry: 'azure-task/src/entra.ts',
    output: 'azure-task/dist/entra.cjs',
    of: 'a run of the Azure Pipelines task for which Entra vouches',
    budget: 450_000,
    carries: azureIdentity,
    small: true,
    committed: false,
  },
  {
    entry: 'azure-task/src/post.ts',
    output: 'azure-task/dist/post.cjs',
    of: "the Azure Pipelines task's end of job",
    budget: 320_000,
    carries: taskLib,
    small: true,
    leavesCold: true,
    committed: false,
  },
  ...coldBundles('azure-task/dist', 'the Azure Pipelines task', false),
  {
    entry: 'packages/reference-server/src/cli.ts',
    output: 'packages/reference-server/dist/cli.cjs',
    of: 'the reference server',
    budget: 1_000_000,
    carries: server,
    apart: { './workload-api': './workload-api.cjs' },
    committed: false,
  },
  {
    entry: 'packages/reference-server/src/workload-api.ts',
    output: 'packages/reference-server/dist/workload-api.cjs',
    of: "the reference server's Workload API",
    budget: 1_000_000,
    carries: ['@grpc/grpc-js', '@js-sdsl/ordered-map'],
    // What reads .proto files, for services of gRPC's own that nobody starts here.
    apart: { '@grpc/proto-loader': './proto-loader.cjs' },
    committed: false,
  },
  {
    entry: 'packages/reference-server/src/index.ts',
    output: 'packages/reference-server/dist/index.cjs',
    of: "the reference server in people's own tests",
    budget: 1_000_000,
    carries: server,
    apart: { './workload-api': './workload-api.cjs' },
    committed: false,
  },
];

/** What the main file of this folder leaves to others, each a bundle beside it. */
function coldBundles(folder: string, product: string, committed: boolean): readonly Bundle[] {
  const parts = coldParts.filter(({ only = folder }) => only === folder);
  return parts.map(({ file, of, budget, carries }) => ({
    entry: coldEntry(file),
    output: `${folder}/${file}`,
    of: `a run of ${product} that ${of}`,
    budget,
    carries,
    small: true,
    committed,
  }));
}
