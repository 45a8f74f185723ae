// A product against its yardstick, pair by pair.
import { makeJobFolders } from '../support/job-context';
import { figuresOf, type Figures, type Pair, type Run } from './figures';
import { measure } from './measure';
import type { Load, Product } from './products';
import type { Scenario } from './scenarios';
import { openServers } from './servers';

/** Runs a yardstick and its product in turns, A B A B, with so many secrets. */
export async function compare(product: Product, scenario: Scenario, secrets: number, pairs: number): Promise<Figures> {
  const servers = await openServers(scenario, secrets);
  const load: Load = { ...servers.load, secrets, project: scenario.project };
  const folders = makeJobFolders();
  const run = (program: string): Promise<Run> =>
    measure(product.start(program, load, folders), secrets, () => servers.received());
  const pair = async (): Promise<Pair> => ({
    yardstick: await run(product.yardstick),
    product: await run(product.program),
  });
  try {
    // The first reads files into memory and warms up the server: it does not count.
    await pair();
    const measured: Pair[] = [];
    while (measured.length < pairs) measured.push(await pair());
    return figuresOf(measured);
  } finally {
    await servers.close();
  }
}
