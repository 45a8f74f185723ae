import type { PlatformJobs } from 'infisical-reference-server';
import { openExample } from './folder';
import { password, runCommands, secrets } from './script';
import { exampleWorld, type World } from './world';

interface Pipeline {
  readonly steps: readonly { readonly key: string; readonly command: string }[];
}

let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('buildkite'), secrets)));

/** The agent prints a token for the audience that it is asked for, and no other. */
async function run(job: PlatformJobs['buildkite'] = {}) {
  const [step] = (world.example.yaml('.buildkite/pipeline.yml') as Pipeline).steps;
  const asked = { step: step!.key, audience: 'infisical-acme', ...job };
  const { environment, token = '' } = await world.server.job('buildkite', asked);
  const agent = `#!/bin/sh\n[ "$1 $2 $3 $4" = 'oidc request-token --audience infisical-acme' ] && echo '${token}'\n`;
  return runCommands(world, [step!.command], { env: environment, programs: { 'buildkite-agent': agent } });
}

test('the command has the secrets, and its log shows none', async () => {
  const { code, stdout, stderr } = await run({ commit: '0123456789abcdef0123456789abcdef01234567' });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('password: ***');
  expect(stdout + stderr).not.toContain(password);
  expect(world.logins()).toEqual(['granted']);
});

test.each([{ branch: 'feat/x' }, { organization: 'mallory' }, { pipeline: 'other' }, { step: 'test' }])(
  '%j is refused',
  async (job) => {
    const { code, stdout, stderr } = await run(job);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('(error code: login-refused)');
    expect(world.logins()).toEqual(['refused: subject']);
  },
);
