import { run } from '../support/process';
import { repository } from '../support/repository';

const attempt = (...given: readonly string[]) =>
  run({
    command: process.execPath,
    arguments: ['packages/tooling/run.mjs', 'try', ...given],
    cwd: repository,
    env: { PATH: process.env['PATH'] ?? '' },
    patience: 60_000,
  });

test('the sources load the secrets of the demo, and no value is shown', async () => {
  const { exitCode, log } = await attempt('secret-path=/db');
  expect([exitCode, log]).toEqual([
    0,
    expect.stringMatching(/variables: DB_HOST, DB_PASSWORD[^]*login granted: every/),
  ]);
  expect(log).not.toContain('correct-horse');
}, 90_000);

test('a refused login is told as the job would tell it, with the check that fails', async () => {
  const { exitCode, log } = await attempt('audience=another');
  expect(exitCode).toBe(1);
  expect(log).toMatch(/login-refused[^]*login refused: audience wanted .*, got another/);
}, 90_000);
