// Very much of everything: what becomes of it by each product, as docs/limits.md says.
import { limits, type Ending, type Limit, type Product } from '@infisical-ci/tooling';
import { referenceTest } from '../e2e/scenario';
import { players, type Played } from './products';
import { asked } from './secrets';

const isLinux = process.platform === 'linux';
if (!isLinux) process.stderr.write('test/limits is skipped: it is about what Linux takes.\n');

/** What a run has come to; its log, where that is nothing that is known. */
function endingOf({ code, log, has }: Played, wanted: Readonly<Record<string, string>>): string {
  const isThere = Object.entries(wanted).every(([name, value]) => has[name] === value);
  const refused = /error code: ([a-z-]+)/.exec(log)?.[1];
  if (code === 0 && isThere) return log.includes('together, and Linux') ? 'delivered, with a warning' : 'delivered';
  if (Object.keys(wanted).some((name) => has[name])) return `delivered in part\n${log}`;
  if (code === 126 && log.includes('could not be started: its variables and arguments are too large'))
    return 'the command is not started: exit code 126';
  return code !== 0 && refused !== undefined ? refused : `exit code ${String(code)}\n${log}`;
}

describe.each(Object.keys(players) as Product[])('%s', (product) => {
  let play: Awaited<ReturnType<(typeof players)[Product]>>;
  beforeAll(async () => void (play = await players[product]()), 120_000);

  const rows = Object.entries(limits as Readonly<Record<Limit, Readonly<Partial<Record<Product, Ending>>>>>).flatMap(
    ([limit, endings]) => (endings[product] === undefined ? [] : [[limit as Limit, endings[product]] as const]),
  );
  (isLinux ? referenceTest : test.skip).each(rows)(
    '%s: %s',
    async (limit, ending) => {
      expect(endingOf(await play(asked[limit]), asked[limit].wanted)).toBe(ending);
    },
    120_000,
  );
});
