import { edited, openExample } from './folder';
import { runJob } from './workflow';
import { exampleWorld, type World } from './world';

const services = ['api', 'web'] as const;
const secrets = Object.fromEntries(services.map((name) => [`prod:/${name}`, { KEY: `the key of ${name}` }]));
let world: World;
beforeAll(async () => void (world = await exampleWorld(openExample('github-monorepo'), secrets)));

const run = (name: string, by = world) =>
  runJob(by, {
    workflow: `.github/workflows/${name}.yml`,
    job: 'deploy',
    files: { [`services/${name}/deploy.sh`]: '#!/bin/sh\necho "it is $KEY"\n' },
  });

test.each(services)('the workflow of %s has its own secrets', async (name) => {
  const { log, seen } = await run(name);
  expect(log).toContain(`it is the key of ${name}`);
  expect(seen).toContain('it is ***');
});

test.each(services)('the workflow of %s cannot log in as the other', async (name) => {
  const swapped = Object.fromEntries(
    Object.entries(world.variables()).map(([variable, id], index, all) => [variable, all[1 - index]?.[1] ?? id]),
  );
  world.logins();
  expect(await run(name, { ...world, variables: () => swapped })).toMatchObject({ code: 'login-refused' });
  expect(world.logins()).toEqual([expect.stringContaining('job_workflow_ref')]);
});

test.each([
  ['api', 'web'],
  ['web', 'api'],
])('the identity of %s cannot read the folder of %s', async (name, other) => {
  const change = (text: string) => text.replace(`secret-path: /${name}`, `secret-path: /${other}`);
  const ran = await run(name, { ...world, example: edited(world.example, change) });
  expect(ran).toMatchObject({ failed: true });
  expect(ran.log).not.toContain('the key of');
});
