// What a server starts with. A state file is a shorthand for calls of Infisical's public API; `state.schema.json` says the
// same to editors, and `parseState` holds a file to it.
import type { AwsPrincipal, Fault, ReferenceOptions, Workload } from './api';

export { applyState, type Made } from './state-apply';
export { parseState } from './state-parse';

/** What a server starts with, as a state file holds it. */
export interface State {
  /** The five-line form, by `environment:folder`: one project, which any login may read. */
  readonly secrets?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly projects?: readonly ProjectState[];
  readonly identities?: readonly IdentityState[];
  /** Whom the AWS that is played knows. */
  readonly awsPrincipals?: readonly AwsPrincipal[];
  /** Whom the SPIRE that is played vouches for; what is left out is as it is by default. */
  readonly workload?: Partial<Workload>;
  readonly faults?: readonly Fault[];
  readonly rateLimits?: NonNullable<ReferenceOptions['rateLimits']>;
  readonly generation?: NonNullable<ReferenceOptions['generation']>;
}

export interface ProjectState {
  readonly slug: string;
  /** A UUID of one's own, so that a pipeline can hold it; default: the server's choice. */
  readonly id?: string;
  /** Environments beside those that folders name. Every project has dev, staging and prod, as in Infisical. */
  readonly environments?: readonly string[];
  /** By `environment:folder`. */
  readonly folders?: Readonly<Record<string, FolderState>>;
  /** Roles beside admin, member, viewer and no-access, by slug. */
  readonly roles?: Readonly<Record<string, readonly PermissionState[]>>;
}

/** One of Infisical's permission rules; of those that fit, the last one decides. */
export interface PermissionState {
  readonly subject: string;
  readonly action: readonly string[];
  /** Forbids instead of allowing. */
  readonly inverted?: boolean;
  /** Such as `environment: prod` or `secretPath: { $glob: /db/** }`. */
  readonly conditions?: Readonly<Record<string, unknown>>;
}

export interface FolderState {
  readonly secrets?: Readonly<Record<string, string | SecretState>>;
  /** `environment:folder` each; the last one wins, as in Infisical. */
  readonly imports?: readonly string[];
}

export interface SecretState {
  readonly value: string;
  readonly comment?: string;
  /** Slugs; a tag that the project lacks is made. */
  readonly tags?: readonly string[];
}

export interface IdentityState {
  readonly name: string;
  /** A UUID of one's own, so that a pipeline can hold it; default: the server's choice. */
  readonly id?: string;
  /** The role by project slug, such as `payments: viewer`. */
  readonly projects?: Readonly<Record<string, string>>;
  readonly oidc?: OidcState;
  readonly universalAuth?: UniversalAuthState;
  readonly aws?: AwsState;
  readonly kubernetes?: AccessTokenState;
  readonly azure?: AccessTokenState;
  readonly gcp?: AccessTokenState;
  readonly jwt?: AccessTokenState;
  readonly spiffe?: SpiffeState;
}

/** How the access tokens of a login method are; seconds. */
export interface AccessTokenState {
  readonly accessTokenTTL?: number;
  readonly accessTokenMaxTTL?: number;
  readonly accessTokenNumUsesLimit?: number;
  /** Addresses or networks (CIDR). */
  readonly accessTokenTrustedIps?: readonly string[];
}

export interface OidcState extends AccessTokenState {
  /** The issuer's URL, or the name of one that this server plays (`github`, `gitlab`, ..., `any`). */
  readonly boundIssuer: string;
  /** Default: `boundIssuer`. */
  readonly oidcDiscoveryUrl?: string;
  readonly boundSubject?: string;
  /** Comma-separated. */
  readonly boundAudiences?: string;
  readonly boundClaims?: Readonly<Record<string, string>>;
  readonly claimMetadataMapping?: Readonly<Record<string, string>>;
  /** PEM. */
  readonly caCert?: string;
}

export interface AwsState extends AccessTokenState {
  /** Comma-separated; default: any. */
  readonly allowedPrincipalArns?: string;
  /** Comma-separated; default: any. */
  readonly allowedAccountIds?: string;
  readonly stsEndpoint?: string;
}

export interface SpiffeState extends AccessTokenState {
  readonly trustDomain: string;
  /** Comma-separated globs. */
  readonly allowedSpiffeIds: string;
  /** Comma-separated. */
  readonly allowedAudiences: string;
  /** Default: the keys of the SPIRE that is played, as they are when the server starts. */
  readonly trustBundleDistribution?:
    | { readonly profile: 'static'; readonly bundle: string }
    | {
        readonly profile: 'https-web';
        readonly endpointUrl: string;
        readonly caCert?: string;
        readonly refreshHintSeconds?: number;
      };
}

export interface UniversalAuthState extends AccessTokenState {
  /** Default: the server's choice. */
  readonly clientId?: string;
  /** Default: the server's choice. */
  readonly clientSecret?: string;
  /** Logins that the client secret is good for; default 0, no limit. */
  readonly numUsesLimit?: number;
  /** Seconds that the client secret holds; default 0, for ever. */
  readonly ttl?: number;
  /** Addresses or networks (CIDR) that may log in. */
  readonly clientSecretTrustedIps?: readonly string[];
}
