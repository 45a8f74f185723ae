// The platforms' issuers that the reference server plays, each under /__reference/issuers/NAME.
import type { AzureJob, AzureVouchedJob, GitHubJob, PlatformJobs, VouchedJob } from '../api';
import type { ApiRoute } from '../context';
import { createAny } from './any';
import { awsRoutes } from './aws';
import { createAzure } from './azure';
import { bitbucket } from './bitbucket';
import { buildkite } from './buildkite';
import { circleci } from './circleci';
import { createForgejo } from './forgejo';
import { createGitHub } from './github';
import { gitlab } from './gitlab';
import { createGoogle } from './google';
import { createPlatform } from './platform';
import { spireRoutes } from './spire';

/** Vouches for a job of a platform's, where `origin` is this server's. */
type Vouch<Job> = (job: Job, origin: string) => VouchedJob | Promise<VouchedJob>;

export interface Issuers {
  readonly routes: readonly ApiRoute[];
  /** A job of GitHub's: the variables by which it asks `origin` for its token. */
  githubJob(job: GitHubJob, origin: string): VouchedJob;
  /** By the platform's name, as `boundIssuer` takes it. */
  readonly vouch: { readonly [Name in keyof PlatformJobs]: Vouch<PlatformJobs[Name]> };
  /** A job of Azure Pipelines; Entra is asked at the second origin, which must be https. */
  azureJob(job: AzureJob, origin: string, secureOrigin?: string): AzureVouchedJob;
}

/** @param now the clock, in milliseconds since 1970 */
export function createIssuers(now: () => number): Promise<Issuers> {
  const github = createGitHub(now);
  const azure = createAzure(now);
  const platforms = {
    forgejo: createForgejo(now),
    google: createGoogle(now),
    gitlab: createPlatform(gitlab, now),
    circleci: createPlatform(circleci, now),
    bitbucket: createPlatform(bitbucket, now),
    buildkite: createPlatform(buildkite, now),
  };
  const all: readonly { routes: readonly ApiRoute[] }[] = [
    github,
    azure,
    ...Object.values(platforms),
    createAny(now),
    { routes: awsRoutes },
    { routes: spireRoutes },
  ];
  return Promise.resolve({
    routes: all.flatMap(({ routes }) => routes),
    githubJob: (job, origin) => github.job(job, origin),
    azureJob: azure.job,
    vouch: {
      forgejo: platforms.forgejo.job,
      google: platforms.google.job,
      gitlab: platforms.gitlab.job,
      circleci: platforms.circleci.job,
      bitbucket: platforms.bitbucket.job,
      buildkite: platforms.buildkite.job,
    },
  });
}
