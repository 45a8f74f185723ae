// BuildKit is not run here: a program in docker's place shows what it was given, and the Dockerfile is held to that.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openExample } from './folder';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

const values = { NPM_TOKEN: 'npm_7f3a9c1e0b2d', SENTRY_KEY: 'the key of sentry' };
const example = openExample('docker-build');
const docker = `#!/bin/sh
echo "arguments: $*"
echo "variable: $NPM_TOKEN"
( . ./.secrets/build.sh; echo "file: $SENTRY_KEY" )
env | grep SENTRY_KEY && exit 1
ls -l .secrets/build.sh
`;

let world: World;
beforeAll(async () => void (world = await exampleWorld(example, { 'prod:/build': values })));

const run = (given: Partial<Started> = {}) =>
  runJob(world, { workflow: '.github/workflows/image.yml', job: 'image', programs: { docker }, ...given });

test('the build has the one as a variable, all as a file, and none as an argument', async () => {
  const { failed, log, seen } = await run();
  expect({ failed, log }).toMatchObject({ failed: false });
  expect(log).toContain(`variable: ${values.NPM_TOKEN}\nfile: ${values.SENTRY_KEY}`);
  expect(log).toContain('-rw-------');
  const [, given = ''] = /^arguments: (.*)$/m.exec(log) ?? [];
  expect(given).toContain('--secret id=npm_token,env=NPM_TOKEN --secret id=build,src=.secrets/build.sh');
  for (const value of Object.values(values)) {
    expect(given).not.toContain(value);
    expect(seen).not.toContain(value);
  }
});

test('a build of another branch is refused, and leaves no file', async () => {
  const ran = await run({ ref: 'refs/heads/feat/x' });
  expect(ran).toMatchObject({ failed: true, code: 'login-refused' });
  expect(existsSync(join(ran.workspace, '.secrets'))).toBe(false);
});

test('the Dockerfile mounts what the workflow hands over, and takes no argument', () => {
  const dockerfile = example.text('Dockerfile');
  const mounted = [...dockerfile.matchAll(/--mount=type=secret,id=(\w+)/g)].map(([, id]) => id);
  const given = [...example.text('.github/workflows/image.yml').matchAll(/--secret id=(\w+)/g)].map(([, id]) => id);
  expect(mounted).toEqual(given);
  expect(dockerfile).not.toMatch(/^(?:ARG|ENV)\b/m);
  expect(example.text('.dockerignore').split('\n')).toContain('.secrets');
});
