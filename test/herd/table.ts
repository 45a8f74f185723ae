import type { Figures } from './figures';

/** One crowd: so many jobs, who wait for so long. */
export interface Scenario {
  readonly jobs: number;
  readonly retryDeadline: number;
  /** False: no wait is spread. */
  readonly jitter?: false;
  /** How many of them must be green: the server's limit, or all. */
  readonly wanted: number;
}

/** 60 lists a minute are allowed, so that jobs are done at that pace: in 120 seconds two windows of them begin. */
export const scenarios: readonly Scenario[] = [
  { jobs: 60, retryDeadline: 120, wanted: 60 },
  { jobs: 120, retryDeadline: 180, wanted: 120 },
  { jobs: 250, retryDeadline: 420, wanted: 250 },
  { jobs: 500, retryDeadline: 900, wanted: 500 },
  { jobs: 1000, retryDeadline: 1800, wanted: 1000 },
  { jobs: 1000, retryDeadline: 120, wanted: 120 },
  { jobs: 1000, retryDeadline: 1800, jitter: false, wanted: 1000 },
];

const heads = [
  'jobs',
  '`retry-deadline`',
  'green',
  'requests a job',
  'refused (429)',
  'first, median, last secrets',
  'most that come back in a second',
  'not revoked',
];

/** The rows as Markdown. */
export function table(rows: readonly (readonly [Scenario, Figures])[]): string {
  const lines = rows.map(([{ retryDeadline, jitter }, figures]) => [
    String(figures.jobs),
    `${retryDeadline} s${jitter === false ? ', waits not spread' : ''}`,
    String(figures.green),
    figures.requests.toFixed(1),
    String(figures.refused),
    `${[figures.first, figures.median, figures.last].map((seconds) => Math.round(seconds)).join(', ')} s`,
    String(figures.peak),
    String(figures.unrevoked),
  ]);
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
