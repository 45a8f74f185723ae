// The jobs of the platforms that the server plays; what is left out of one gets a likely value.

/** What every platform's job may have. */
export interface AnyJob {
  /** Default: the platform's own. */
  readonly audience?: string;
  /** Seconds that a token holds; negative for one that has expired. Default: as on the platform. */
  readonly expiresIn?: number;
  /** Put over the claims that the job would have; null takes a claim away. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** Names are GitHub's. Its audience is asked for with the token. */
export interface GitHubJob extends Omit<AnyJob, 'audience'> {
  readonly repository?: string;
  readonly ref?: string;
  readonly environment?: string;
  readonly eventName?: string;
  /** `repo:OWNER@ID/REPO@ID:…` instead of `repo:OWNER/REPO:…`: GitHub's form for repositories made after 2026-07-15. */
  readonly immutableSubject?: boolean;
  /** The key id in the token's header: one that is not published is that of a key which the issuer has taken back. */
  readonly keyId?: string;
}

export interface ForgejoJob extends Omit<GitHubJob, 'environment' | 'immutableSubject' | 'keyId'> {
  /** `repo:OWNER-ID/REPO-ID:…` instead of `repo:OWNER/REPO:…`: Forgejo's form for newer repositories. */
  readonly immutableSubject?: boolean;
}

export interface GitLabJob extends AnyJob {
  readonly projectPath?: string;
  readonly ref?: string;
  /** `branch` or `tag`. */
  readonly refType?: string;
  readonly refProtected?: boolean;
  readonly environment?: string;
  readonly pipelineSource?: string;
  /** The name under `id_tokens`; default INFISICAL_ID_TOKEN. */
  readonly variable?: string;
}

export interface CircleCIJob extends AnyJob {
  readonly organizationId?: string;
  readonly projectId?: string;
  readonly userId?: string;
  /** Such as `github.com/acme/shop`. */
  readonly repository?: string;
  readonly ref?: string;
  readonly sshRerun?: boolean;
}

/** Ids with their braces. */
export interface BitbucketJob extends AnyJob {
  readonly repositoryUuid?: string;
  readonly environmentUuid?: string;
  readonly stepUuid?: string;
  readonly branch?: string;
}

export interface BuildkiteJob extends AnyJob {
  readonly organization?: string;
  readonly pipeline?: string;
  readonly branch?: string;
  readonly commit?: string;
  readonly step?: string;
}

/** As whom a machine of Google's runs. Its audience is asked for with the token. */
export interface GoogleJob extends Omit<AnyJob, 'audience'> {
  readonly email?: string;
  readonly subject?: string;
}

/** The platforms that are played, with what may be said of a job of each. */
export interface PlatformJobs {
  readonly forgejo: ForgejoJob;
  readonly google: GoogleJob;
  readonly gitlab: GitLabJob;
  readonly circleci: CircleCIJob;
  readonly bitbucket: BitbucketJob;
  readonly buildkite: BuildkiteJob;
}

/** A job, and by what its platform vouches for it. */
export interface VouchedJob {
  /** What to put for the issuer in Infisical: also its discovery URL. */
  readonly issuer: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where the platform gives it at once: in a variable of `environment`, or printed by a tool. */
  readonly token?: string;
}

export interface GivenJob extends VouchedJob {
  readonly token: string;
}
