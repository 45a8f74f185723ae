import { openExample } from './folder';
import { deploy, password, secrets } from './script';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('forgejo'), secrets)));

const run = (given: Partial<Started> = {}) =>
  runJob(world, {
    workflow: '.forgejo/workflows/deploy.yml',
    job: 'deploy',
    files: { 'deploy.sh': deploy },
    vouch: async ({ repository = '', ref = '', eventName = '' }) =>
      (await world.server.job('forgejo', { repository, ref, eventName })).environment,
    ...given,
  });

test('a deployment of main has the secrets', async () => {
  const { log, seen } = await run();
  expect(log).toContain(`password: ${password}`);
  expect(seen).toContain('password: ***');
  expect(world.logins()).toEqual(['granted']);
});

test.each([{ ref: 'refs/heads/feat/x' }, { event: 'pull_request' }, { repository: 'mallory/shop' }])(
  '%j is refused',
  async (given) => {
    expect(await run(given)).toMatchObject({ failed: true, code: 'login-refused' });
    expect(world.logins()).toEqual(['refused: subject']);
  },
);
