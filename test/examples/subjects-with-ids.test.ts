// Repositories of GitHub made since 15 July 2026 have ids in their subject: the READMEs' other row lets them in, and them alone.
import { openExample, type Example } from './folder';
import { runJob, type Started } from './workflow';
import { exampleWorld } from './world';

/** The example as somebody with a newer repository sets it up. */
const newer = (name: string): Example => {
  const example = openExample(name);
  const identities = example.identities.map((identity) => ({
    ...identity,
    subject: identity.subjectWithIds ?? identity.subject,
  }));
  return { ...example, identities };
};

const pipelines = '.github/workflows';

test.each<[string, Started]>([
  ['github-actions', { workflow: `${pipelines}/deploy.yml`, job: 'deploy' }],
  ['github-environments', { workflow: `${pipelines}/deploy.yml`, job: 'staging' }],
  ['github-environments', { workflow: `${pipelines}/deploy.yml`, job: 'production' }],
  ['github-matrix', { workflow: `${pipelines}/deploy.yml`, job: 'deploy', matrix: { service: 'api', region: 'eu' } }],
  ['github-fork-pull-requests', { workflow: `${pipelines}/test.yml`, job: 'integration', event: 'pull_request' }],
  ['github-monorepo', { workflow: `${pipelines}/api.yml`, job: 'deploy' }],
  ['github-monorepo', { workflow: `${pipelines}/web.yml`, job: 'deploy' }],
  ['github-reusable-workflow', { workflow: `shop/${pipelines}/release.yml`, job: 'deploy' }],
  ['docker-build', { workflow: `${pipelines}/image.yml`, job: 'image' }],
  ['terraform', { workflow: `${pipelines}/apply.yml`, job: 'apply' }],
])('%s: %j', async (name, started) => {
  const world = await exampleWorld(newer(name), {});
  await runJob(world, { ...started, immutableSubject: true });
  expect(world.logins()).toEqual(['granted']);
  await runJob(world, started);
  expect(world.logins()).toEqual(['refused: subject']);
});
