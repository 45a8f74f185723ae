// What a program that starts the server in its own process can ask of it. The command line is made of the same parts.
import type { GitHubJob, PlatformJobs, VouchedJob } from './jobs';
import type { State } from './state';
import type { Workload } from './workload/workload';

export type * from './jobs';
export type { Workload, WorkloadEntry } from './workload/workload';

/** How a server starts; all of it may be left out. */
export interface ReferenceOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Default: a random one. */
  readonly adminToken?: string;
  readonly state?: State;
  /** Adds an https listener (on any free port) with a certificate of a CA made at start. */
  readonly https?: boolean;
  /** Default true: Infisical itself refuses loopback and private issuers unless told otherwise. */
  readonly acceptPrivateIssuers?: boolean;
  /** Which Infisical to answer as. `2024-10` is that of October 2024: no reqId, 422 is 401, a missing folder is empty. */
  readonly generation?: 'current' | '2024-10';
  /** Requests a minute by class of route, as on Infisical Cloud; absent: none, as on one's own. */
  readonly rateLimits?: Readonly<Partial<Record<'read' | 'write' | 'secrets', number>>>;
  /** Where to play a SPIRE agent: `unix:///PATH`, or `tcp://127.0.0.1:PORT` (0: any free port). Absent: nowhere. */
  readonly workloadApi?: string;
  /** The clock, in milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
}

/** A server that runs in this process, and what can be asked of it beside its API. */
export interface ReferenceServer {
  readonly url: string;
  readonly httpsUrl?: string;
  /** PEM of the CA that signed the https listener's certificate. */
  readonly caCertificate?: string;
  readonly adminToken: string;
  readonly organizationId: string;
  /** A job of a platform that the server plays: the environment variables that the platform would give it. */
  githubJob(job: GitHubJob): VouchedJob;
  /** A job of another platform that the server plays. */
  job<Name extends keyof PlatformJobs>(platform: Name, job?: PlatformJobs[Name]): Promise<VouchedJob>;
  /** The workload behind the Workload API, after what is given here was put over it, and its SPIRE's addresses. */
  workload(change?: Partial<Workload>): VouchedWorkload;
  /** With `https` its Entra can be asked too. */
  azureJob(job: AzureJob): AzureVouchedJob;
  /** Somebody whom AWS knows: the environment variables by which a job is that principal. */
  awsPrincipal(principal: AwsPrincipal): VouchedPrincipal;
  addFault(fault: Fault): void;
  clearFaults(): void;
  attempts(): readonly Attempt[];
  requests(): readonly RecordedRequest[];
  /** TCP connections accepted since the start, by listener. */
  connections(): number;
  forget(): void;
  /** Goes away: connections end, and new ones are refused, until `back` listens on the same ports. All is kept. */
  away(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

/** A workload that SPIRE vouches for. */
export interface VouchedWorkload {
  /** The URL of the OIDC discovery provider, and what `jwtIssuer: 'spire'` puts into tokens. */
  readonly issuer: string;
  /** Where the trust bundle is, in SPIFFE's own form. */
  readonly bundle: string;
  /** SPIFFE_ENDPOINT_SOCKET, where a Workload API was asked for. */
  readonly environment: Readonly<Record<string, string>>;
  readonly workload: Workload;
}

/** A job of Azure Pipelines, and the service connection that its task was given; what is left out gets a likely value. */
export interface AzureJob {
  readonly organization?: string;
  readonly project?: string;
  readonly pipeline?: string;
  readonly tenantId?: string;
  readonly connection?: {
    readonly id?: string;
    readonly name?: string;
    /** Default WorkloadIdentityFederation. */
    readonly scheme?: string;
    /** Who issues the connection's token: Entra (default), or Azure DevOps as for connections from before. */
    readonly issuer?: 'entra' | 'vstoken';
    readonly clientId?: string;
    readonly objectId?: string;
    readonly principal?: 'application' | 'managed-identity';
    /** Whether the job refers to it: false for one that it only knows the id of. Default true. */
    readonly referenced?: boolean;
  };
  /** Seconds that every token holds; negative for one that has expired. */
  readonly expiresIn?: number;
  /** Put over the claims that each token would have; null takes a claim away. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A job of Azure Pipelines as its task sees it, and what Infisical has to know of it. */
export interface AzureVouchedJob {
  /** What the agent gives a task of the job. */
  readonly environment: Readonly<Record<string, string>>;
  readonly connectionId: string;
  /** What to put into Infisical, by who vouches. */
  readonly tokens: Readonly<
    Record<
      'serviceConnection' | 'pipeline' | 'entra',
      { readonly issuer: string; readonly subject: string; readonly audience: string }
    >
  >;
}

/** Whom AWS vouches for; what is left out is made. */
export interface AwsPrincipal {
  /** Of a user or a role; a role's credentials are those of a session of it. */
  readonly arn: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  /** Default: one of its own, but none with an `accessKeyId` of one's own. */
  readonly sessionToken?: string;
  /** Seconds that the credentials hold; negative for expired ones. Default 3600. */
  readonly expiresIn?: number;
}

/** A principal, by the variables of each place where AWS's SDKs look for credentials. */
export interface VouchedPrincipal {
  /** Who AWS says it is. */
  readonly arn: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Without AWS_WEB_IDENTITY_TOKEN_FILE: put `webIdentityToken` into a file, and name that. */
  readonly webIdentity: Readonly<Record<string, string>>;
  readonly webIdentityToken: string;
  readonly container: Readonly<Record<string, string>>;
  readonly instance: Readonly<Record<string, string>>;
}

/** Something that goes wrong on purpose. The first that fits a request is used, and counted. */
export interface Fault {
  /** Method and path, the path a glob: `POST /api/v1/auth/oidc-auth/login`, `GET /api/v?/secrets/**`. */
  readonly route: string;
  /** How many requests it spoils; default all. */
  readonly times?: number;
  /** How many requests that fit are let through first; default 0. */
  readonly after?: number;
  /** Milliseconds to wait before anything else. */
  readonly delay?: number;
  /** Answered instead of the real answer. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is. */
  readonly body?: unknown;
  /** The connection is reset: before the answer, or after so many bytes of its body. */
  readonly resetAfter?: 'request' | number;
  /** The connection is closed cleanly after so many bytes of the body, short of its content-length. */
  readonly cutAfter?: number;
  /** The answer is never sent; the connection stays open. */
  readonly stall?: boolean;
  /** So many bytes of the body every so many milliseconds. */
  readonly slow?: { readonly bytes: number; readonly everyMilliseconds: number };
  /** A body without end. */
  readonly endless?: boolean;
  /** Of the Workload API: this status of gRPC instead of the real reply; without a message, in SPIRE's words. */
  readonly grpc?: { readonly code: number; readonly message?: string };
  /** Of the Workload API: how its reply differs. */
  readonly reply?: {
    /** No SVID at all. */
    readonly empty?: boolean;
    /** A compressed message, which nobody asked for. */
    readonly compressed?: boolean;
    /** Tokens whose `sub` is not the id beside them. */
    readonly otherSubject?: boolean;
    /** Bytes that each token is longer. */
    readonly padding?: number;
  };
  /** A body of so many MiB once it is unpacked (gzip), a thousandth of them on the way; instead of the real one. */
  readonly packed?: number;
}

/** One login, with each decision that was taken. */
export interface Attempt {
  readonly at: string;
  readonly method: string;
  readonly identityId?: string;
  readonly identityName?: string;
  readonly checks: readonly Check[];
  readonly outcome: 'granted' | 'refused';
  readonly status: number;
  readonly message?: string;
}

/** One decision of a login: what was wanted, and what came. */
export interface Check {
  readonly name: string;
  readonly wanted: string;
  readonly got: string;
  readonly holds: boolean;
}

/** A request that was received. Tokens and secrets in it are redacted. */
export interface RecordedRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly status?: number;
}
