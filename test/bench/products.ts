// What is measured, and against what: a new product adds its row, and how its platform starts it.
import { join } from 'node:path';
import { inputVariables, readAction } from '../support/action';
import { jobVariables, makeCommandFiles, type JobFolders } from '../support/job-context';
import { azureProduct } from './azure';
import { environmentOf } from './bodies';

/** One load, as the user of a product would set it up. */
export interface Load {
  readonly secrets: number;
  /** Where the platform gives tokens. */
  readonly platform: string;
  /** Where Infisical is. */
  readonly domain: string;
  /** By what the project is known: a slug is asked for on v3, an id on v4. */
  readonly project: 'slug' | 'id';
  /** A file of PEM. */
  readonly caCertificate?: string;
}

/** A process that is ready to be started, and the file in which its variables must be found; absent: in what it prints. */
export interface Start {
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  readonly variables?: string;
}

export interface Product {
  readonly name: string;
  /** From the repository. */
  readonly program: string;
  /** The smallest script that does the same on the same platform. */
  readonly yardstick: string;
  /** Bytes that the program may have. */
  readonly budget: number;
  /** The only scenarios that its yardstick knows; absent: all. */
  readonly scenarios?: readonly string[];
  /** As its platform would start it, or the yardstick in its place. */
  start(program: string, load: Load, folders: JobFolders): Start;
}

export const products: readonly Product[] = [
  {
    name: 'GitHub Action',
    program: 'actions/load-secrets/dist/main.cjs',
    yardstick: 'test/bench/minimal.cjs',
    budget: 64_000,
    start: startOnGitHub,
  },
  azureProduct('serviceConnection'),
  azureProduct('pipeline'),
];

const folder = 'actions/load-secrets';

function startOnGitHub(program: string, load: Load, folders: JobFolders): Start {
  const files = makeCommandFiles(folders);
  return {
    program,
    variables: files.env,
    env: {
      ...jobVariables(folders, files),
      GITHUB_ACTION_PATH: join(process.cwd(), folder),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${load.platform}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bench-request-token',
      ...inputVariables(readAction(folder), inputsFor(load)),
    },
  };
}

function inputsFor({ domain, secrets, project, caCertificate }: Load): Record<string, string> {
  return {
    'identity-id': '1de07171-0000-4000-8000-000000000001',
    domain,
    environment: environmentOf(secrets),
    ...(project === 'id' ? { 'project-id': '0b5e55ed-0000-4000-8000-000000000001' } : { 'project-slug': 'bench' }),
    ...(caCertificate === undefined ? {} : { 'ca-certificate': caCertificate }),
    // The yardstick does not revoke: three requests each.
    revoke: 'false',
  };
}
