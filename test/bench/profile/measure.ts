// Has V8 tell where the time of a product goes, and the same of its yardstick.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeJobFolders } from '../../support/job-context';
import { spreadOf } from '../figures';
import { loaded, measure } from '../measure';
import { openServers } from '../mock/open';
import { identity, type Load, type Product, type Side } from '../products/product';
import { scenarios } from '../scenarios';
import { profileOf, type Profile, type TraceEvent } from './trace';

export interface ProfileRow {
  readonly of: string;
  readonly secrets: number;
  /** The medians of several runs; `wall` is that of a run that is traced, which is slower than others. */
  readonly profile: Profile & { readonly wall: number };
}

const rounds = 7;
const sides = ['product', 'yardstick'] as const;

/** @param product one that Node starts */
export async function measureProfile(product: Product, sizes: readonly number[]): Promise<readonly ProfileRow[]> {
  const [scenario] = scenarios([1]);
  if (!scenario) throw new Error('There is no scenario to be profiled in.');
  const servers = await openServers(scenario);
  const folders = makeJobFolders();
  const rows: ProfileRow[] = [];
  try {
    for (const secrets of sizes) {
      const load: Load = { ...servers.load, secrets, project: 'slug', identity };
      const traced = async (side: Side): Promise<ProfileRow['profile']> => {
        const file = join(folders.temp, `trace-${randomUUID()}.json`);
        const start = product.start(side, load, folders);
        const words = [...tracing, '--trace-event-file-pattern', file, ...start.words];
        const { wall } = await measure({ ...start, words }, loaded(secrets, product.masks), () => servers.received());
        const { traceEvents } = JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] };
        return { wall, ...profileOf(traceEvents) };
      };
      for (const side of sides) {
        const runs: ProfileRow['profile'][] = [];
        while (runs.length < rounds) runs.push(await traced(side));
        rows.push({ of: side === 'product' ? product.name : 'its yardstick', secrets, profile: medians(runs) });
      }
    }
    return rows;
  } finally {
    await servers.close();
  }
}

const tracing = ['--trace-event-categories', 'v8,disabled-by-default-v8.compile,disabled-by-default-v8.gc'];

function medians(runs: readonly ProfileRow['profile'][]): ProfileRow['profile'] {
  const of = (figure: keyof ProfileRow['profile']): number => spreadOf(runs.map((run) => run[figure])).median;
  return {
    wall: of('wall'),
    start: of('start'),
    compiling: of('compiling'),
    collecting: of('collecting'),
    beside: of('beside'),
    functions: of('functions'),
  };
}
