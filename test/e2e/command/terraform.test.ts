// What docs/terraform.md says of a variable that is ephemeral, with the configuration that stands there: real Terraform has the
// secret, and neither its state nor its plan does.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../../support/command';
import { temporaryFolder } from '../../support/folders';
import { repository } from '../../support/repository';
import { commandScenario, type CommandScenario } from './vouched';

const password = 'correct horse battery staple';
const isHere =
  spawnSync('terraform', ['version'], { env: { PATH: process.env['PATH'], CHECKPOINT_DISABLE: '1' } }).status === 0;
if (!isHere) process.stderr.write('skipped: what Terraform keeps, since terraform is not on PATH\n');

let job: CommandScenario;
beforeAll(async () => void (job = await commandScenario({ secrets: { 'dev:/db': { PASSWORD: password } } })));

(isHere ? test : test.skip)('an ephemeral variable is filled by a rule, and kept nowhere', async () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  const docs = readFileSync(join(repository, 'docs/terraform.md'), 'utf8');
  const [, example = ''] = /```terraform\n(variable[\s\S]*?)```/.exec(docs) ?? [];
  writeFileSync(at('main.tf'), example);
  writeFileSync(at('migrate.sh'), '#!/bin/sh\nprintf %s "$PASSWORD" >seen; echo "shows $PASSWORD"\n', { mode: 0o700 });
  const env = { CHECKPOINT_DISABLE: '1', TF_CLI_CONFIG_FILE: at('none'), TF_IN_AUTOMATION: '1' };
  writeFileSync(at('none'), '');
  const terraform = (...words: readonly string[]) =>
    job.command('run', ['--secrets', '/db/PASSWORD -> TF_VAR_database_password', '--', 'terraform', ...words], {
      cwd: folder,
      env,
    });

  expect(await terraform('plan', '-input=false', '-out=plan')).toMatchObject({ code: 0 });
  const applied = await terraform('apply', '-input=false', '-auto-approve');
  expect(applied).toMatchObject({ code: 0 });
  expect(readFileSync(at('seen'), 'utf8')).toBe(password);
  expect(applied.stdout + applied.stderr).not.toContain(password);
  expect(readFileSync(at('terraform.tfstate'), 'utf8')).not.toContain(password);
  // A plan is packed: what is in it is what Terraform shows of it.
  const shown = await finish('terraform', ['show', '-json', 'plan'], { cwd: folder, env });
  expect(shown.code).toBe(0);
  expect(shown.stdout).not.toContain(password);
});
