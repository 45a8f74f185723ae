// Every way of delivering: the values turn up in masks and in the delivery, and nowhere else.
import { makeJobFolders } from '../support/job-context';
import type { MainOutcome } from '../support/runner';
import { referenceTest, scenario, type Scenario } from '../e2e/scenario';
import { canaries, credentials, listOf, short } from './canaries';
import { placesOf, type Meant } from './places';
import { leaks } from './search';

let job: Scenario;
let secrets: Record<string, string>;
beforeAll(async () => {
  job = await scenario();
  const bearer = job.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']!;
  secrets = { ...canaries, ...short, header: credentials.header, bearer };
  const body = listOf({ ...canaries, ...short });
  job.infisical.server.addFault({ route: 'GET /api/v4/secrets', status: 200, body });
});

/** Loads everything, with temporary files where the search looks for them. */
function load(exportType: string, debug: boolean, more: Readonly<Record<string, string>> = {}): Promise<MainOutcome> {
  const folders = makeJobFolders();
  const inputs = { 'export-type': exportType, summary: 'always', 'extra-headers': `X-Gateway: ${credentials.header}` };
  return job.load({ ...inputs, ...more }, { debug, folders, env: { TMPDIR: folders.temp } });
}

describe.each([
  ['', false],
  [' with RUNNER_DEBUG=1', true],
])('%s', (_name, debug) => {
  referenceTest.each<[string, readonly Meant[]]>([
    ['env', ['env', 'state']],
    ['output', ['output', 'state']],
    ['file', ['file', 'state']],
    ['env, output, file', ['env', 'output', 'file', 'state']],
    ['none', ['state']],
  ])('export-type: %s', async (exportType, meant) => {
    const main = await load(exportType, debug);
    expect(leaks(placesOf(main, meant), secrets)).toEqual([]);
    // What the post step gets is the access token, and none of the secrets.
    expect(leaks({ 'the state': main.state['leftover']!.replaceAll(/"eyJ[^"]*"/g, '') }, secrets)).toEqual([]);
    if (meant.includes('env')) expect(main.env).toMatchObject({ ...canaries, ...short });
    if (meant.includes('output')) expect(main.outputs).toMatchObject({ ...canaries, ...short });
    const post = await main.post();
    expect(leaks(placesOf(post, ['file']), secrets)).toEqual([]);
  });

  referenceTest('a field of JSON, which is masked as a value of its own', async () => {
    const rules = '/SERVICE_ACCOUNT#client.secret -> FIELD\n/SERVICE_ACCOUNT#client -> PART\n/SHORT';
    const main = await load('env', debug, { secrets: rules });
    expect(main.env).toMatchObject({ FIELD: 'leaf-cAnary-4711', SHORT: short['SHORT'] });
    expect(main.masks).toContain('leaf-cAnary-4711');
    expect(leaks(placesOf(main, ['env', 'state']), secrets)).toEqual([]);
  });

  referenceTest('an exported access token', async () => {
    const main = await load('none', debug, { 'export-access-token': 'true' });
    expect(main.outputs['infisical-access-token']).toMatch(/^eyJ/);
    expect(leaks(placesOf(main, ['env', 'output', 'state']), secrets)).toEqual([]);
    const post = await main.post();
    expect(leaks(placesOf(post, []), secrets)).toEqual([]);
  });
});
