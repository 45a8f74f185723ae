import { openExample } from './folder';
import { deploy, password } from './script';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

const secrets = {
  'staging:/deploy': { DB_PASSWORD: 'only for staging' },
  'prod:/deploy': { DB_PASSWORD: password },
};
const workflow = '.github/workflows/deploy.yml';
let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('github-environments'), secrets)));

const run = (job: string, given: Partial<Started> = {}) =>
  runJob(world, { workflow, job, files: { 'deploy.sh': deploy }, ...given });

test.each([
  ['staging', 'only for staging'],
  ['production', password],
])('%s has its own secrets', async (job, value) => {
  const { log, seen } = await run(job);
  expect(log).toContain(`password: ${value}`);
  expect(seen).toContain('password: ***');
  expect(world.logins()).toEqual(['granted']);
});

test('a job of staging that takes the identity of production is refused', async () => {
  const thief = { ...world, variables: () => world.variables('production') };
  expect(await runJob(thief, { workflow, job: 'staging' })).toMatchObject({ failed: true, code: 'login-refused' });
  expect(world.logins()).toEqual(['refused: subject']);
});

test('production is refused from another branch, should the environment let it run', async () => {
  const ran = await run('production', { ref: 'refs/heads/feat/x' });
  expect(ran).toMatchObject({ failed: true, code: 'login-refused' });
  expect(world.logins()).toEqual([expect.stringMatching(/^refused: .*ref/)]);
});
