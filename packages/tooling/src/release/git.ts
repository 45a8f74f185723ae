import { execFileSync } from 'node:child_process';
import { logFormat, parseCommits, type Commit } from './commits';
import { compare } from './version';

/** What a release asks of git, and what it does to it. */
export interface Git {
  /** The commit at hand, and its time in seconds since 1970. */
  readonly head: () => { readonly commit: string; readonly time: number };
  /** The greatest version that the commit at hand is made from: the source of 1.2.3 has the tag 1.2.3. */
  readonly lastVersion: () => string | undefined;
  /** The commits since this version's, or all of them; the newest first. */
  readonly commitsSince: (version: string | undefined) => readonly Commit[];
  /** The files that are not as they are committed. */
  readonly changed: () => readonly string[];
  readonly commitAll: (message: string) => void;
  readonly tag: (name: string, message: string) => void;
}

export function gitIn(root: string): Git {
  const git = (...given: readonly string[]): string =>
    execFileSync('git', given, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const lines = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');
  return {
    head: () => {
      const [commit = '', time] = git('log', '-1', '--format=%H %ct').trim().split(' ');
      return { commit, time: Number(time) };
    },
    lastVersion: () =>
      lines(git('tag', '--list', '--merged', 'HEAD'))
        .filter((tag) => /^\d+\.\d+\.\d+$/.test(tag))
        .sort(compare)
        .at(-1),
    commitsSince: (version) =>
      parseCommits(git('log', logFormat, version === undefined ? 'HEAD' : `refs/tags/${version}..HEAD`)),
    changed: () => lines(git('status', '--porcelain')).map((line) => line.slice(3)),
    commitAll: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    tag: (name, message) => void git('tag', '--annotate', '--message', message, name),
  };
}
