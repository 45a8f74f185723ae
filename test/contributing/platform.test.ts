// A platform whose token is in a variable: one file, one row (and its import), and all that holds for every source holds for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../support/repository';
import { copyRepository, type Copy } from './copy';

/** The example of CONTRIBUTING.md, word for word. */
const guide = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8');
const source = /```ts\n([^]*?)```/.exec(guide.split('## A platform in one file')[1] ?? '')?.[1] ?? '';

const index = 'packages/identity/src/index.ts';

let copy: Copy;
beforeAll(() => {
  copy = copyRepository();
  copy.write('packages/identity/src/semaphore.ts', source);
  copy.insert(index, "import { kubernetes } from './kubernetes';\n", "import { semaphore } from './semaphore';\n");
  copy.insert(index, '  buildkite,\n', '  semaphore,\n');
});
afterAll(() => copy.remove());

test('a platform is one file and one row: it compiles', async () => {
  const include = ['packages/identity', 'test/contract/sources.test.ts'];
  copy.write('tsconfig.platform.json', JSON.stringify({ extends: './tsconfig.json', include }));
  const { exitCode, log } = await copy.node('node_modules/typescript/bin/tsc', '--project', 'tsconfig.platform.json');
  expect([exitCode, log]).toEqual([0, '']);
}, 240_000);

test('and the contract of sources holds for it', async () => {
  const { exitCode, log } = await copy.node('node_modules/jest/bin/jest.js', '--verbose', 'test/contract/sources');
  const held = log.split('the source semaphore')[1]?.split('the source kubernetes')[0];
  expect(held).toMatch(/✓ gives the token as it is[^]*✓ is on its own platform by itself, and on no other/);
  expect([exitCode, log.match(/✕.*/g)]).toEqual([0, null]);
}, 240_000);

test('a platform that takes another for its own is refused', async () => {
  const greedy = source.replace("env['SEMAPHORE'] === 'true'", "Boolean(env['CIRCLECI'])");
  copy.write('packages/identity/src/semaphore.ts', greedy);
  const { exitCode, log } = await copy.node('node_modules/jest/bin/jest.js', '--verbose', 'test/contract/sources');
  expect([exitCode, log.match(/✕.*/g)]).toEqual([1, [expect.stringContaining('and on no other')]]);
}, 240_000);
