// The same settings give the same secrets under the same names in both components as in the Action.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folders';
import { gitlabScenario, ways, type GitLabScenario } from './vouched';

let job: GitLabScenario;
beforeAll(
  async () =>
    void (job = await gitlabScenario(
      {
        secrets: {
          'dev:/': { PLAIN: 'plain value', 'with-dash': 'dashed value', EMPTY: '' },
          'dev:/db': { PASSWORD: `it's $HOME\nof two lines`, OWNER: 'deploy-user' },
          'prod:/': { ACCOUNT: '{"client_email":"ci@example.com","private_key":"a-private-key"}' },
        },
      },
      { refProtected: true },
    )),
);

const [{ shell, wrapper }] = ways as [(typeof ways)[number]];
const rules = '/db/* -> DB_*\nprod:/ACCOUNT#client_email -> EMAIL\n# of none\n/MISSING?\n!/db/OWNER';

test.each([
  ['a folder', { secret_path: '/db' }],
  ['below, with names made over', { recursive: 'true', name_case: 'env', env_prefix: 'TF_VAR_' }],
  ['with a suffix', { secret_path: '/db', env_suffix: '_X' }],
  ['one secret', { secret_path: '/db', secret_name: 'OWNER' }],
  ['by rules', { secrets: rules }],
] as const)('%s', async (_name, given: Readonly<Record<string, string>>) => {
  const inputs = Object.entries(given).map(([name, value]) => [name.replaceAll('_', '-'), value] as const);
  const { env } = await job.load(Object.fromEntries(inputs));

  const names = JSON.stringify(['PLAIN', 'EMPTY', 'PASSWORD', 'OWNER', 'EMAIL', ...Object.keys(env)]);
  const folder = temporaryFolder();
  const script = join(folder, 'show.cjs');
  writeFileSync(
    script,
    `require('fs').writeFileSync(process.argv[2], JSON.stringify(Object.fromEntries(${names}.map((name) => [name, process.env[name]]))));`,
  );
  const had = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const show = (file: string): string => `'${process.execPath}' ${script} ${join(folder, file)}`;
  expect((await job.runJob(shell, wrapper, show('run'), given)).code).toBe(0);
  expect((await job.extended(shell, wrapper, [show('secrets')], given)).code).toBe(0);
  expect(Object.keys(env)).not.toEqual([]);
  expect([had('run'), had('secrets')]).toEqual([env, env]);
});
