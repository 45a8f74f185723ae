// By real Terraform, where it is on PATH; a program in its place shows what it would get.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExample } from './folder';
import { password } from './script';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

const alone = { PATH: process.env['PATH'], CHECKPOINT_DISABLE: '1' };
const isHere = spawnSync('terraform', ['version'], { env: alone }).status === 0;
if (!isHere) process.stderr.write('skipped: the example by real Terraform, since terraform is not on PATH\n');

const example = openExample('terraform');
const files = {
  'main.tf': example.text('main.tf'),
  'migrate.sh': '#!/bin/sh\nprintf %s "$PASSWORD" >seen; echo "shows $PASSWORD"\n',
};
let world: World;
beforeAll(async () => void (world = await exampleWorld(example, { 'prod:/db': { PASSWORD: password } })));

const run = (given: Partial<Started> = {}) =>
  runJob(world, { workflow: '.github/workflows/apply.yml', job: 'apply', files, ...given });

(isHere ? test : test.skip)('the migration has the password, and no state does', async () => {
  const { failed, seen, workspace } = await run();
  expect({ failed, seen }).toMatchObject({ failed: false });
  expect(readFileSync(join(workspace, 'seen'), 'utf8')).toBe(password);
  expect(readFileSync(join(workspace, 'terraform.tfstate'), 'utf8')).not.toContain(password);
  expect(seen).not.toContain(password);
});

test('Terraform finds its variable, in the very same letters', async () => {
  const programs = { terraform: '#!/bin/sh\necho "$1: $TF_VAR_database_password"\n' };
  const { log, seen } = await run({ programs });
  expect(log).toContain(`init: ${password}\napply: ${password}`);
  expect(seen).not.toContain(password);
  expect(example.text('main.tf')).toContain('variable "database_password"');
});

test('a job of another branch is refused', async () => {
  expect(await run({ ref: 'refs/heads/feat/x' })).toMatchObject({ failed: true, code: 'login-refused' });
});
