// Different secrets for one name.
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({
    secrets: {
      'dev:/app': { URL: 'of the folder', ONCE: 'once-value' },
      'dev:/app/db': { URL: 'of the folder below' },
      'dev:/case': { Token: 'mixed-case-value', TOKEN: 'upper-case-value' },
    },
  });
});

const recursive = { 'secret-path': '/app', recursive: 'true' };

test('are an error that names both, and says how to get past it', async () => {
  const { code, seen } = await job.refuse(recursive);
  expect(code).toBe('name-duplicate');
  expect(seen).toContain('URL: dev:/app/URL and dev:/app/db/URL');
  expect(seen).toContain('on-duplicate: last');
});

test.each([
  ['first', 'of the folder', 'URL comes from dev:/app/URL, not from dev:/app/db/URL (on-duplicate: first).'],
  ['last', 'of the folder below', 'URL comes from dev:/app/db/URL, not from dev:/app/URL (on-duplicate: last).'],
])('on-duplicate: %s takes one, and names it', async (onDuplicate, value, line) => {
  const { env, seen } = await job.load({ ...recursive, 'on-duplicate': onDuplicate });
  expect(env).toEqual({ URL: value, ONCE: 'once-value' });
  expect(seen).toContain(line);
});

test('are told without regard to case, as step outputs and Windows have it', async () => {
  const { code, seen } = await job.refuse({ 'secret-path': '/case' });
  expect(code).toBe('name-duplicate');
  expect(seen).toMatch(/dev:\/case\/TOKEN and dev:\/case\/Token/);
});
