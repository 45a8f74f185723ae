import type { PlatformJobs } from 'infisical-reference-server';
import { temporaryFolder } from '../support/folders';
import { localProject, localTest } from '../support/gitlab-ci-local';
import { runStage } from '../support/gitlab-runner';
import { includeTemplate, type Inputs } from '../support/gitlab-template';
import { openExample } from './folder';
import { deploy, password, secrets } from './script';
import { writeAll } from './steps';
import { exampleWorld, type World } from './world';

interface Config {
  readonly include: readonly { readonly component: string; readonly inputs: Inputs }[];
  readonly deploy: { readonly environment: string };
}

const path = '.gitlab-ci.yml';
const protectedMain = { projectPath: 'acme/shop', ref: 'main', refProtected: true, environment: 'production' };
let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('gitlab'), secrets)));

/** The job of the component, as GitLab's runner runs it, with a token for the audience that the job asks for. */
async function run(job: PlatformJobs['gitlab'] = {}) {
  const { include, deploy: own } = world.example.yaml(path) as Config;
  const jobs = includeTemplate('run', { ...include[0]!.inputs, domain: world.server.url });
  const { script = [], id_tokens: tokens } = jobs['deploy']!;
  const audience = tokens['INFISICAL_ID_TOKEN']?.aud ?? '';
  const asked = { ...protectedMain, environment: own.environment, audience, ...job };
  const { environment } = await world.server.job('gitlab', asked);
  const cwd = temporaryFolder();
  writeAll(cwd, { 'deploy.sh': deploy });
  return runStage(['bash'], 'subshell', script, { cwd, env: { CI: 'true', CI_JOB_ID: '302', ...environment } });
}

test('the script has the secrets, and its log shows none', async () => {
  const { code, stdout, stderr } = await run();
  expect({ code, log: stdout + stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('password: ***');
  expect(stdout + stderr).not.toContain(password);
  expect(world.logins()).toEqual(['granted']);
});

test.each<[string, PlatformJobs['gitlab'], string]>([
  ['another branch', { ref: 'feat/x' }, 'subject'],
  ['a tag of the same name', { refType: 'tag' }, 'subject'],
  ['another project', { projectPath: 'mallory/shop' }, 'subject'],
  ['a merge request of a fork, which somebody runs in the parent project', { refProtected: false }, 'ref_protected'],
  ['another environment', { environment: 'review/1' }, 'environment'],
])('%s is refused', async (_who, job, check) => {
  const { code, stdout, stderr } = await run(job);
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('(error code: login-refused)');
  expect(world.logins()).toEqual([expect.stringMatching(new RegExp(`^refused: .*${check}`))]);
});

localTest('GitLab’s own schema takes the pipeline, and gitlab-ci-local runs it', async () => {
  const { token = '' } = await world.server.job('gitlab', { ...protectedMain, audience: 'infisical-acme' });
  // No GitLab is asked: the component is that of the project itself.
  const config = world.example
    .text(path)
    .replace('infisical-ci/load-secrets/run@1', '$CI_PROJECT_PATH/run@$CI_COMMIT_SHA')
    .replace('    inputs:\n', `    inputs:\n      domain: ${world.server.url}\n`)
    .replace('./deploy.sh', 'echo "password: $DB_PASSWORD"');
  const { code, stdout, stderr } = await localProject().run(config, 'deploy', { INFISICAL_ID_TOKEN: token });
  expect({ code, log: stdout + stderr }).toMatchObject({ code: 0 });
  expect(stdout).toContain('password: ***');
});
