import { run, type Ended } from '../support/process';
import { repository } from '../support/repository';

/** In milliseconds. It runs every platform, one after another, and builds where something is not built. */
const patience = 150_000;

/** As `npm run demo` starts it. */
function demo(): Promise<Ended> {
  const env = { PATH: process.env['PATH'] ?? '' };
  return run({
    command: process.execPath,
    arguments: ['packages/tooling/run.mjs', 'demo'],
    cwd: repository,
    env,
    patience,
  });
}

it(
  'shows a job that gets its secrets, and one that is refused, and ends green',
  async () => {
    const { exitCode, log } = await demo();
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    expect(log).toContain('== GitHub ==');
    expect(log).toContain('== Azure Pipelines ==');
    expect(log).toContain('== GitLab ==');
    expect(log).toContain('== A SPIFFE workload ==');
    expect(log.match(/\| Oops: the password is \*\*\*/g)).toHaveLength(5);
    expect(log).toMatch(/fails {2}subject .*spiffe:\/\/octo-org.example\/web, but wanted is .*\/ci\/deploy/);
    expect(log).toMatch(/fails {2}subject .*pull_request, but wanted is .*environment:production/);
    expect(log).toContain('== CircleCI ==');
    expect(log).toMatch(/fails {2}subject .*refs\/heads\/try-it, but wanted is .*refs\/heads\/main/);
    expect(log).toContain('(error code: login-refused)');
    expect(log).toContain('All is as it should be.');
    expect(log).not.toContain('correct-horse-battery-staple');
    expect(log).not.toContain('\u001b[');
  },
  patience + 10_000,
);
