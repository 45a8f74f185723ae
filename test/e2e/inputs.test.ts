// Where settings come from: what the workflow wrote below `with:`, and nothing else.
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => void (job = await scenario({ secrets: { 'dev:/': { API_KEY: 'k-7f3a9c1e' } } })));

test('an earlier step cannot add one by GITHUB_ENV, since every setting is a declared input', async () => {
  const planted = {
    'INPUT_EXPORT-ACCESS-TOKEN': 'true',
    'INPUT_EXTRA-HEADERS': 'X-Planted: planted-7f3a9c1e',
    'INPUT_EXPORT-TYPE': 'output',
    'INPUT_ENV-PREFIX': 'PLANTED_',
    INPUT_AUDIENCE: 'planted',
  };
  const { env, outputs, masks } = await job.load({}, { env: planted });
  expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
  expect(Object.keys(outputs)).toEqual(['infisical-names', 'infisical-count']);
  expect(masks).not.toContain('planted-7f3a9c1e');
});

test('nor by the variables that the command and other tools of Infisical read', async () => {
  const planted = { INFISICAL_DOMAIN: 'http://127.0.0.1:9', INFISICAL_TOKEN: 'planted', INFISICAL_EXPORT_TYPE: 'none' };
  expect((await job.load({}, { env: planted })).env).toEqual({ API_KEY: 'k-7f3a9c1e' });
});

test.each(['true', 'TRUE', '1'])('a switch is on by %s', async (on) => {
  expect((await job.load({ 'export-access-token': on })).env).toHaveProperty('INFISICAL_TOKEN');
});

test('names may be in any case of letters, as GitHub has them', async () => {
  expect((await job.load({ 'Env-Prefix': 'APP_' })).env).toEqual({ APP_API_KEY: 'k-7f3a9c1e' });
});

test('a misspelt one is told, with the name that was meant', async () => {
  const { code, seen } = await job.refuse({ 'secrets-path': '/app' });
  expect(code).toBe('settings-invalid');
  expect(seen).toContain('secrets-path is no setting of this step. Did you mean secret-path?');
  expect(job.asked()).toEqual([]);
});
