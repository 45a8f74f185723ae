// The page that GitHub shows for a run.
import { join } from 'node:path';
import { temporaryFolder } from '../support/folders';
import { scenario, type Scenario } from './scenario';

let job: Scenario;
beforeAll(async () => {
  job = await scenario({ secrets: { 'dev:/app': { API_KEY: 'k-7f3a9c1e', 'A|B': 'x-7f3a9c1e', PORT: '5432' } } });
});

const loaded = { 'secret-path': '/app', 'export-type': 'output' };
const failing = { 'secret-path': '/nowhere' };

test('names, where each comes from, whether it is masked: always', async () => {
  const { summary } = await job.load({ ...loaded, summary: 'always' });
  expect(summary).toContain('### Secrets from Infisical: 3');
  expect(summary).toContain('| API&#95;KEY | dev:/app/API&#95;KEY | yes |');
  expect(summary).toContain('| PORT | dev:/app/PORT | no: it is a common word or number |');
  // A name is no Markdown.
  expect(summary).toContain('| A&#124;B | dev:/app/A&#124;B | yes |');
});

test('never a value', async () => {
  const { summary } = await job.load({ ...loaded, summary: 'always' });
  for (const value of ['k-7f3a9c1e', 'x-7f3a9c1e', '5432']) expect(summary).not.toContain(value);
});

test.each(['', 'failure', 'never'])('nothing where all is well, with summary: %j', async (summary) => {
  expect((await job.load({ ...loaded, summary })).summary).toBe('');
});

test.each(['', 'failure', 'always'])('what failed and what to do, with summary: %j', async (summary) => {
  const refused = await job.refuse({ ...failing, summary });
  expect(refused.summary).toContain('### Secrets from Infisical: none were loaded');
  expect(refused.summary).toContain('What to do:');
  expect(refused.summary).toContain(`Error code: \`${refused.code}\``);
});

test('nothing of a failure with summary: never', async () => {
  expect((await job.refuse({ ...failing, summary: 'never' })).summary).toBe('');
});

test('a page that cannot be written is a warning: the secrets are delivered by then', async () => {
  const env = { GITHUB_STEP_SUMMARY: join(temporaryFolder(), 'gone', 'summary') };
  const outcome = await job.load({ ...loaded, summary: 'always' }, { env });
  expect(outcome.outputs).toMatchObject({ API_KEY: 'k-7f3a9c1e' });
  expect(outcome.log).toContain('::warning::The summary could not be shown.');
});
