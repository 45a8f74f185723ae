import { join } from 'node:path';
import { runTask } from '../support/azure-agent';
import { openExample } from './folder';
import { deploy, password, secrets } from './script';
import { writeAll } from './steps';
import { exampleWorld, type World } from './world';

interface Step {
  readonly task?: string;
  readonly script?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Pipeline {
  readonly jobs: readonly {
    readonly strategy: { readonly runOnce: { readonly deploy: { readonly steps: Step[] } } };
  }[];
}

const example = openExample('azure-pipelines');
const { steps } = (example.yaml('azure-pipelines.yml') as Pipeline).jobs[0]!.strategy.runOnce.deploy;
const tenantId = /com\/(.*)\/v2/.exec(example.identities[0]!.issuer)?.[1] ?? '';

let world: World;
beforeAll(async () => void (world = await exampleWorld(example, secrets)));

/** The task's step, in a job that refers to the connection of the name that the pipeline has. */
function load(connection: { readonly id?: string } = {}) {
  const { inputs = {} } = steps.find(({ task }) => task === 'LoadInfisicalSecrets@1') ?? {};
  const name = inputs['serviceConnection'] ?? '';
  const job = world.server.azureJob({ tenantId, connection: { ...connection, name } });
  const given = { ...inputs, domain: world.server.url, serviceConnection: job.connectionId };
  return runTask({ inputs: given, env: job.environment });
}

test('the script has the secret that it maps, and its log does not', async () => {
  const task = await load();
  expect(task).toMatchObject({ exitCode: 0, result: 'Succeeded' });
  expect(world.logins()).toEqual(['granted']);
  const { script = '', env = {} } = steps.find((step) => step.script !== undefined) ?? {};
  writeAll(task.root, { 'deploy.sh': deploy });
  const { log, seen } = await task.bash(script, env);
  expect(log).toContain(`password: ${password}`);
  expect(seen).toContain('password: ***');
});

test('another connection is refused', async () => {
  const task = await load({ id: '0f0e0d0c-7c44-4d0b-9f55-1f0f8d3c2a11' });
  expect(task).toMatchObject({ exitCode: 1, result: 'Failed' });
  expect(task.outputs['infisicalErrorCode']?.value).toBe('login-refused');
  expect(world.logins()).toEqual(['refused: subject']);
});

test('the file that is run is the one in the folder', () => {
  expect(example.folder.endsWith(join('examples', 'azure-pipelines'))).toBe(true);
  expect(steps.map((step) => step.task ?? step.script ?? 'checkout')).toEqual([
    'checkout',
    'LoadInfisicalSecrets@1',
    './deploy.sh',
  ]);
});
