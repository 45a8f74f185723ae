import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const run = (...given: string[]) =>
  spawnSync(process.execPath, [join(__dirname, 'run.mjs'), ...given], { encoding: 'utf8' });

describe('run.mjs', () => {
  it.each([['nonsense'], ['../../etc/passwd'], []])('names the tools there are, asked for %s', (...given) => {
    const { status, stderr } = run(...given);
    expect(status).toBe(1);
    expect(stderr).toContain('Try build, check, render, pack, release, demo, try, bench, herd, interop or mutants.');
  });

  it('runs a tool in the root of the repository, with what it was given', () => {
    const { stdout, stderr, status } = run('render', '--check');
    // Whether something is stale is for `npm run check` to say; here it matters that nothing was written or listed as such.
    expect(stdout).toBe('');
    expect(status).toBe(stderr === '' ? 0 : 1);
  });
});
