import type { PlatformJobs } from 'infisical-reference-server';
import { join } from 'node:path';
import { circleJob, wholeOf } from '../support/circleci-agent';
import { orbSteps, type Given } from '../support/circleci-orb';
import { openExample } from './folder';
import { deploy, password, secrets } from './script';
import { writeAll } from './steps';
import { exampleWorld, type World } from './world';

interface Config {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly (string | Readonly<Record<string, Given>>)[] }>>;
}

let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('circleci'), secrets)));

/** The steps of the job `deploy`, those of the orb with the address of Infisical besides. */
async function run(job: PlatformJobs['circleci'] = {}) {
  const { environment: env } = await world.server.job('circleci', job);
  const { token = '' } = await world.server.job('circleci', { ...job, audience: 'infisical-acme' });
  const { steps = [] } = (world.example.yaml('.circleci/config.yml') as Config).jobs['deploy'] ?? {};
  const circle = circleJob({ env, minted: token });
  writeAll(join(circle.root, 'project'), { 'deploy.sh': deploy });
  const unfolded = steps.flatMap((step) =>
    typeof step === 'string'
      ? []
      : Object.entries(step).flatMap(([name, given]) =>
          orbSteps(name.replace(/^infisical\//, ''), { ...given, domain: world.server.url }),
        ),
  );
  const ended = await circle.run(...unfolded);
  return {
    calls: circle.calls(),
    last: ended.at(-1),
    log: wholeOf(ended).log,
  };
}

test('the command has the secrets, and its log shows none', async () => {
  const { calls, last, log } = await run();
  expect({ code: last?.code, log }).toMatchObject({ code: 0 });
  expect(last?.stdout).toContain('password: ***');
  expect(log).not.toContain(password);
  expect(calls).toEqual(['run oidc get --claims {"aud":"infisical-acme"}']);
  expect(world.logins()).toEqual(['granted']);
});

test.each([
  { ref: 'refs/heads/feat/x' },
  { ref: 'refs/tags/main' },
  { repository: 'github.com/mallory/shop' },
  { projectId: '00000000-0000-4000-8000-000000000000' },
])('%j is refused, and runs nothing', async (job) => {
  const { last, log } = await run(job);
  expect(last?.code).toBe(1);
  expect(log).toContain('(error code: login-refused)');
  expect(log).not.toContain('password:');
  expect(world.logins()).toEqual(['refused: subject']);
});
