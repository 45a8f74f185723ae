// Holds a product to the table of what can go wrong: whatever happens at whichever request, a run is red with a reason and
// has delivered nothing, or it is green and has delivered everything.
import { callNames, codesOf, fates, passes, saysOf, type CallName, type FaultName } from '@infisical-ci/tooling';
import { referenceTest } from '../e2e/scenario';
import { calls, routeOf, secrets, type Call } from './calls';
import { bring } from './faults';
import { openLane, type Lane } from './lane';
import { inLanes } from './lanes';
import type { Played, Product } from './products';

export interface Case {
  readonly fault: FaultName;
  readonly call: Call;
  readonly lasts: boolean;
}

interface Result extends Played {
  readonly seconds: number;
  /** The most that it could take, but for the start of a process. */
  readonly most: number;
  readonly base: string;
  /** It was put right by somebody who watched: perhaps after another try. */
  readonly watched: boolean;
  readonly asked: readonly string[];
}

/** Seconds that starting and ending a process may take on a machine that has other things to do. */
const slack = 8;

async function play(product: Product, lane: Lane, { fault, call, lasts }: Case): Promise<Result> {
  lane.job.infisical.server.clearFaults();
  const scene = { ...lane, call, lasts };
  const arranged = await bring[fault](scene);
  const begun = performance.now();
  const played = await product(scene, arranged);
  const seconds = (performance.now() - begun) / 1000;
  arranged.close?.();
  const most = Number(arranged.inputs?.['retry-deadline'] ?? 15);
  return {
    ...played,
    seconds,
    most,
    base: arranged.base ?? lane.job.infisical.url,
    watched: arranged.watch !== undefined,
    asked: lane.job.asked(),
  };
}

const everything = process.env['INFISICAL_TEST_FAULTS'] === 'all';
if (!everything)
  process.stderr.write('A part of the fault matrix is left out, and runs with INFISICAL_TEST_FAULTS=all.\n');

const names = Object.keys(fates) as FaultName[];
const mine = everything ? calls : calls.filter(({ name }) => name !== 'single');

/** All of the table: each fault at each request, lasting, and passing where it can. */
export const all: readonly Case[] = names.flatMap((fault) =>
  mine
    // Without end, a single secret has the same bound as a list.
    .filter(
      ({ name, column }) => !fates[fault].never?.[column] && !(fault === 'a body without end' && name === 'single'),
    )
    .flatMap((call) => [
      { fault, call, lasts: true },
      ...(passes(fates[fault]) && call.name !== 'revoke' ? [{ fault, call, lasts: false }] : []),
    ]),
);

/** Each fault once, at one request after the other; with INFISICAL_TEST_FAULTS=all, all of the table. */
export const some: readonly Case[] = everything
  ? all
  : names.flatMap((fault, index) => {
      const fitting = all.filter((each) => each.fault === fault && each.lasts);
      return fitting.slice(index % fitting.length).slice(0, 1);
    });

/** Declares the tests of a product. */
export function holdToTheTable(product: Product, cases: readonly Case[], lanes: number): void {
  let results: ReadonlyMap<Case, Result>;
  const real = Boolean(process.env['INFISICAL_TEST_URL']);
  beforeAll(async () => {
    if (!real) results = await inLanes(lanes, openLane, cases, (lane, each) => play(product, lane, each));
  }, 600_000);

  const titled = (lasts: boolean): (readonly [string, string, Case])[] =>
    cases.filter((each) => each.lasts === lasts).map((each) => [each.call.name, each.fault, each]);
  referenceTest.each(titled(true))('%s: %s', (_call, _fault, each) => holdLasting(each, results.get(each)!));
  const passing = titled(false);
  if (passing.length > 0)
    referenceTest.each(passing)('%s: %s, once', (_call, _fault, each) => holdPassing(each, results.get(each)!));
}

const again = (seen: string): number =>
  seen.match(/Trying again (at once|in [\d.]+ seconds?) \(try \d+\)/g)?.length ?? 0;

function holdLasting({ fault, call }: Case, result: Result): void {
  const fate = fates[fault];
  const { seen, asked, base } = result;
  expect(saysOf(fate, call.column).filter((text) => seen.includes(text))).not.toEqual([]);
  expect(seen).toContain(`(${call.method} ${base}${call.path})`);
  expect(result.spilt).toEqual([]);
  const isGreen = call.name === 'revoke';
  expect({ exitCode: result.exitCode, delivered: result.delivered }).toEqual(
    isGreen ? { exitCode: 0, delivered: secrets['dev:/'] } : { exitCode: 1, delivered: {} },
  );
  // Revoking is given five seconds of its own, and one of them is enough here.
  expect(result.seconds).toBeLessThan(result.most + (call.column === 'secrets' ? 5 : 0) + slack);
  if (isGreen) {
    expect(seen).toMatch(/[Ww]arning: The access token could not be revoked, and ends by itself in time\./);
    expect(again(seen)).toBe(0);
    return;
  }
  expect(codesOf(fate, call.column)).toContain(/\(error code: ([\w-]+)\)/.exec(seen)?.[1]);
  // On a busy machine there may be no time for a second try: then the first one says what would give it some.
  if (fate.tries === 'until the deadline') expect(seen).toMatch(/Raise (--)?retry-deadline \(it is \d+ seconds\)/);
  else expect(again(seen)).toBe(fate.tries === 'once' ? 0 : 1);
  // What was gained before it is taken back, and nothing is asked for after it.
  const later = calls
    .slice(calls.indexOf(call) + 1)
    .filter(({ column }) => column !== call.column && column !== 'revoke');
  expect(later.filter((other) => asked.includes(routeOf(other)))).toEqual([]);
  if (call.column !== 'secrets') expect(asked).not.toContain(routeOf(calls.at(-1)!));
}

function holdPassing({ call }: Case, { seen, asked, exitCode, delivered, spilt, base, watched }: Result): void {
  expect(spilt).toEqual([]);
  expect({ exitCode, delivered }).toEqual({ exitCode: 0, delivered: secrets['dev:/'] });
  expect(seen).toMatch(/Loaded 1 secret /);
  if (watched) expect(again(seen)).toBeGreaterThan(0);
  else expect(again(seen)).toBe(1);
  expect(seen).toContain(`(${call.method} ${base}${call.path})`);
  const others = callNames.filter((column) => column !== call.column);
  const triesOf = (wanted: CallName): number =>
    asked.filter((each) => calls.some((other) => other.column === wanted && routeOf(other) === each)).length;
  expect(others.map(triesOf)).toEqual(others.map(() => 1));
}
