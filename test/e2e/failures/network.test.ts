// Whatever goes wrong on the way, at whichever request: red with a reason, and nothing is exported; or it passes.
import { readdirSync, readFileSync } from 'node:fs';
import type { MainOutcome } from '../../support/runner';
import { referenceTest, type Scenario } from '../scenario';
import { calls, routeOf, secrets, spoil, type Call } from './calls';
import { codesOf, fates, setbacks, type Fate } from './faults';
import { inLanes } from './lanes';

interface Case {
  readonly call: Call;
  readonly fate: Pick<Fate, 'name' | 'fault'> & Partial<Fate>;
  readonly lasts: boolean;
}
interface Result extends Pick<MainOutcome, 'exitCode' | 'env' | 'outputs' | 'seen' | 'files' | 'workspace'> {
  readonly asked: readonly string[];
  readonly url: string;
}

const lasting = calls.flatMap((call) =>
  fates.filter(({ notAt = [] }) => !notAt.includes(call.name)).map((fate): Case => ({ call, fate, lasts: true })),
);
const passing = calls
  .filter(({ name }) => name !== 'revoke')
  .flatMap((call) => setbacks.map((fate): Case => ({ call, fate, lasts: false })));

/** Seconds; what takes longer hangs. */
const patience = 19;

async function play(job: Scenario, { call, fate, lasts }: Case): Promise<Result> {
  spoil(job, call, lasts ? fate.fault : { ...fate.fault, times: 1 });
  const given = { 'export-type': 'env, output, file', ...limitsOf({ fate, lasts }), ...call.inputs };
  const outcome = await job.run(given, { patience: patience * 1000 });
  return { ...outcome, asked: job.asked(), url: job.infisical.url };
}

/** Short only where the time is really used up: the machine that runs this may be busy. */
function limitsOf({ fate, lasts }: Pick<Case, 'fate' | 'lasts'>): Readonly<Record<string, string>> {
  if (!lasts) return { timeout: '2', 'retry-deadline': '15' };
  const usedUp = fate.tries === 'until the deadline';
  return { timeout: '10', 'retry-deadline': usedUp ? '3' : '15', ...fate.inputs };
}

let results: ReadonlyMap<Case, Result>;
const real = Boolean(process.env['INFISICAL_TEST_URL']);
beforeAll(async () => {
  if (!real) results = await inLanes(6, { secrets }, [...lasting, ...passing], play);
}, 300_000);

function triesOf({ asked }: Result, call: Call): number {
  return asked.filter((each) => each === routeOf(call)).length;
}

function namesPlace({ seen, url }: Result, { method, path }: Call): void {
  expect(seen).toContain(`(${method} ${url}${path})`);
}

describe.each(calls.map((call) => [call.name, call] as const))('where the request for %s', (name, call) => {
  const mine = lasting.filter((each) => each.call === call);
  referenceTest.each(mine.map((each) => [each.fate.name, each] as const))('%s', (_, each) => {
    const result = results.get(each)!;
    const { says = '', tries } = each.fate;
    expect(result.seen).toMatch(says);
    namesPlace(result, call);
    if (name === 'revoke') {
      expect(result.seen).toContain('Warning: The access token could not be revoked');
      expect({ exitCode: result.exitCode, env: result.env }).toEqual({ exitCode: 0, env: { API_KEY: 'k-7f3a9c1e' } });
      expect(triesOf(result, call)).toBe(1);
      return;
    }
    expect(result.exitCode).toBe(1);
    expect(readFileSync(result.files.env, 'utf8')).toBe('');
    const { 'infisical-error-code': code, ...outputs } = result.outputs;
    expect(codesOf(each.fate as Fate, call)).toContain(code);
    expect(outputs).toEqual({});
    expect(readdirSync(result.workspace)).toEqual([]);
    if (tries !== 'until the deadline') expect(triesOf(result, call)).toBe(tries);
    // What was gained before it is taken back, and nothing is asked for after it.
    const later = calls.slice(calls.indexOf(call) + 1).filter((other) => other.name !== 'revoke');
    for (const other of later) expect(triesOf(result, other)).toBe(0);
    expect(result.asked.includes(routeOf(calls.at(-1)!))).toBe(name === 'list' || name === 'single');
  });
});

describe.each(calls.slice(0, -1).map((call) => [call.name, call] as const))(
  'once the request for %s',
  (_name, call) => {
    const mine = passing.filter((each) => each.call === call);
    referenceTest.each(mine.map((each) => [each.fate.name, each] as const))('%s, it is made again', (_, each) => {
      const result = results.get(each)!;
      expect(result.seen).toMatch(/Loaded 1 secret /);
      expect({ exitCode: result.exitCode, env: result.env }).toEqual({ exitCode: 0, env: { API_KEY: 'k-7f3a9c1e' } });
      expect(triesOf(result, call)).toBe(2);
      expect(result.seen).toMatch(/Trying again (at once|in [\d.]+ seconds?) \(try 2\)/);
      namesPlace(result, call);
      expect(new Set(result.asked).size).toBe(result.asked.length - 1);
    });
  },
);
