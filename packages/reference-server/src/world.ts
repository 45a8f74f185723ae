import { randomBytes, randomUUID } from 'node:crypto';
import type { Attempt } from './api';
import type { FetchedBundle } from './checks/trust-bundle';
import type { Identity } from './identity';
import type { KnownPrincipal } from './issuers/aws-principals';
import { defaultWorkload, type Workload } from './workload/workload';

/** Everything that the server knows, in memory. Only routes change it. */
export interface World {
  readonly organizationId: string;
  readonly projects: Map<string, Project>;
  readonly identities: Map<string, Identity>;
  /** By the id that an access token carries. */
  readonly accessTokens: Map<string, AccessTokenRecord>;
  readonly attempts: Attempt[];
  /** Whom the AWS that is played knows, by access key id. */
  readonly awsPrincipals: Map<string, KnownPrincipal>;
  /** Whom the SPIRE that is played vouches for. */
  workload: Workload;
  /** Where its Workload API listens, if it does: what SPIFFE_ENDPOINT_SOCKET should say. */
  workloadApi?: string;
  /** Trust bundles that were fetched for SPIFFE Auth, by the method's id. */
  readonly trustBundles: Map<string, FetchedBundle>;
  /** What access tokens are signed with. */
  readonly signingSecret: Buffer;
  readonly settings: Settings;
}

/** What real Infisical has in its configuration or its plans, and a test may want otherwise. */
export interface Settings {
  /** Whoever has no login method of the kind asked for gets in all the same, and may read every project. */
  acceptAnyLogin: boolean;
  /** The organization's own slug, which a login may name. */
  organizationSlug: string;
  /** Sub-organizations: slug → ids of the identities that are members. */
  subOrganizations: Readonly<Record<string, readonly string[]>>;
  /** What v4 takes for includeImports and expandSecretReferences where a request says nothing. False before 2026. */
  v4Defaults: boolean;
  /** Seconds that the server's clock is ahead of the machine's; negative for behind. */
  clockOffset: number;
  /** A secret that may be seen but not read is answered hidden, instead of being refused with its whole list. */
  hideUnreadable: boolean;
}

export interface Project {
  readonly id: string;
  name: string;
  readonly slug: string;
  readonly environments: Map<string, Environment>;
  /** Identity id → slugs of its roles. */
  readonly members: Map<string, readonly string[]>;
  readonly roles: Map<string, readonly Permission[]>;
  readonly tags: Map<string, Tag>;
}

export interface Environment {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  /** By path, with `/` for the root. */
  readonly folders: Map<string, Folder>;
}

export interface Folder {
  readonly id: string;
  readonly path: string;
  readonly secrets: Map<string, Secret>;
  /** By position. */
  imports: readonly SecretImport[];
}

export interface SecretImport {
  readonly id: string;
  readonly environment: string;
  readonly path: string;
  readonly isReplication: boolean;
}

export interface Tag {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly color: string;
}

/** One version of a secret; earlier ones are kept behind it. */
export interface Secret {
  readonly id: string;
  readonly key: string;
  readonly value: string;
  readonly comment: string;
  readonly version: number;
  readonly skipMultilineEncoding: boolean | null;
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
  readonly tagIds: readonly string[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly previous?: Secret;
}

/** One rule of a role, as Infisical's API takes it; of the rules that fit, the last one decides. */
export interface Permission {
  readonly subject: string;
  readonly action: readonly string[];
  readonly inverted: boolean;
  readonly conditions: Readonly<Record<string, unknown>>;
}

export interface AccessTokenRecord {
  revoked: boolean;
  uses: number;
  /** Seconds since 1970; what Infisical of 2024 counts a token's time from. */
  renewedAt: number;
  /** `exp` of a token with this id → when it really ends, in seconds with their fraction. */
  readonly ends: Map<number, number>;
}

/** A server's state before anything was provisioned. */
export function createWorld(organizationId: string = randomUUID()): World {
  return {
    organizationId,
    projects: new Map(),
    identities: new Map(),
    accessTokens: new Map(),
    attempts: [],
    awsPrincipals: new Map(),
    workload: defaultWorkload,
    trustBundles: new Map(),
    signingSecret: randomBytes(32),
    settings: {
      acceptAnyLogin: false,
      organizationSlug: 'reference',
      subOrganizations: {},
      v4Defaults: true,
      hideUnreadable: false,
      clockOffset: 0,
    },
  };
}
