// Where secrets go: later steps' environment, the step's outputs, a file, or nowhere.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MainOutcome } from '../support/runner';
import { scenario, type Scenario } from './scenario';

const secrets = { API_KEY: 'k-7f3a9c1e', DB_PASSWORD: 'correct horse' };
const lines = "API_KEY='k-7f3a9c1e'\nDB_PASSWORD='correct horse'\n";

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': secrets } })));

/** What each way of delivery got; our own outputs left out. */
function delivered({ env, outputs, workspace }: MainOutcome): object {
  const path = join(workspace, '.env');
  const given = Object.entries(outputs).filter(([name]) => !name.startsWith('infisical-'));
  return {
    env,
    output: Object.fromEntries(given),
    file: existsSync(path) ? readFileSync(path, 'utf8') : undefined,
  };
}

const nothing = { env: {}, output: {}, file: undefined };

test.each([
  ['', { ...nothing, env: secrets }],
  ['env', { ...nothing, env: secrets }],
  ['output', { ...nothing, output: secrets }],
  ['file', { ...nothing, file: lines }],
  ['none', nothing],
  ['env, output', { ...nothing, env: secrets, output: secrets }],
  ['output,file', { ...nothing, output: secrets, file: lines }],
  ['file\nENV\noutput', { env: secrets, output: secrets, file: lines }],
])('export-type %j delivers there, and nowhere else', async (exportType, expected) => {
  const outcome = await job.load({ 'export-type': exportType });
  expect(delivered(outcome)).toEqual(expected);
  // Wherever they go, the log must not show them.
  expect(outcome.masks).toEqual(expect.arrayContaining(Object.values(secrets)));
});

test('none together with another is refused before anything is asked', async () => {
  const { code } = await job.refuse({ 'export-type': 'none, env' });
  expect(code).toBe('settings-invalid');
  expect(job.asked()).toEqual([]);
});
