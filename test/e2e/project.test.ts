// How a project is named decides which of Infisical's two APIs is asked.
import { scenario, referenceTest, type Scenario } from './scenario';

const secrets = { 'dev:/': { API_KEY: 'k-7f3a9c1e' } };

describe('a current Infisical', () => {
  let job: Scenario;
  beforeAll(async () => void (job = await scenario({ secrets })));

  test('knows a project by its slug', async () => {
    const { env } = await job.load({ 'project-id': '', 'project-slug': job.project.slug });
    expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
  });

  referenceTest('is asked by v3 for a slug, which v4 does not take', async () => {
    await job.load({ 'project-id': '', 'project-slug': job.project.slug });
    expect(job.asked()).toContain('GET /api/v3/secrets/raw');
    expect(job.asked().join()).not.toContain('v4');
  });

  referenceTest('is asked by v4 for an id, also for one secret alone', async () => {
    await job.load({ 'secret-name': 'API_KEY' });
    expect(job.asked()).toContain('GET /api/v4/secrets/API_KEY');
    expect(job.asked().join()).not.toContain('v3');
  });
});

describe('an Infisical of October 2024', () => {
  let job: Scenario;
  beforeAll(async () => void (job = await scenario({ secrets, server: { generation: '2024-10' } })));

  referenceTest('is asked by v3, once it has said that it has no v4', async () => {
    const { env } = await job.load();
    expect(env).toEqual({ API_KEY: 'k-7f3a9c1e' });
    expect(job.asked().filter((request) => request.includes('/secrets'))).toEqual([
      'GET /api/v4/secrets',
      'GET /api/v3/secrets/raw',
    ]);
  });

  referenceTest('answers an empty list for a folder that it does not have, which is an error here', async () => {
    const { code, seen } = await job.refuse({ 'secret-path': '/nowhere' });
    expect(code).toBe('nothing-matched');
    expect(seen).toContain('older servers answer an empty list for a folder that is not there');
  });
});
