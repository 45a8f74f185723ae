// The platforms' issuers that the reference server plays, each under /__reference/issuers/NAME.
import type { GitHubJob, VouchedJob } from '../api';
import type { ApiRoute } from '../context';
import { createAny } from './any';
import { awsRoutes } from './aws';
import { createGitHub } from './github';

export interface Issuers {
  readonly routes: readonly ApiRoute[];
  /** A job of GitHub's: the variables by which it asks `origin` for its token. */
  githubJob(job: GitHubJob, origin: string): VouchedJob;
}

/** @param now the clock, in milliseconds since 1970 */
export function createIssuers(now: () => number): Promise<Issuers> {
  const github = createGitHub(now);
  const all: readonly { routes: readonly ApiRoute[] }[] = [github, createAny(now), { routes: awsRoutes }];
  return Promise.resolve({
    routes: all.flatMap(({ routes }) => routes),
    githubJob: (job, origin) => github.job(job, origin),
  });
}
