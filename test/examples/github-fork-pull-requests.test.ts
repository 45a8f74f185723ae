import { edited, openExample } from './folder';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

const workflow = '.github/workflows/test.yml';
const files = {
  'unit-tests.sh': '#!/bin/sh\necho "unit: ${API_KEY:-none}"\n',
  'integration-tests.sh': '#!/bin/sh\necho "integration: ${API_KEY:-none}"\n',
};
const example = openExample('github-fork-pull-requests');
let world: World;
beforeAll(async () => void (world = await exampleWorld(example, { 'dev:/integration': { API_KEY: 'k-7f3a9c1e' } })));

const run = (job: string, given: Partial<Started> = {}) =>
  runJob(world, { workflow, job, event: 'pull_request', files, ...given });

test('a pull request of the repository has the secrets', async () => {
  const { log, seen } = await run('integration');
  expect(log).toContain('integration: k-7f3a9c1e');
  expect(seen).toContain('integration: ***');
  expect(world.logins()).toEqual(['granted']);
});

test.each([
  ['a fork', { from: 'mallory/shop' }],
  ['Dependabot', { actor: 'dependabot[bot]' }],
])('%s runs what needs no secret, and nothing else', async (_who, given) => {
  expect((await run('unit', given)).log).toBe('unit: none');
  expect(await run('integration', given)).toMatchObject({ skipped: true });
  expect(world.logins()).toEqual([]);
});

describe('without the condition', () => {
  const bold = (): World => ({ ...world, example: edited(example, (text) => text.replace(/^ *if: .*\n/m, '')) });

  test('a fork gets no token, and the step says so', async () => {
    const ran = await runJob(bold(), { workflow, job: 'integration', event: 'pull_request', from: 'mallory/shop' });
    expect(ran).toMatchObject({ failed: true, code: 'token-unavailable' });
    expect(ran.seen).toContain('fork');
  });

  test('what is no pull request is refused', async () => {
    expect(await runJob(bold(), { workflow, job: 'integration' })).toMatchObject({ code: 'login-refused' });
    expect(world.logins()).toEqual(['refused: subject']);
  });
});
