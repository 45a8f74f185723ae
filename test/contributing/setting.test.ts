// A setting: one row and its sentence, and every manifest and table of the docs is made from them.
import { copyRepository, type Copy } from './copy';

const table = 'packages/job/src/settings/table.ts';
const help = 'packages/job/src/settings/help.ts';

const render = ['packages/tooling/run.mjs', 'render'];

let copy: Copy;
beforeAll(() => void (copy = copyRepository()));
afterAll(() => copy.remove());

test('before, everything rendered is fresh', async () => {
  expect(await copy.node(...render, '--check')).toMatchObject({ exitCode: 0, log: '' });
}, 120_000);

test('a row and its sentence make what is rendered stale, and rendering makes it fresh, in every product', async () => {
  copy.insert(
    table,
    "  dryRun: preset('delivery', onOff, false),\n",
    "  foldCase: preset('delivery', choice('no', 'yes'), 'no'),\n",
  );
  copy.insert(
    help,
    'Readonly<Record<keyof typeof table, string>> = {\n',
    "  foldCase: 'Whether {file-format} folds case.',\n",
  );

  const stale = await copy.node(...render, '--check');
  expect(stale.exitCode).toBe(1);
  expect(stale.log.split('\n').map((line) => line.split(':')[0])).toEqual([
    'actions/load-secrets/action.yml',
    ...['load', 'login', 'revoke', 'run'].map((name) => `circleci-orb/src/commands/${name}.yml`),
    'circleci-orb/src/jobs/run.yml',
    'circleci-orb/src/scripts/settings.sh',
    'docs/settings.md',
    'azure-task/task.json',
  ]);

  expect((await copy.node(...render)).exitCode).toBe(0);
  expect(await copy.node(...render, '--check')).toMatchObject({ exitCode: 0, log: '' });
  expect(copy.read('actions/load-secrets/action.yml')).toContain(
    "fold-case:\n    description: 'Whether file-format folds case. (Default: no)'",
  );
  expect(copy.read('azure-task/task.json')).toContain('"helpMarkDown": "Whether fileFormat folds case."');
  expect(copy.read('circleci-orb/src/commands/load.yml')).toContain('fold_case:');
  expect(copy.read('docs/settings.md')).toContain('| `fold-case` | `no` | Whether file-format folds case. |');
}, 240_000);

test('the contracts of the manifests hold for it', async () => {
  const { exitCode, log } = await copy.node(
    'node_modules/jest/bin/jest.js',
    ...['test/contract/manifests', 'packages/tooling/src/gitlab/inputs', '--testNamePattern', 'setting|input'],
  );
  expect([exitCode, log.match(/●.*/g)]).toEqual([0, null]);
}, 240_000);
