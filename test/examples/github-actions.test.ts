import { openExample } from './folder';
import { deploy, password, secrets } from './script';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('github-actions'), secrets)));

const run = (given: Partial<Started> = {}) =>
  runJob(world, {
    workflow: '.github/workflows/deploy.yml',
    job: 'deploy',
    files: { 'deploy.sh': deploy },
    ...given,
  });

test('a deployment of main has the secrets, and its log shows none', async () => {
  const ran = await run();
  expect(ran).toMatchObject({ failed: false });
  expect(ran.log).toContain(`password: ${password}`);
  expect(ran.seen).toContain('password: ***');
  expect(world.logins()).toEqual(['granted']);
});

test.each([
  ['another branch', { ref: 'refs/heads/feat/x' }, 'refused: subject'],
  ['a tag', { ref: 'refs/tags/v1' }, 'refused: subject'],
  ['a pull request', { event: 'pull_request' }, 'refused: subject'],
  ['another repository', { repository: 'acme/other' }, 'refused: subject'],
])('%s is refused, and runs nothing', async (_who, given, outcome) => {
  const ran = await run(given);
  expect(ran).toMatchObject({ failed: true, code: 'login-refused' });
  expect(ran.log).not.toContain('password:');
  expect(world.logins()).toEqual([outcome]);
});
