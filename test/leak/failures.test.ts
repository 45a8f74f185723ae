// Every way of failing, with all of the log switched on: no value and no credential is anywhere but in masks.
import type { MainOutcome, Outcome } from '../support/runner';
import { inLanes } from '../faults/lanes';
import { referenceTest, scenario, type Scenario } from '../e2e/scenario';
import { makeJobFolders } from '../support/job-context';
import { canaries, credentials, short } from './canaries';
import { placesOf } from './places';
import { leaks } from './search';
import { waysToFail, type Way } from './ways-to-fail';

interface Result {
  readonly main: MainOutcome;
  readonly post: Outcome;
  readonly bearer: string;
}

async function play(job: Scenario, { faults = [], inputs, env }: Way): Promise<Result> {
  const { server } = job.infisical;
  server.clearFaults();
  for (const fault of faults) server.addFault(fault);
  const folders = makeJobFolders();
  const given = {
    'export-type': 'env, output, file',
    'extra-headers': `X-Gateway: ${credentials.header}`,
    timeout: '1',
    'retry-deadline': '2',
    ...inputs,
  };
  const main = await job.run(given, { debug: true, folders, env: { TMPDIR: folders.temp, ...env } });
  return { main, post: await main.post(), bearer: job.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']! };
}

const real = Boolean(process.env['INFISICAL_TEST_URL']);
let results: ReadonlyMap<Way, Result>;
beforeAll(async () => {
  if (!real) results = await inLanes(5, () => scenario(), waysToFail, play);
}, 240_000);

referenceTest.each(waysToFail.map((way) => [way.name, way] as const))('%s', (_name, way) => {
  const { main, post, bearer } = results.get(way)!;
  const secrets = { ...canaries, ...credentials, ...short, bearer };
  const isGreen = main.exitCode === 0;
  expect(isGreen).toBe(way.green ?? false);
  expect(leaks(placesOf(main, isGreen ? ['env', 'output', 'file', 'state'] : ['state']), secrets)).toEqual([]);
  expect(leaks(placesOf(post, isGreen ? ['file'] : []), secrets)).toEqual([]);
  const state = (main.state['leftover'] ?? '').replaceAll(/"eyJ[^"]*"/g, '');
  expect(leaks({ 'the state': state }, secrets)).toEqual([]);
});
