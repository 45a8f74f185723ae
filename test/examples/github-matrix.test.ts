import { openExample } from './folder';
import { runJob } from './workflow';
import { exampleWorld, type World } from './world';

interface Workflow {
  readonly jobs: {
    readonly deploy: { readonly strategy: { readonly matrix: Record<'service' | 'region', string[]> } };
  };
}

const secrets = {
  'prod:/shared': { REGISTRY_TOKEN: 'shared by all of them' },
  'prod:/services/api': { DB_PASSWORD: 'only for the api' },
  'prod:/services/web': { SESSION_KEY: 'only for the web' },
  'prod:/regions/eu': { CLUSTER_TOKEN: 'the cluster in eu' },
  'prod:/regions/us': { CLUSTER_TOKEN: 'the cluster in us' },
};
const workflow = '.github/workflows/deploy.yml';
const show = '#!/bin/sh\necho "$REGISTRY_TOKEN, $DB_PASSWORD$SESSION_KEY, $CLUSTER_TOKEN"\n';
const example = openExample('github-matrix');
const { deploy } = (example.yaml(workflow) as Workflow).jobs;
const { service, region } = deploy.strategy.matrix;
const legs = service.flatMap((one) => region.map((other) => ({ service: one, region: other })));

let world: World;
beforeAll(async () => void (world = await exampleWorld(example, secrets)));

test.each(legs)('$service in $region has what is its own, by one login', async (matrix) => {
  const { log, seen } = await runJob(world, { workflow, job: 'deploy', matrix, files: { 'deploy.sh': show } });
  expect(log).toContain(`shared by all of them, only for the ${matrix.service}, the cluster in ${matrix.region}`);
  expect(seen).toContain('***, ***, ***');
  expect(world.logins()).toEqual(['granted']);
});

test('a leg on another branch is refused', async () => {
  const ran = await runJob(world, { workflow, job: 'deploy', matrix: legs[0]!, ref: 'refs/heads/feat/x' });
  expect(ran).toMatchObject({ failed: true, code: 'login-refused' });
});
