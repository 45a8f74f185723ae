// The action as GitHub's runner starts it, and the yardstick in its place.
import { join } from 'node:path';
import { inputVariables, readAction } from '../../support/action';
import { jobVariables, makeCommandFiles, type JobFolders } from '../../support/job-context';
import { environmentOf } from '../mock/bodies';
import { scenarioNames } from '../scenarios';
import { yardstick } from '../yardsticks';
import { underNode } from './node';
import type { Load, Product, Start } from './product';

const folder = 'actions/load-secrets';
const program = `${folder}/dist/main.cjs`;

export const github: Product = {
  name: 'GitHub Action',
  bundle: program,
  budget: 64_000,
  judged: true,
  scenarios: Object.values(scenarioNames),
  masks: true,
  asks: true,
  start: (side, load, folders) =>
    startOnGitHub(side === 'product' ? program : yardstick('github'), inputsFor(load), load, folders),
};

/** A program with these inputs, in the step of a job that may ask for a token. */
export function startOnGitHub(
  program: string,
  inputs: Readonly<Record<string, string>>,
  { platform }: Load,
  folders: JobFolders,
): Start {
  const files = makeCommandFiles(folders);
  return {
    ...underNode(program),
    variables: files.env,
    env: {
      ...jobVariables(folders, files),
      GITHUB_ACTION_PATH: join(process.cwd(), folder),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${platform}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bench-request-token',
      ...inputs,
    },
  };
}

function inputsFor({ domain, secrets, project, authorities, identity }: Load): Record<string, string> {
  return inputVariables(readAction(folder), {
    'identity-id': identity,
    domain,
    environment: environmentOf(secrets),
    ...(project === 'id' ? { 'project-id': '0b5e55ed-0000-4000-8000-000000000001' } : { 'project-slug': 'bench' }),
    ...(domain.startsWith('https:') ? { 'ca-certificate': authorities } : {}),
    // The yardstick does not revoke: three requests each.
    revoke: 'false',
  });
}
