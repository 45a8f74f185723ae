// Nothing found, empty values, and values that are likely not what their owner meant.
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/': { EMPTY: '', FINE: 'fine-value' },
      'dev:/bare': {},
      'dev:/references': { HOST: 'db.example', URL: 'postgres://${HOST}/x', BROKEN: 'postgres://${MISSING}/x' },
    },
  });
});

describe('a folder without secrets', () => {
  const bare = { 'secret-path': '/bare' };

  test('is an error, since it is mostly a mistake', async () => {
    const { code, seen } = await job.refuse(bare);
    expect(code).toBe('nothing-matched');
    expect(seen).toContain('No secret matched in dev:/bare.');
    expect(seen).toContain('set on-empty: warn or ignore');
  });

  test('is a warning with on-empty: warn', async () => {
    const { outputs, log } = await job.load({ ...bare, 'on-empty': 'warn' });
    expect(outputs).toEqual({ 'infisical-names': '[]', 'infisical-count': '0' });
    expect(log).toContain('::warning::No secret matched in dev:/bare.');
  });

  test('is nothing to speak of with on-empty: ignore', async () => {
    const { log } = await job.load({ ...bare, 'on-empty': 'ignore' });
    expect(log).not.toContain('::warning::');
  });
});

test('an empty value is delivered empty, and named', async () => {
  const { env, seen, masks } = await job.load();
  expect(env).toEqual({ EMPTY: '', FINE: 'fine-value' });
  expect(seen).toContain('Empty in Infisical, and delivered empty: EMPTY.');
  expect(masks).not.toContain('');
});

test('references are resolved; one that leads nowhere is a warning that names the secret', async () => {
  const { env, log } = await job.load({ 'secret-path': '/references' });
  expect(env['URL']).toBe('postgres://db.example/x');
  expect(env['BROKEN']).toBe('postgres://${MISSING}/x');
  const warnings = log.split('\n').filter((line) => line.startsWith('::warning::'));
  expect(warnings).toEqual([expect.stringContaining('is left in BROKEN')]);
});
