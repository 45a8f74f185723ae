// The outputs that every run has beside the secrets.
import { join } from 'node:path';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/': { B_KEY: 'b-7f3a9c1e', A_KEY: 'a-7f3a9c1e' },
      'dev:/meeting': { 'INFISICAL-COUNT': '12345' },
    },
  });
});

test('names and count, whatever is exported', async () => {
  for (const exportType of ['env', 'none', 'output']) {
    const { outputs } = await job.load({ 'export-type': exportType });
    expect(JSON.parse(outputs['infisical-names']!)).toEqual(['A_KEY', 'B_KEY']);
    expect(outputs['infisical-count']).toBe('2');
  }
});

test('neither a file, nor an access token, nor an error code where there is none', async () => {
  const { outputs } = await job.load();
  expect(Object.keys(outputs)).toEqual(['infisical-names', 'infisical-count']);
});

test('the path of the file, ready for a later step', async () => {
  const { outputs, workspace } = await job.load({ 'export-type': 'file', 'file-output-path': '/config/.env' });
  expect(outputs['infisical-file']).toBe(join(workspace, 'config', '.env'));
});

test.each(['export-access-token', 'export-token'])('the access token, by %s', async (setting) => {
  const { outputs, env, masks } = await job.load({ [setting]: 'true' });
  const token = outputs['infisical-access-token']!;
  expect(env['INFISICAL_TOKEN']).toBe(token);
  expect(masks).toContain(token);
  const { infisical, project } = job;
  const query = new URLSearchParams({ projectId: project.id, environment: 'dev' }).toString();
  const { status } = await infisical.ask('GET', `/api/v4/secrets?${query}`, undefined, token);
  expect(status).toBe(200);
});

test('the error code, where the run failed', async () => {
  expect((await job.refuse({ environment: 'nowhere' })).code).toBe('not-found');
  expect((await job.refuse({ environment: '' })).code).toBe('settings-invalid');
});

test('a secret that meets one of them is a duplicate, since outputs ignore case', async () => {
  const meeting = { 'secret-path': '/meeting', 'export-type': 'output' };
  const { code, seen } = await job.refuse(meeting);
  expect(code).toBe('name-duplicate');
  expect(seen).toContain('INFISICAL-COUNT: the name is one that this step sets itself (as output)');
  const { outputs } = await job.load({ ...meeting, 'env-prefix': 'MY-' });
  expect(outputs).toMatchObject({ 'MY-INFISICAL-COUNT': '12345', 'infisical-count': '1' });
});
