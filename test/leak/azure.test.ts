// Azure Pipelines: the values turn up in masks and in the delivery, and nowhere else, with debug output and without.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MainTaskOutcome } from '../support/azure-agent';
import { azureScenario, type AzureScenario, type Who } from '../e2e/azure-scenario';
import { referenceTest } from '../e2e/scenario';
import { canaries, credentials, listOf } from './canaries';
import { leaks, type Places } from './search';

let job: AzureScenario;
let secrets: Record<string, string>;
beforeAll(async () => {
  job = await azureScenario({ server: { https: true } });
  const bearer = job.job.environment['ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN']!;
  secrets = { ...canaries, header: credentials.header, bearer };
});
beforeEach(() => {
  job.infisical.server.clearFaults();
  job.infisical.server.addFault({ route: 'GET /api/v4/secrets', status: 200, body: listOf(canaries) });
});

/** What the agent obeys is not the log: masks, and variables where they are meant to be. */
const obeyed = /^##vso\[task\.(setsecret|setvariable|settaskvariable)[^\]]*\].*$/gm;

function placesOf({ log, seen, root }: Pick<MainTaskOutcome, 'log' | 'seen' | 'root'>, file = ''): Places {
  const left = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== file)
    .map((entry) => join(entry.parentPath, entry.name));
  return {
    'the log, but for what is obeyed': log.replace(obeyed, ''),
    'the log as a person sees it': seen,
    ...Object.fromEntries(left.map((path) => [`the file ${path}`, readFileSync(path, 'utf8')])),
  };
}

describe.each([
  ['', false],
  [' with system.debug', true],
])('%s', (_name, debug) => {
  const inputs = { extraHeaders: `X-Gateway: ${credentials.header}` };

  referenceTest.each<[Who, string]>([
    ['serviceConnection', 'variables'],
    ['serviceConnection', 'env'],
    ['serviceConnection', 'variables, output'],
    ['serviceConnection', 'file'],
    ['pipeline', 'variables'],
    ['entra', 'variables'],
  ])('%s, %s', async (who, exportType) => {
    const given = { ...inputs, exportType, tokenSource: who, identityId: job.identities[who] };
    const task = await job.load(given, { debug, env: job.trusting });
    expect(leaks(placesOf(task, 'infisical.env'), secrets)).toEqual([]);
    expect(leaks(placesOf(await task.post()), secrets)).toEqual([]);
  });

  referenceTest('a following script that prints all of them', async () => {
    const task = await job.load(inputs, { debug });
    const names = Object.keys(canaries);
    const env = Object.fromEntries(names.map((name) => [name, `$(${name})`]));
    const script = await task.bash('printenv', env);
    expect(leaks({ 'its log': script.seen }, canaries)).toEqual([]);
    for (const value of Object.values(canaries)) expect(script.log).toContain(value.split('\n')[0]!);
  });

  referenceTest.each([
    'POST /__reference/issuers/azure-devops/**',
    'POST /api/v1/auth/oidc-auth/login',
    'GET /api/v4/secrets',
  ])('a failure at %s', async (route) => {
    const said = Object.values(canaries).join(' ');
    job.infisical.server.clearFaults();
    job.infisical.server.addFault({ route, status: 403, body: { message: 'No.', details: said } });
    const task = await job.refuse(inputs, { debug });
    expect(leaks(placesOf(task), secrets)).toEqual([]);
  });
});
