import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf } from './home';
import { withWholeLinks } from './links';
import type { Files } from './zip';

/** What a version is made from. */
export interface Origin {
  readonly version: string;
  /** The commit of the source, whole. */
  readonly commit: string;
  /** Its time, in seconds since 1970: nothing of a release tells when it was packed. */
  readonly time: number;
}

const folder = 'actions/load-secrets';

/**
 * The tree of the Action: GitHub's marketplace wants action.yml at the root, and a job that uses it should fetch no monorepo.
 *
 * @param read gives a file of the repository, by path
 * @param built every file of a build, by path from the repository
 */
export function actionFiles(version: string, read: (path: string) => Uint8Array, built: Files): Files {
  const readme = withWholeLinks(Buffer.from(read('README.md')).toString(), filesOf(version));
  const dist = [...built].filter(([path]) => path.startsWith(`${folder}/dist/`));
  return new Map([
    ['action.yml', read(`${folder}/action.yml`)],
    ['LICENSE', read('LICENSE')],
    ['README.md', Buffer.from(readme)],
    ...dist.map(([path, bytes]) => [path.slice(folder.length + 1), bytes] as const),
  ]);
}

/**
 * The tree as a commit without a parent, tagged v1.2.3, in a bundle that git can fetch from. The same files of the same
 * commit give the same commit.
 *
 * @throws Error where a program of it does not start from there
 */
export function packAction(
  files: Files,
  { version, commit, time }: Origin,
): { readonly id: string; readonly bytes: Buffer } {
  const tree = mkdtempSync(join(tmpdir(), 'action-'));
  const date = `${time} +0000`;
  const who = { NAME: 'infisical-ci', EMAIL: 'infisical-ci@users.noreply.github.com', DATE: date };
  const env = {
    ...process.env,
    // What git is set to on this machine, or was by a hook, is not part of it.
    ...{ GIT_DIR: join(tree, '.git'), GIT_WORK_TREE: tree, GIT_INDEX_FILE: join(tree, '.git/index') },
    ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_COUNT: '0' },
    ...Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    ),
  };
  const git = (...given: readonly string[]): string =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'pack.threads=1', ...given], {
      cwd: tree,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), bytes, { mode: 0o644 });
    }
    tryAction(tree);
    git('init', '--quiet', '--initial-branch=action');
    git('add', '--all', '--force', '.');
    git('commit', '--quiet', '--no-verify', '--message', `infisical-ci ${version}\n\nMade from ${commit}.`);
    git('tag', `v${version}`);
    git('bundle', 'create', '--quiet', '.git/bundle', `refs/tags/v${version}`);
    return { id: git('rev-parse', 'HEAD').trim(), bytes: readFileSync(join(tree, '.git/bundle')) };
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

/** Starts both programs as a runner would, with nothing set: the main one must say so, the one at the job's end has nothing to do. */
function tryAction(tree: string): void {
  const [main, post] = ['main', 'post'].map((name) =>
    spawnSync(process.execPath, [join(tree, `dist/${name}.cjs`)], {
      cwd: tree,
      env: { PATH: process.env['PATH'] ?? '' },
      encoding: 'utf8',
    }),
  );
  if (main?.status === 1 && main.stdout.includes('::error') && post?.status === 0) return;
  throw new Error(
    `The Action does not start from a tree of its own: ${main?.stdout ?? ''}${main?.stderr ?? ''}${post?.stderr ?? ''}`,
  );
}
