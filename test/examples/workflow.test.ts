// What the stand-in for GitHub does where an example is not as it should be: a job gets no token that GitHub would not give it.
import { edited, openExample } from './folder';
import { deploy, secrets } from './script';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

const started = { workflow: '.github/workflows/deploy.yml', job: 'deploy', files: { 'deploy.sh': deploy } };
const caller = { workflow: 'shop/.github/workflows/release.yml', job: 'deploy' };
const noToken = { skipped: false, failed: true, code: 'token-unavailable' };

const worldOf = (name: string) => exampleWorld(openExample(name), secrets);
const change = (world: World, part: RegExp): World => ({
  ...world,
  example: edited(world.example, (text) => (part.test(text) ? text.replace(part, '') : `${text}\n`)),
});
const run = (world: World, given: Partial<Started> = {}) => runJob(world, { ...started, ...given });

test('no permission, no token', async () => {
  const world = change(await worldOf('github-actions'), /^ *id-token: write.*\n/m);
  expect(await run(world)).toMatchObject(noToken);
});

test('a fork gets none, whatever its permissions say', async () => {
  const fork = { event: 'pull_request', from: 'mallory/shop' };
  expect(await run(await worldOf('github-actions'), fork)).toMatchObject(noToken);
});

test('a called workflow has no more than its caller gives', async () => {
  const world = change(
    await worldOf('github-reusable-workflow'),
    /^ {6}id-token: write\n(?= {6}contents: read\n {4}uses)/m,
  );
  expect(await runJob(world, caller)).toMatchObject(noToken);
});

test('a step that fails ends the job', async () => {
  const ran = await run(await worldOf('github-actions'), { files: { 'deploy.sh': '#!/bin/sh\nexit 3\n' } });
  expect(ran).toMatchObject({ failed: true, code: '' });
});

test('a job that is not there is an error, and so is an issuer that nobody plays', async () => {
  const world = await worldOf('github-actions');
  await expect(run(world, { job: 'none' })).rejects.toThrow('has no job none');
  const [identity] = world.example.identities;
  const strange = { ...world.example, identities: [{ ...identity!, issuer: 'https://nobody.example' }] };
  await expect(exampleWorld(strange, {})).rejects.toThrow('Nobody plays the issuer https://nobody.example');
});

test('an edit that changes nothing is an error', async () => {
  const { example } = await worldOf('github-actions');
  expect(() => edited(example, (text) => text).text('README.md')).toThrow('finds nothing to change');
});
