import type { PlatformJobs } from 'infisical-reference-server';
import { openExample } from './folder';
import { password, runCommands, secrets } from './script';
import { exampleWorld, type World } from './world';

interface Step {
  readonly oidc: { readonly audiences: readonly string[] };
  readonly script: readonly string[];
}

interface Config {
  readonly pipelines: { readonly branches: { readonly main: readonly { readonly step: Step }[] } };
}

let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('bitbucket'), secrets)));

async function run(job: PlatformJobs['bitbucket'] = {}, variables: Readonly<Record<string, string>> = {}) {
  const { step } = (world.example.yaml('bitbucket-pipelines.yml') as Config).pipelines.branches.main[0]!;
  const { environment } = await world.server.job('bitbucket', { audience: step.oidc.audiences[0]!, ...job });
  return runCommands(world, step.script, { env: { ...environment, ...variables } });
}

test('the command has the secrets, and its log shows none', async () => {
  const { code, stdout, stderr } = await run();
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('password: ***');
  expect(stdout + stderr).not.toContain(password);
  expect(world.logins()).toEqual(['granted']);
});

test('every step is let in, whatever its id', async () => {
  expect(await run({ stepUuid: '{0a0b0c0d-0000-4000-8000-000000000002}' })).toMatchObject({ code: 0 });
});

test('variables of whoever starts the pipeline change nothing', async () => {
  const stranger = { INFISICAL_SECRET_PATH: '/other', INFISICAL_TOKEN_COMMAND: 'echo x' };
  expect(await run({}, stranger)).toMatchObject({ code: 0 });
});

test.each([
  ['another branch', { branch: 'feat/x' }, 'branchName'],
  ['another repository', { repositoryUuid: '{0a0b0c0d-0000-4000-8000-000000000003}' }, 'subject'],
])('%s is refused', async (_who, job, check) => {
  world.logins();
  const { code, stdout, stderr } = await run(job);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('(error code: login-refused)');
  expect(world.logins()).toEqual([expect.stringContaining(check)]);
});
