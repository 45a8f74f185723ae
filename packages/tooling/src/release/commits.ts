import type { Step } from './version';

/** A commit whose message keeps to Conventional Commits 1.0.0. */
export interface Commit {
  /** The first ten characters of its id. */
  readonly id: string;
  readonly type: string;
  readonly scope?: string;
  readonly subject: string;
  /** What a breaking change says of itself: its footer, or its subject where there is none. */
  readonly breaking?: string;
}

/** How git is asked for commits, so that `parseCommits` can read them: each ends with NUL. */
export const logFormat = '--format=%H%n%B%x00';

const headline = /^(?<type>[a-z]+)(?:\((?<scope>[^()]+)\))?(?<bang>!)?: (?<subject>.+)$/;
// Its text goes on until the next footer, or the end (Conventional Commits 1.0.0, 10 to 16).
const footer = /^BREAKING[ -]CHANGE: (?<text>[\s\S]+?)(?=\n[A-Za-z-]+(?:: | #)|\n*$(?![\s\S]))/m;

/** The commits of a log, as git prints it by `logFormat`. What keeps to no convention is left out: nobody wrote it for a reader. */
export function parseCommits(log: string): readonly Commit[] {
  return log.split('\0').flatMap((entry) => {
    const [id = '', first = '', ...body] = entry.trimStart().split('\n');
    const { type, scope, bang, subject } = headline.exec(first)?.groups ?? {};
    if (type === undefined || subject === undefined) return [];
    const said = footer.exec(body.join('\n'))?.groups?.['text']?.replace(/\s+/g, ' ').trim();
    const breaking = said ?? (bang ? subject : undefined);
    return [
      {
        id: id.slice(0, 10),
        type,
        ...(scope === undefined ? {} : { scope }),
        subject,
        ...(breaking === undefined ? {} : { breaking }),
      },
    ];
  });
}

/** By how much the next version is more, by what its commits say: major where one breaks, minor where one adds. */
export function suggestedStep(commits: readonly Commit[]): Step {
  if (commits.some(({ breaking }) => breaking !== undefined)) return 'major';
  return commits.some(({ type }) => type === 'feat') ? 'minor' : 'patch';
}
