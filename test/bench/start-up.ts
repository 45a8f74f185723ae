// What a product takes before it does anything: beside an empty script of Node's.
import { makeJobFolders } from '../support/job-context';
import { inTurns } from './compare';
import type { Figures } from './figures';
import { measure, type Proof } from './measure';
import { openServers } from './mock/open';
import { underNode } from './products/node';
import type { Load, Product, Start } from './products/product';
import { scenarios } from './scenarios';
import { spread, table, times } from './table';
import { yardstick } from './yardsticks';

export interface StartUpRow {
  readonly of: string;
  readonly figures: Figures;
}

/** Something that starts, and ends with this code before it asks anybody. */
interface StartUp {
  readonly of: string;
  readonly exitCode: number;
  start(load: Load): Start;
}

/** Every product of ours without what it logs in with, which it must refuse before any request; and the command's shortest answer. */
function startUps(products: readonly Product[]): readonly StartUp[] {
  const folders = makeJobFolders();
  const refused = products
    .filter(({ judged }) => judged)
    .map(({ name, start }): StartUp => {
      return { of: `${name}, refused at once`, exitCode: 1, start: (load) => start('product', load, folders) };
    });
  const env = { PATH: process.env['PATH'] ?? '', HOME: folders.home };
  const version = { ...underNode('packages/cli/bin/infisical-ci.cjs', '--version'), env };
  return [...refused, { of: 'Command, --version', exitCode: 0, start: () => version }];
}

export async function measureStartUps(products: readonly Product[], pairs: number): Promise<readonly StartUpRow[]> {
  const [scenario] = scenarios([1]);
  if (!scenario) throw new Error('There is no scenario to start in.');
  const servers = await openServers(scenario);
  const load: Load = { ...servers.load, secrets: 1, project: 'slug', identity: '' };
  const empty: Start = { ...underNode(yardstick('empty')), env: {} };
  const rows: StartUpRow[] = [];
  try {
    for (const { of, exitCode, start } of startUps(products)) {
      const ends =
        (code: number): Proof =>
        (ended) =>
          ended.exitCode === code;
      const received = () => servers.received();
      const figures = await inTurns(
        (side) =>
          side === 'product' ? measure(start(load), ends(exitCode), received) : measure(empty, ends(0), received),
        pairs,
      );
      if (figures.requests.product > 0) throw new Error(`${of}: it asked a server, and must not.`);
      rows.push({ of, figures });
    }
    return rows;
  } finally {
    await servers.close();
  }
}

const heads = ['start', 'wall, ms', 'of an empty script', 'times', 'CPU, ms', 'peak memory, MiB'];

export function startUpTable(rows: readonly StartUpRow[]): string {
  const cells = rows.map(({ of, figures: { wall, cpu, memory } }) => [
    of,
    spread(wall.product, 0),
    spread(wall.yardstick, 0),
    times(wall),
    spread(cpu.product, 0),
    spread(memory.product, 0),
  ]);
  return `**Start-up**\n\n${table(heads, cells)}`;
}
