// By real Terraform, where it is on PATH; a program in its place shows what it would get.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExample } from './folder';
import { password } from './script';
import { runJob, type Started } from './workflow';
import { exampleWorld, type World } from './world';

const alone = { PATH: process.env['PATH'], CHECKPOINT_DISABLE: '1' };
const { stdout: found } = spawnSync('sh', ['-c', 'command -v terraform'], { env: alone, encoding: 'utf8' });
const isHere = spawnSync('terraform', ['version'], { env: alone }).status === 0;
if (!isHere) process.stderr.write('skipped: the example by real Terraform, since terraform is not on PATH\n');

const example = openExample('terraform');
const files = {
  'main.tf': example.text('main.tf'),
  'migrate.sh': '#!/bin/sh\nprintf %s "$PASSWORD" >seen; echo "shows $PASSWORD"\n',
};
/** Real Terraform, which before it applies also shows what a plan file would have. */
const planning = `#!/bin/sh
real() { '${found.trim()}' "$@"; }
if [ "$1" = apply ]; then real plan -input=false -out=plan && real show -json plan >plan.json; fi
real "$@"
`;

let world: World;
beforeAll(async () => void (world = await exampleWorld(example, { 'prod:/db': { PASSWORD: password } })));

const run = (given: Partial<Started> = {}) =>
  runJob(world, { workflow: '.github/workflows/apply.yml', job: 'apply', files, ...given });

(isHere ? test : test.skip)('the migration has the password; neither the state nor a plan does', async () => {
  const { failed, seen, workspace } = await run({ programs: { terraform: planning } });
  expect({ failed, seen }).toMatchObject({ failed: false });
  const written = (name: string): string => readFileSync(join(workspace, name), 'utf8');
  expect(written('seen')).toBe(password);
  expect(written('plan.json')).toContain('terraform_data.migration');
  for (const kept of ['terraform.tfstate', 'plan.json']) expect(written(kept)).not.toContain(password);
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
