// The commands of the docs, as they stand there: each is run, or the table says why not.
import { finish } from '../support/command';
import { blockOf, blocksOf, pages } from './pages';
import { table, type Alone } from './table';
import { desk, jobOf } from './world';

test('the table has each block of each page, once', () => {
  const shown = pages.flatMap((page) => blocksOf(page, 'sh', 'bash').map((text) => ({ page, text })));
  const rows = ({ page, text }: { page: string; text: string }) =>
    (table[page] ?? []).filter(({ has }) => text.includes(has)).length;
  expect(shown.filter((one) => rows(one) !== 1)).toEqual([]);
  const listed = Object.entries(table).flatMap(([page, all]) => all.map(({ has }) => blockOf(page, has)));
  expect(listed).toHaveLength(shown.length);
});

test('what can be pasted into a shell says so behind its fence', () => {
  const hidden = /^(?:npx|npm|curl|infisical-ci|git|export) /;
  expect(pages.flatMap((page) => blocksOf(page, '').filter((text) => hidden.test(text)))).toEqual([]);
});

/** The agent's socket is where this one's is: a machine that runs the tests may have one of its own. */
const moved = (block: string): string => block.replace(/^export SPIFFE_ENDPOINT_SOCKET=.*$/m, ':');

const alone = Object.entries(table).flatMap(([page, rows]) =>
  rows.flatMap((row) => ('vouches' in row ? [[page, row.has, row] as const] : [])),
);

test.each(alone)('%s: %s', async (page, has, { vouches, before = ':', after = ':', shows }: Alone) => {
  const { cwd, path } = desk();
  const script = [before, moved(blockOf(page, has)), after].join('\n');
  const env = { ...(await jobOf(vouches)), PATH: path };
  const { code, stdout, stderr } = await finish('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd, env });
  expect({ code, stdout, stderr }).toMatchObject({ code: 0, stdout: `${shows}\n` });
});
