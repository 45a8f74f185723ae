// Every block of commands in the docs: how it is run here, or why it cannot be.
import { password } from './world';

/** A block that is run by itself, in a folder with a `deploy.sh`, in a job that somebody vouches for. */
export interface Alone {
  /** What no other block of the page has in it. */
  readonly has: string;
  readonly vouches: 'any' | 'gitlab' | 'spire' | 'nobody';
  /** What the reader has done before, and does after. */
  readonly before?: string;
  readonly after?: string;
  /** What it must print, as a person would see it. */
  readonly shows: string;
}

export type Row =
  Alone | { readonly has: string; readonly why: string } | { readonly has: string; readonly in: string };

const deployed = 'deployed with ***';
const spire = 'needs a SPIRE server: npm run interop runs the same with a real one';
const tests = 'runs tests itself';

export const table: Readonly<Record<string, readonly Row[]>> = {
  'README.md': [
    { has: 'npm run demo', why: 'installs, and runs all tests; test/demo runs the demo' },
    { has: 'SEMAPHORE_OIDC_TOKEN', vouches: 'any', shows: deployed },
  ],
  'CONTRIBUTING.md': [
    { has: 'npx --no-install jest', why: tests },
    { has: 'npm run try', why: 'test/try does' },
    { has: '--inspect-brk', why: 'waits for a debugger' },
  ],
  'test/README.md': [
    { has: 'npm test', why: tests },
    { has: '# one room', why: tests },
    { has: 'go install', why: 'downloads SPIRE' },
    { has: 'FUZZ_SEED', why: tests },
    {
      has: 'npm run mutants',
      why: 'tries thousands of mutants, for minutes; test/mutation has tests of what judges them',
    },
    { has: 'INFISICAL_TEST_URL', why: 'needs another Infisical' },
  ],
  'docs/any-platform.md': [
    {
      has: 'eval',
      vouches: 'any',
      before: 'INFISICAL_IDENTITY_ID=7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34',
      after: 'echo "it has ${DB_PASSWORD}"',
      shows: `it has ${password}`,
    },
  ],
  'docs/command.md': [
    { has: 'infisical-ci run', vouches: 'gitlab', shows: deployed },
    {
      has: 'infisical-ci mask',
      vouches: 'nobody',
      before: `umask 077; printf '%s\\n' '${password}' >FILE; export DB_PASSWORD='${password}'`,
      shows: `${deployed}\n${deployed}`,
    },
  ],
  'docs/formats.md': [
    {
      has: '. ./secrets.sh',
      vouches: 'gitlab',
      before: `infisical-ci load --identity-id 7f3c1a52-9d4e-4b6a-8c0f-2e5d1b9a6c34 --project-slug payments --environment prod \\
        --allow-outside --file-output-path "$PWD/secrets.sh" --export-type file --file-format shell`,
      shows: `deployed with ${password}`,
    },
    { has: 'jq -r', why: 'needs yq and helm; test/e2e/formats.test.ts reads the files by parsers' },
  ],
  'docs/long-running.md': [{ has: 'infisical-ci keep', why: 'does not end; test/e2e/command/keep.test.ts does' }],
  'docs/performance.md': [{ has: 'npm run bench', why: 'measures for minutes, on a quiet machine' }],
  'docs/reference-server.md': [
    'infisical-reference-server --listen',
    '/__reference/issuers/any/tokens',
    '/__reference/issuers/github/jobs',
    'node actions/load-secrets/dist/main.cjs',
    '/__reference/issuers/gitlab/jobs',
    '/__reference/issuers/spire/workload',
    '/__reference/faults',
  ].map((has) => ({ has, in: 'reference-server.test.ts' })),
  'docs/releasing.md': [
    { has: 'release -- minor', why: 'makes a version; packages/tooling/src/release has its tests' },
    { has: 'gh attestation', why: 'needs a version that is published' },
  ],
  'docs/spiffe.md': [
    { has: 'infisical-ci run', vouches: 'spire', shows: deployed },
    { has: 'entry create', why: spire },
    { has: 'bundle show', why: spire },
  ],
  'docs/terraform.md': [
    { has: '--token-source spiffe', vouches: 'spire', shows: 'terraform has an access token' },
    { has: 'infisical export', vouches: 'gitlab', shows: 'infisical has an access token' },
  ],
  'docs/universal-auth.md': [{ has: 'FROM_THE_PLATFORM', vouches: 'nobody', shows: deployed }],
  'examples/own-tests/README.md': [{ has: 'npm test', why: 'test/examples/own-tests.test.ts does' }],
  'examples/spiffe/README.md': [{ has: 'entry create', why: spire }],
  'packages/cli/README.md': [{ has: 'infisical-ci run', vouches: 'gitlab', shows: deployed }],
  'packages/reference-server/README.md': [
    'infisical-reference-server --listen',
    'issuers/github/jobs',
    'issuers/aws/principals',
    'issuers/gitlab/jobs',
    'issuers/spire/workload',
  ].map((has) => ({ has, in: 'reference-server.test.ts' })),
};
