// A product against its yardstick, pair by pair.
import { makeJobFolders } from '../support/job-context';
import { figuresOf, type Figures, type Pair, type Run } from './figures';
import { loaded, measure } from './measure';
import { openServers } from './mock/open';
import { identity, type Load, type Product, type Side } from './products/product';
import type { Scenario } from './scenarios';

/** Runs a yardstick and its product in turns, A B A B, with so many secrets. */
export async function compare(product: Product, scenario: Scenario, secrets: number, pairs: number): Promise<Figures> {
  const servers = await openServers(scenario);
  const load: Load = { ...servers.load, secrets, project: scenario.project, identity };
  const folders = makeJobFolders();
  const proof = loaded(secrets, product.masks);
  const run = (side: Side): Promise<Run> =>
    measure(product.start(side, load, folders), proof, () => servers.received());
  try {
    return await inTurns(run, pairs);
  } finally {
    await servers.close();
  }
}

/** Both sides in turns, so that what else the machine does befalls both. */
export async function inTurns(run: (side: Side) => Promise<Run>, pairs: number): Promise<Figures> {
  const pair = async (): Promise<Pair> => ({ yardstick: await run('yardstick'), product: await run('product') });
  // The first reads files into memory and warms up the server: it does not count.
  await pair();
  const measured: Pair[] = [];
  while (measured.length < pairs) measured.push(await pair());
  return figuresOf(measured);
}
