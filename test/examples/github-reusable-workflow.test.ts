import { openExample } from './folder';
import { deploy, password } from './script';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

let world: World;
beforeAll(
  async () =>
    void (world = await exampleWorld(openExample('github-reusable-workflow'), {
      'prod:/services/shop': { DB_PASSWORD: password },
    })),
);

const run = (given: Partial<Started> = {}) =>
  runJob(world, {
    workflow: 'shop/.github/workflows/release.yml',
    job: 'deploy',
    files: { 'deploy.sh': deploy },
    ...given,
  });

test('the caller’s job has the secrets of its service, by the called workflow', async () => {
  const { log, seen } = await run();
  expect(log).toContain(`password: ${password}`);
  expect(seen).toContain('password: ***');
  expect(world.logins()).toEqual(['granted']);
});

test('every repository of the owner may call it', async () => {
  expect(await run({ repository: 'acme/other' })).toMatchObject({ failed: false });
});

test('a workflow of the shop’s own, with the same step, is refused', async () => {
  const copied = { workflow: 'pipelines/.github/workflows/deploy.yml', inputs: { service: 'shop' } };
  world.logins();
  expect(await run(copied)).toMatchObject({ failed: true, code: 'login-refused' });
  expect(world.logins()).toEqual([expect.stringContaining('job_workflow_ref')]);
});

test('so is a caller of somebody else’s', async () => {
  expect(await run({ repository: 'mallory/shop' })).toMatchObject({ failed: true, code: 'login-refused' });
  expect(world.logins()).toEqual(['refused: subject']);
});
