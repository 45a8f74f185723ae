// gitlab-ci-local: reads .gitlab-ci.yml by GitLab's own schema, and really runs its jobs. It needs git and rsync.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finish, type Ended } from './command';
import { temporaryFolder } from './folders';
import { repository } from './repository';

const missing = ['git', 'rsync'].filter((program) => spawnSync(program, ['--version']).status !== 0);
if (missing.length > 0)
  process.stderr.write(`skipped what gitlab-ci-local runs: it needs ${missing.join(' and ')}, which are not here.\n`);

/** For tests that need it. */
export const localTest: jest.It = missing.length > 0 ? test.skip : test;

export interface LocalProject {
  /** Runs one job of this .gitlab-ci.yml; without a job it prints the pipeline as it is then. */
  run(config: string, job: string | undefined, variables?: Readonly<Record<string, string>>): Promise<Ended>;
}

/** A project `acme/demo` on GitLab that has the components among its own files: nothing is ever asked of GitLab. */
export function localProject(): LocalProject {
  const folder = temporaryFolder();
  const git = (...words: string[]): void => {
    const identity = ['-c', 'user.name=mona', '-c', 'user.email=mona@acme.example', '-c', 'init.defaultBranch=main'];
    const { status, stderr } = spawnSync('git', [...identity, ...words], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
  };
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('.gitlab-ci.yml', 'a job: { script: [true] }\n');
  write('.gitignore', '.gitlab-ci-local/\n');
  cpSync(join(repository, 'templates'), join(folder, 'templates'), { recursive: true });
  git('init', '--quiet');
  git('remote', 'add', 'origin', 'git@gitlab.com:acme/demo.git');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'begin');
  return {
    run(config, job, variables = {}) {
      write('.gitlab-ci.yml', config);
      const given = Object.entries({ GITLAB_CI: 'true', ...variables }).flatMap(([name, value]) => [
        '--variable',
        `${name}=${value}`,
      ]);
      const words = [...(job === undefined ? ['--preview'] : [job, '--force-shell-executor']), ...given];
      // Its own Node.js, and no package of ours beside the shell's own programs.
      return finish(process.execPath, [join(repository, 'node_modules/gitlab-ci-local/dist/index.js'), ...words], {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', HOME: temporaryFolder() },
      });
    },
  };
}
